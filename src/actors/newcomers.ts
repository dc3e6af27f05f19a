/** Bodies that no table knows, told from how the text speaks of them: "the charity Harbour Relief", "Hobbs & Iyer, a brokerage". */
import type { ParsedText } from '../text/document.ts';
import type { NameMention } from './name-mention.ts';
import { EVENT, GIVEN, GROUP_NOUN, ORGANIZATION, PERSON_NOUN } from './name-facts.ts';
import { CLUB_OPENERS, EVENT_WORDS, PLACE_OPENERS, SPEAKING } from './name-words.ts';
import type { NameText } from './name-text.ts';
import { actingType } from './acting-names.ts';
import { meetCountries, type Case } from './new-countries.ts';
import { meetTowns } from './new-towns.ts';
import { isRegion } from './regions.ts';
import { actsOnPurpose, isAtWork, MAKES } from './strangers.ts';

const BODY_NOUNS: Record<string, string> = {
  charity: 'ngo', nonprofit: 'ngo', group: 'organization', company: 'company', firm: 'company', brokerage: 'company', startup: 'company', 'start-up': 'company', retailer: 'company', carmaker: 'company', airline: 'company',
  insurer: 'company', manufacturer: 'company', contractor: 'company', developer: 'company', lender: 'bank', bank: 'bank', newspaper: 'media', magazine: 'media', journal: 'media', supplier: 'company', chain: 'company', club: 'organization', broadcaster: 'media', website: 'media', blog: 'media', newsletter: 'media', podcast: 'media', newswire: 'media', agency: 'organization', party: 'party', seller: 'company', provider: 'company', vendor: 'company', distributor: 'company', outfit: 'organization', platform: 'company', shipper: 'company', miner: 'company', brewer: 'company', chipmaker: 'company', drugmaker: 'company', automaker: 'company', planemaker: 'company', wholesaler: 'company', grocer: 'company', homebuilder: 'company', housebuilder: 'company', regulator: 'government', watchdog: 'government',
  union: 'union', 'think-tank': 'think-tank', tank: 'think-tank', militia: 'armed-group', organisation: 'organization', organization: 'organization', consultancy: 'company', fund: 'company', studio: 'company', label: 'company', bookmaker: 'company', brewery: 'company', dealership: 'company', utility: 'company', operator: 'company', conglomerate: 'company',
};
/** What only a company has: after a single word, which may be anybody's surname. */
const COMPANY_THINGS = new Set(['shares', 'shareholders', 'dividend', 'subsidiary', 'subsidiaries', 'ceo']);
/** What bodies have: after a name of several words. */
const BODY_THINGS = new Set([...COMPANY_THINGS, ...'stock spokesman spokeswoman spokesperson chief board customers employees executives lawyers headquarters profits revenue workers ceo chairman chairwoman founder directors staff clients'.split(' ')]);
/** Of those with several words, what makes them a company's. */
const BUSINESS_THINGS = new Set([...COMPANY_THINGS, 'stock', 'customers', 'profits', 'revenue', 'headquarters', 'ceo']);
/** The same right behind a name, without an apostrophe. */
const COMPOUND_THINGS = new Set('headquarters shares shareholders spokesman spokeswoman spokesperson executives employees'.split(' '));
/** What stands behind a body's name in small letters. */
const CALLED_AFTER = new Set('party union newspaper magazine militia airline charity movement coalition'.split(' '));
/** The same behind names of several words, which nothing else is called by. */
const CALLED_AFTER_SEVERAL = new Set('fund foundation chain brewery brewer supermarket supermarkets hospice brokerage'.split(' '));
/** "the ruling Unity party" */
const OF_PARTIES = /^(?:opposition|ruling|governing|nationalist|populist|conservative|socialist|liberal|islamist|separatist|communist|agrarian|left|right|wing|centrist|reformist)$/;
const kindsOf = ({ kinds }: NameText, { first, end }: NameMention): number => kinds[first]! | (kinds[end - 1]! & GROUP_NOUN);
const MADE_BY_COMPANIES = /^(?:chip|car|truck|lorry|plane|aircraft|engine|drug|vaccine|phone|smartphone|battery|steel|tyre|tire|turbine|cement|tractor)$/;
const SPOKEN_FOR = /^(?:spokes(?:man|woman|person)|ceo|co-founder|shareholder|executive|employee|engineer|founder)$/;
/** "a price comparison site" */
const SELLING = /^(?:comparison|booking|dating|auction|shopping|betting|gambling|streaming|lettings|travel|jobs)$/;
const LONGEST = 4;
/** Words of what stands behind a name. */
const LONGEST_APPOSITION = 5;

/** Gives the mentions of newly met countries a name as known as any other, and marks those of bodies as organisations. */
export function meetNewcomers(text: NameText, names: readonly NameMention[]): void {
  const { doc } = text;
  const cases = new Map<string, Case>();
  for (const m of names) {
    if (m.known || m.inTitleCase || m.guess === 'organization' || m.end - m.first > LONGEST || doc.lower(m.end - 1) === '-') continue;
    const words = doc.slice(m.first, m.end).replace(/\s+/g, ' ');
    const same = cases.get(words);
    if (same) same.mentions.push(m);
    else cases.set(words, { mentions: [m], words });
  }
  meetCountries(text, cases);
  // In a headline capitals make no names, but one that the text has met is one.
  for (const m of names) {
    const met = m.inTitleCase && !m.known && m.end - m.first === 1 ? cases.get(doc.tokens.text[m.first]!)?.mentions[0]?.known : undefined;
    if (met?.actor.type === 'unrecorded') m.known = met;
  }
  meetBodies(text, cases, names);
  meetTowns(text, cases);
}

function meetBodies(text: NameText, cases: ReadonlyMap<string, Case>, names: readonly NameMention[]): void {
  const { doc } = text;
  // "Taylor's shares" are somebody's where the text speaks of John Taylor.
  const surnames = new Set<string>();
  for (const m of names) if (m.end - m.first > 1 && m.guess !== 'organization' && (!m.known || m.known.actor.kind === 'person')) surnames.add(doc.tokens.text[m.end - 1]!);
  for (const { mentions } of cases.values()) {
    if (isTaken(mentions)) continue;
    let type: string | undefined;
    for (const m of mentions) {
      const told = bodyTypeOf(text, m, mentions, surnames);
      if (told !== undefined && (type === undefined || type === 'organization')) type = told;
    }
    if (type === undefined) continue;
    for (const m of mentions) {
      m.guess = 'organization';
      m.bodyType = type;
    }
  }
  meetShortForms(text, cases, names);
}

const isTaken = (mentions: readonly NameMention[]): boolean => mentions.some((m) => m.known !== null || (m.role?.use.includes('title') ?? false));

/** Who holds an office in a body and in nothing else. */
const OFFICERS = /^(?:chief .+ officer|c[efot]o|coo|chief executive|managing (?:director|partner)|executive director|(?:vice )?chair(?:man|woman|person)|(?:executive|senior) vice president|chief (?:economist|scientist)|co-?founder|founder)$/;
/** Who works at one. */
const EMPLOYED = /^(?:(?:political |chief )?(?:analyst|economist|strategist|scientist)|researcher|(?:assistant |associate )?professor|lecturer|(?:senior |research )?fellow|consultant|portfolio manager|fund manager)$/;

/** "in Lund", but not "shares in Lund". */
function isThere(doc: ParsedText, { first, sentence }: NameMention): boolean {
  return first > doc.sentences[sentence]!.firstToken && /^(?:in|into|near|around|outside|through|from)$/.test(doc.lower(first - 1)) && !/^(?:shares|shareholders|stake)$/.test(doc.lower(first - 2));
}

/** "chief executive of Orvex", "an analyst at Pemberton Wills", "shares in Orvex": the body in which somebody has an office. */
function officeIn(text: NameText, m: NameMention, firstToken: number): string | undefined {
  const { doc } = text;
  const preposition = m.first - (doc.lower(m.first - 1) === 'the' ? 2 : 1);
  if (preposition <= firstToken) return undefined;
  const word = doc.lower(preposition);
  if (word !== 'of' && word !== 'at' && word !== 'in') return undefined;
  if (word !== 'at' && /^(?:shares|shareholders)$/.test(doc.lower(preposition - 1))) return 'company';
  const role = word === 'in' ? undefined : text.roleEndingAt(firstToken, preposition)?.role.term;
  // "chairman of the Ways and Means Committee"
  if (doc.lower(m.end) === 'and' && doc.tokens.word[m.end + 1]?.isCapitalized) return undefined;
  if (role === undefined || (m.end - m.first > 1 && EVENT_WORDS.has(doc.lower(m.end - 1)))) return undefined;
  return OFFICERS.test(role) || (word === 'at' && EMPLOYED.test(role)) ? 'organization' : undefined;
}

/** Last words of bodies that have their names of towns. */
const OF_TOWNS = /^(?:Council|Hospital|School|College|University|Police|Court|Station|Academy|Infirmary|Chamber|Hospice|Church|Parish)$/;

/** What no word of a sentence is written as. */
const INITIALS = /^\p{Lu}{3,}$/u;

/** "Brackwater" for Brackwater Utilities, "the Front" for the Orrin Valley Front. */
function meetShortForms({ doc, kinds }: NameText, cases: ReadonlyMap<string, Case>, names: readonly NameMention[]): void {
  const openings = new Set<string>();
  const closings = new Set<string>();
  /** "Calder" for Athletic Calder. */
  const clubs = new Set<string>();
  /** Of which a council or a hospital has its name. */
  const towns = new Set<string>();
  const surnames = new Set<string>();
  for (const m of names) {
    if (m.guess === 'person' || m.guess === 'likely') surnames.add(doc.tokens.text[m.end - 1]!);
    if (m.guess !== 'organization' || m.known || m.inTitleCase) continue;
    const words = doc.slice(m.first, m.end).split(/\s+/);
    if (words.length < 2) continue;
    const isOfTown = OF_TOWNS.test(words.at(-1)!);
    openings.add(words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!).join(''));
    // "Ruth" is not the Ruth Siegel Fund, nor "Vermont" the Vermont Dairy Board.
    const isAnothers = (words.length > 2 && (kinds[m.first]! & GIVEN) !== 0) || isRegion([words[0]!.toLowerCase()]);
    for (let count = isOfTown || isAnothers ? 2 : 1; count < words.length; count++) if (count === 1 || !isRegion(words.slice(0, count).map((word) => word.toLowerCase()))) openings.add(words.slice(0, count).join(' '));
    if (isOfTown) towns.add(words[0]!);
    if ((kinds[m.end - 1]! & ORGANIZATION) !== 0) closings.add(words.at(-1)!);
    if (CLUB_OPENERS.test(doc.lower(m.first))) clubs.add(words.at(-1)!);
  }
  const before = (m: NameMention): string => (m.first > doc.sentences[m.sentence]!.firstToken ? doc.lower(m.first - 1) : '');
  for (const { words, mentions } of cases.values()) {
    // "Veska Mobility", where the text speaks of Veska's shareholders.
    const space = words.indexOf(' ');
    const short = space > 0 && mentions[0]!.guess === 'unknown' && !isTaken(mentions) ? cases.get(words.slice(0, space))?.mentions[0] : undefined;
    if (short?.guess === 'organization' && (kinds[mentions[0]!.first]! & GIVEN) === 0) for (const m of mentions) m.guess = 'organization';
    if (isTaken(mentions) || surnames.has(words) || mentions.some((m) => m.guess !== 'unknown')) continue;
    // "into Brackwater": the place of which the body has its name.
    const isOpening = (openings.has(words) || (towns.has(words) && mentions.some((m) => actsOnPurpose(doc, m)) && !mentions.some((m) => before(m) === 'of' || before(m) === 'to' || before(m) === 'from'))) && (INITIALS.test(words) || mentions.some((m) => doc.tokens.pos[m.first] === 'PROPN')) && !mentions.some((m) => /^(?:in|into|at|near|around|outside|through)$/.test(before(m)));
    // "the Front", but "Rovers" of Penmarsh Rovers.
    const isClosing = closings.has(words) && (words.endsWith('s') || mentions.every((m) => before(m) === 'the'));
    if (isOpening || isClosing || clubs.has(words)) for (const m of mentions) m.guess = 'organization';
  }
}

/** "who" in what stands beside a name, before its comma. */
function hasWho(doc: ParsedText, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + LONGEST_ASIDE) && doc.lower(i) !== ','; i++) if (doc.lower(i) === 'who') return true;
  return false;
}
const LONGEST_ASIDE = 10;

/** Where a clause begins. */
const OPENS_CLAUSE = /^(?:that|when|while|but|because|said|says|,|[“”"‘—–:;])$/;

/** "Fenwell have won three in a row": teams are spoken of as many. Those behind "and" or "of" are many by somebody else. */
function isSpokenOfAsMany(doc: ParsedText, { first, end }: NameMention, firstToken: number): boolean {
  if (!/^(?:have|are|were)$/.test(doc.lower(end)) || doc.tokens.text[end - 1]!.endsWith('s')) return false;
  if (first === firstToken) return true;
  // "He wished that Lund were here."
  return doc.lower(end) !== 'were' && OPENS_CLAUSE.test(doc.lower(first - 1)) && (doc.lower(first - 1) !== ',' || first - 1 === firstToken);
}

/** "the charity Harbour Relief", "Hobbs & Iyer, a brokerage", "Brackwater's shareholders". */
function bodyTypeOf(text: NameText, m: NameMention, same: readonly NameMention[], surnames: ReadonlySet<string>): string | undefined {
  const { doc } = text;
  const { firstToken, endToken } = doc.sentences[m.sentence]!;
  const at = (i: number): string => (i >= firstToken && i < endToken ? doc.lower(i) : '');
  const before = at(m.first - 1);
  if (m.guess === 'person') return undefined;
  const noun = /^(?:called|named)$/.test(before) ? m.first - 2 : m.first - 1;
  const called = at(noun);
  // "a page called Orrin Truth"
  if (noun < m.first - 1 && /^(?:page|blog|site|podcast|channel|account|newsletter)$/.test(called) && m.end - m.first > 1) return 'media';
  // "the state news agency, MAVIS,", "the manufacturer, Aerotec of Lund,"
  if (before === ',' && Object.hasOwn(BODY_NOUNS, at(m.first - 2)) && (/^[,.]$/.test(at(m.end)) || (at(m.end) === 'of' && /^[,.]$/.test(at(m.end + 2)))) && /^(?:the|its|a)$/.test([3, 4, 5].map((k) => at(m.first - k)).find((word) => /^(?:the|its|a)$/.test(word)) ?? '')) return BODY_NOUNS[at(m.first - 2)];
  // "the opposition National Accord said"
  if (before === 'opposition' && m.end - m.first > 1 && !(kindsOf(text, m) & GIVEN) && text.roleStartingAt(m.first, m.end) === undefined) return 'party';
  // "at Pruett Home Products headquarters", "a Pruett Home Products spokesman"
  if (m.end - m.first > 1 && COMPOUND_THINGS.has(at(m.end)) && !(kindsOf(text, m) & GIVEN) && !/^(?:former|ex)$/.test(doc.lower(m.first))) return BUSINESS_THINGS.has(at(m.end)) ? 'company' : 'organization';
  // "Oakline spokesperson Dana Roe": whoever is named behind the office speaks for it.
  if (SPOKEN_FOR.test(at(m.end)) && doc.tokens.word[m.end + 1]?.isCapitalized && m.end + 1 < endToken && !(kindsOf(text, m) & GIVEN) && text.roleStartingAt(m.first, m.end) === undefined && !surnames.has(doc.tokens.text[m.end - 1]!) && !same.some((other) => isThere(doc, other))) return 'organization';
  // "the Norwegian daily Fjordblad"; not "the daily Fjordblad", which may be one that comes every day.
  if (/^(?:daily|weekly|tabloid|broadsheet|newspaper|paper|magazine)$/.test(called) && m.end - m.first > 1) return 'media';
  if (/^(?:daily|weekly|tabloid)$/.test(called) && noun > firstToken && !/^(?:the|an?)$/.test(at(noun - 1)) && doc.tokens.word[noun - 1]!.isCapitalized) return 'media';
  // "launched Bare Minimum in 2017"; who is founded is no person.
  if (/^(?:founded|co-founded|launched)$/.test(before) && m.guess === 'unknown' && m.end - m.first > 1 && !(kindsOf(text, m) & (GIVEN | EVENT))) return 'company';
  const office = officeIn(text, m, firstToken);
  if (office !== undefined && !same.some((other) => isThere(doc, other))) return office;
  // "the Dutch side Ostmeer", "second-division side Ostmeer"
  if (called === 'side' && noun > firstToken && (doc.tokens.word[noun - 1]!.isCapitalized || /^(?:division|league|tier|flight|conference|county|city)$/.test(at(noun - 1)))) return 'sport';
  if ((text.kinds[m.end - 1]! & (GROUP_NOUN | PERSON_NOUN)) === 0 && isSpokenOfAsMany(doc, m, firstToken)) return 'sport';
  const acting = actingType(text, m, firstToken);
  if (acting !== undefined) return acting;
  // "the chip maker Veltrano"; a violin maker is somebody.
  if (called === 'maker' && MADE_BY_COMPANIES.test(at(noun - 1))) return 'company';
  if (Object.hasOwn(BODY_NOUNS, called) && !doc.tokens.word[m.first - 1]!.isCapitalized) return BODY_NOUNS[called];
  if (/^['’]s?$/.test(at(m.end))) {
    const thing = at(m.end + 1);
    if (m.end - m.first === 1 ? COMPANY_THINGS.has(thing) && !surnames.has(doc.tokens.text[m.first]!) : BODY_THINGS.has(thing)) return BUSINESS_THINGS.has(thing) ? 'company' : 'organization';
  }
  // "the Amalgamated Engineers, which", "the United Dockers said"
  if (before === 'the' && m.end - m.first > 1 && (text.kinds[m.end - 1]! & GROUP_NOUN) !== 0 && doc.tokens.text[m.end - 1]!.endsWith('s') && (at(m.end + 1) === 'which' || SPEAKING.has(at(m.end)))) return 'union';
  // "Brannock Water, which supplies", "is owned by Talisman Infrastructure"
  if (at(m.end) === ',' && at(m.end + 1) === 'which' && MAKES.test(at(m.end + 2)) && (m.end - m.first > 1 || !same.some((other) => isThere(doc, other)))) return 'company';
  if (m.end - m.first > 1 && before === 'by' && at(m.first - 2) === 'owned' && !(kindsOf(text, m) & GIVEN)) return 'company';
  // "Free Alps itself"
  if (at(m.end) === 'itself' && m.end - m.first > 1) return 'organization';
  // "the canteen at Serra Alta"
  if (m.end - m.first > 1 && before === 'at' && m.guess === 'unknown' && isAtWork(doc, m.first, firstToken) && !same.some((other) => isThere(doc, other))) return 'organization';
  // "the leader of Free Alps", "its treasurer"
  if (m.end - m.first > 1 && before === 'of' && /^(?:leader|treasurer|chairman|chairwoman|secretary|founder|members?)$/.test(at(m.first - 2)) && !EVENT_WORDS.has(doc.lower(m.end - 1)) && !PLACE_OPENERS.has(doc.lower(m.first))) return 'organization';
  // "the Maple Crossing fund"
  if (CALLED_AFTER_SEVERAL.has(at(m.end)) && at(m.end + 1) !== '-' && m.end - m.first > 1 && !(kindsOf(text, m) & GIVEN)) return 'organization';
  // "the opposition People's Progress party", "the Courant newspaper"
  if (CALLED_AFTER.has(at(m.end)) && !doc.tokens.word[m.end]!.isCapitalized && (m.end - m.first > 1 || before === 'the' || (at(m.end) === 'party' && OF_PARTIES.test(before))) && !(kindsOf(text, m) & (GIVEN | GROUP_NOUN))) return BODY_NOUNS[at(m.end)] ?? 'organization';
  if (at(m.end) !== ',' || !/^(?:a|an|the)$/.test(at(m.end + 1))) return undefined;
  for (let i = m.end + 2, words = 0; words < LONGEST_APPOSITION; i++) {
    const kind = at(i);
    // "the state-run company" has three words.
    if (kind === '-' && i > m.end + 2) continue;
    words++;
    if (kind === 'maker' && MADE_BY_COMPANIES.test(at(i - 1))) return 'company';
    if (kind === 'site' && SELLING.test(at(i - 1))) return 'company';
    // "a start-up based in Leeds"
    if (kind === 'start' && at(i + 1) === '-' && at(i + 2) === 'up') return 'company';
    // "Dev Roe, a supplier in Lund who lost it": somebody all the same.
    if (Object.hasOwn(BODY_NOUNS, kind)) return text.roleStartingAt(i + 1, endToken) || (m.end - m.first === 2 && hasWho(doc, i + 1, endToken)) ? undefined : BODY_NOUNS[kind];
    if (i >= endToken || (at(i - 1) !== '-' && !/^(?:ADJ|NOUN|PROPN)$/.test(doc.tokens.pos[i]!))) return undefined;
  }
  return undefined;
}
