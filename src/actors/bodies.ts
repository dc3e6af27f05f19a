/** Which organisation "the institute", "the company" or "the charity" means. */
import type { ParsedText } from '../text/document.ts';
import { type Placed } from './antecedents.ts';
import { isSubject } from './subjects.ts';
import { isBodyNoun } from './common-nouns.ts';
import { ORGANIZATION_WORDS } from './name-words.ts';
import { BODIES } from './reference-words.ts';
import type { ActorEntry } from './registry.ts';

/** A body named longer ago than so many sentences is not "the company" any more, unless no other was. */
const REACH = 8;
/** So near a description it is the one that is meant. */
const NEAR = 2;
/** Nouns for any business whatever. */
/** Last words of bodies that are no businesses. */
const NO_BUSINESS = /^(?:inspectorate|commission|committee|union|university|college|school|ministry|court|council|department|ombudsman|parliament|police|party|authority|bureau|board|agency|force|service)$/;
const OF_RULE = /^(?:ministry|department|house|government|council|cabinet|court|congress|senate|parliament|commons|lords|duma|knesset|bundestag|assembly|police|constabulary|army|navy|guard|forces?|troops|court|commission|committee|office|state|kremlin|pentagon|treasury|embassy|presidency|street|board|reserve|bank|hall|nhs|city|county|borough|town)$/;
const BUSINESS = new Set(['company', 'firm', 'business', 'group', 'corporation']);
/** Nouns for a business of one kind, with the words by which names tell it: no other business is meant by them. */
const KINDS: ReadonlyMap<string, RegExp | null> = new Map([
  ['airline', /^(?:airlines|airways|air|wings)$/], ['carmaker', /^motors$/], ['automaker', /^motors$/], ['planemaker', /^(?:aerospace|aviation)$/], ['drugmaker', /^(?:pharmaceuticals|pharma)$/], ['retailer', /^(?:stores|supermarkets)$/],
  ['insurer', /^insurance$/], ['utility', /^(?:utilities|energy|electric)$/], ['publisher', /^books$/], ['lender', /^bank$/], ['chain', /^(?:stores|supermarkets)$/],
  ['chipmaker', null], ['manufacturer', null], ['supplier', null], ['developer', null], ['operator', null], ['contractor', null], ['startup', null], ['distributor', null], ['conglomerate', null], ['multinational', null], ['consultancy', null], ['brewer', null], ['grocer', null],
]);
/** The same for bodies that do no business. */
const OTHER_KINDS: readonly (readonly [string, RegExp])[] = [
  ['union', /^(?:workers|federation|brotherhood|teamsters|guild|alliance|\p{L}+workers)$/u], ['school', /^(?:academy|school|college|grammar)$/], ['college', /^(?:academy|college)$/], ['club', /^(?:fc|united|rovers|wanderers|athletic|albion|harriers|hotspur|club)$/],
  ['party', /^(?:front|alliance|movement|democrats|coalition|rally|league|greens)$/], ['charity', /^(?:relief|aid|trust|foundation|fund|rescue|mission|care|appeal)$/], ['newspaper', /^(?:times|post|herald|tribune|gazette|courier|echo|mail|telegraph|journal|argus|chronicle|examiner|observer)$/],
  ['paper', /^(?:times|post|herald|tribune|gazette|courier|echo|mail|telegraph|journal|argus|chronicle|examiner|observer)$/], ['hospital', /^(?:hospital|infirmary|clinic)$/], ['think-tank', /^(?:institute|foundation|centre|center|institution)$/], ['agency', /^(?:agency|administration|service)$/],
  ['regulator', /^(?:authority|commission|administration|inspectorate)$/], ['watchdog', /^(?:authority|commission|administration|inspectorate|watch)$/], ['brewery', /^(?:brewery|brewing|brewers)$/], ['steelmaker', /^steel$/], ['orchestra', /^(?:philharmonic|symphony|orchestra)$/], ['force', /^(?:police|constabulary)$/], ['fund', /^(?:capital|investments|investors|fund|management)$/], ['authority', /^(?:authority|council)$/], ['council', /^(?:council|borough)$/], ['county', /^county$/], ['regime', /^(?:government|regime)$/], ['military', /^(?:army|military|forces|troops)$/], ['army', /^(?:army|military|forces|troops)$/], ['journal', /^(?:journal|letters|review|annals|proceedings|reports)$/], ['daily', /^(?:times|post|herald|tribune|gazette|courier|telegraph|chronicle)$/],
];
const KIND_WORDS = [...KINDS, ...OTHER_KINDS].filter((row): row is [string, RegExp] => row[1] !== null);
export const isBusiness = (noun: string): boolean => BUSINESS.has(noun) || KINDS.has(noun);
/** Last words of the names of businesses. */
export const BUSINESS_NAME = /^(?:air|inc|inc\.|corp|corp\.|corporation|company|co\.|ltd|ltd\.|plc|group|llc|gmbh|ag|airlines|airways|motors|systems|technologies|holdings|industries|capital|utilities|utility|terminals|energy|foods|pharmaceuticals|pharma|mining|electric|steel|railways|railway|shipping|logistics|insurance|enterprises|ventures|productions|studios|records|entertainment|petroleum|resources|solutions|software|communications|telecom|wireless|spa|s\.p\.a\.|sarl|nv|bv|ab|oy|asa|pty|se|stores|supermarkets|brands|aerospace|aviation|dynamics|chemicals|investments|securities|associates|consulting|brothers|sons|partners|bank|laboratories|labs|media|groep|gruppe|gruppo|grupo|groupe|konzern)$/;
/** Nouns that any organisation may be called by. */
const ANY_BODY = new Set(['organization', 'organisation', 'group', 'body', 'institution']);

/** Of clubs and of armed bodies, those who are somebody's. */
const SIDES: ReadonlySet<string> = new Set(['team', 'side', 'squad', 'players', 'club']);
const CLUB_WORDS = /^(?:fc|united|rovers|wanderers|athletic|albion|harriers|hotspur|city|town|county|club|villa|real|sporting|dynamo)$/;
const FIGHTERS: ReadonlySet<string> = new Set(['fighters', 'men', 'forces', 'troops', 'soldiers', 'militia', 'guerrillas', 'gunmen']);
const FORCE_WORDS = /^(?:front|army|militia|brigades?|guard|forces|battalion|liberation|resistance|movement)$/;

const nounsByWord = new Map<string, readonly string[]>();
/** Words of a library that runs for days must not pile up. */
const MOST_WORDS = 10_000;

/** What a word of a name tells that its bearer may be called. */
function nounsTold(word: string): readonly string[] {
  let nouns = nounsByWord.get(word);
  if (nouns === undefined) {
    if (nounsByWord.size >= MOST_WORDS) nounsByWord.clear();
    nouns = KIND_WORDS.filter(([, tells]) => tells.test(word)).map(([noun]) => noun);
    if (BUSINESS_NAME.test(word)) nouns = [...nouns, 'type company'];
    nounsByWord.set(word, nouns);
  }
  return nouns;
}

const isBodyWord = (word: string): boolean => BODIES.has(word) || isBodyNoun(word);

/** What a name says that its bearer is: a "Charity Commission" is no charity, a "Ministry of Trade" a ministry. */
function headsOf(words: readonly string[]): string[] {
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words.slice(0, link < 0 ? undefined : link).findLast(isBodyWord);
  const last = words.at(-1)!;
  return [...(head === undefined ? [] : [head]), ...(link >= 0 && isBodyWord(last) ? [last] : [])];
}

interface Named {
  entry: ActorEntry;
  sentence: number;
  first: number;
  end: number;
}

/** Named so often, and so many times as often as another, a company is the one that a text is about. */
const MAIN_COUNT = 3;
const MAIN_RATIO = 2;

export class Bodies {
  private readonly nouns = new Map<ActorEntry, string[]>();
  private readonly last = new Map<string, Named>();
  /** By noun: how many organisations it may mean. */
  private readonly borne = new Map<string, Set<ActorEntry>>();
  private readonly counts = new Map<ActorEntry, number>();
  private main: Named | undefined;

  constructor(private readonly doc: ParsedText) {}

  /** Takes note of an organisation's name where it stands. */
  see({ entry, sentence, first, end, isName }: Placed): void {
    if (!isName || entry.kind !== 'organization') return;
    const named = { entry, sentence, first, end };
    // "Peter Lang of Bryce Capital said the company": not the one for which somebody works who is asked.
    if (!this.counts.has(entry) && this.main && this.isWorkplace(first, sentence)) return;
    const count = (this.counts.get(entry) ?? 0) + 1;
    this.counts.set(entry, count);
    if (entry === this.main?.entry || count > (this.main ? this.counts.get(this.main.entry)! : 0)) this.main = named;
    for (const noun of this.nounsOf(entry)) this.put(noun, named);
    // "the retailer Kelda Goods"
    const before = first > this.doc.sentences[sentence]!.firstToken ? this.doc.lower(first - 1) : '';
    if (isBodyNoun(before)) this.put(before, named);
    this.put(`type ${entry.type}`, named);
  }

  /** What the name alone tells that it may be called. */
  nounsOf(entry: ActorEntry): readonly string[] {
    let nouns = this.nouns.get(entry);
    if (nouns === undefined) {
      const { words } = entry;
      nouns = headsOf(words).filter((word) => !BUSINESS.has(word));
      // "ICE", "NASA": what the state has beside its ministries and houses
      if (entry.type === 'government' && !words.some((word) => OF_RULE.test(word))) nouns.push('agency');
      // "the Air Accident Bureau" is no airline.
      const isOffice = NO_BUSINESS.test(words.at(-1) ?? '');
      for (const word of words) for (const noun of nounsTold(word)) if (!isOffice || !isBusiness(noun)) nouns.push(noun);
      this.nouns.set(entry, nouns);
    }
    return nouns;
  }

  /** "Peter Lang of | Bryce Capital", "an analyst at | Bryce Capital" */
  private isWorkplace(first: number, sentence: number): boolean {
    const { doc } = this;
    const link = doc.lower(first - 1) === 'the' ? first - 2 : first - 1;
    if (link <= doc.sentences[sentence]!.firstToken || !/^(?:of|at|from|with)$/.test(doc.lower(link))) return false;
    return (doc.tokens.pos[link - 1] === 'PROPN' && doc.tokens.word[link - 1]!.isCapitalized) || /^(?:analysts?|economists?|strategists?|brokers?|traders?|manager|consultant)$/.test(doc.lower(link - 1));
  }

  /** "the charity Harbour Relief": the text calls the body by that noun. */
  describe(noun: string, { entry, sentence, first, end }: Placed): void {
    this.put(noun, { entry, sentence, first, end });
  }

  /** Whether the text has named a body with the noun in its name. */
  isNamed(noun: string): boolean {
    return this.borne.has(noun);
  }

  /** Whether somebody's body may be called by the noun. */
  isCalled(entry: ActorEntry, noun: string): boolean {
    const type = BODIES.get(noun) ?? (isBusiness(noun) ? 'company' : undefined);
    if (this.borne.get(noun)?.has(entry) || (type !== undefined && entry.type === type)) return true;
    if (SIDES.has(noun)) return entry.type === 'sport' || entry.words.some((word) => CLUB_WORDS.test(word));
    if (FIGHTERS.has(noun)) return entry.type === 'armed-group' || entry.type === 'military' || entry.words.some((word) => FORCE_WORDS.test(word));
    // "Her group" at a university: those who work with her.
    if (noun === 'group' && entry.words.some((word) => /^(?:university|college|hospital|school|institute|academy|laboratory)$/.test(word))) return false;
    return entry.type === 'organization' && (BUSINESS.has(noun) || ANY_BODY.has(noun) || (noun === 'party' && !entry.words.some((word) => ORGANIZATION_WORDS.has(word))));
  }

  /** The last one that the noun may stand for, with where it was last named. */
  meant(noun: string, sentence: number): { entry: ActorEntry; sentence: number } | undefined {
    const type = BODIES.get(noun);
    // The noun itself, in the name or as a description, comes before the kind of body that it stands for, unless that one was named just now.
    const own = this.last.get(noun);
    let best: Named | undefined;
    for (const key of [type ?? '', BUSINESS.has(noun) ? 'company' : '']) {
      const one = key === '' ? undefined : this.last.get(`type ${key}`);
      if (one && (!best || one.first > best.first)) best = one;
    }
    const isOwn = own !== undefined && (sentence - own.sentence <= REACH || this.borne.get(noun)?.size === 1);
    if (isOwn && (!best || sentence - best.sentence > 1 || sentence - own.sentence <= NEAR)) return own;
    // "the carmaker", of the one company of which the text speaks.
    if (!own && !best && (KINDS.get(noun) === null || /^(?:carmaker|retailer|drugmaker)$/.test(noun))) return this.onlyNamed(sentence);
    best ??= BUSINESS.has(noun) || ANY_BODY.has(noun) ? this.last.get('type organization') : undefined;
    // "The company": no inspectorate.
    if (best && BUSINESS.has(noun) && noun !== 'group' && NO_BUSINESS.test(best.entry.words.at(-1) ?? '')) best = undefined;
    if (!best || (BUSINESS.has(noun) && sentence - best.sentence > REACH)) return BUSINESS.has(noun) ? this.mainOfAll() : undefined;
    if (BUSINESS.has(noun) && this.isMainMeant(best, sentence)) return this.main;
    return sentence - best.sentence <= REACH || this.borne.get(`type ${type ?? 'company'}`)?.size === 1 ? best : undefined;
  }

  /** "the company" in a text about one: not another that was only mentioned. */
  private isMainMeant(last: Named, sentence: number): boolean {
    const { main } = this;
    if (!main || main.entry === last.entry || main.entry.type === 'media') return false;
    const count = this.counts.get(main.entry)!;
    if (count < MAIN_COUNT || count < MAIN_RATIO * (this.counts.get(last.entry) ?? 1)) return false;
    return sentence - last.sentence > 1 || !isSubject(this.doc, last);
  }

  /** A learned journal: "the paper" is what stands in it. */
  isLearned(entry: ActorEntry): boolean {
    return this.borne.get('journal')?.has(entry) === true && !this.nounsOf(entry).includes('paper');
  }

  /** The company, if the text has named just one, and named it lately. */
  onlyBusiness(sentence: number): ActorEntry | undefined {
    return this.onlyNamed(sentence)?.entry;
  }

  private onlyNamed(sentence: number): Named | undefined {
    const last = this.last.get('type company');
    return last && sentence - last.sentence <= REACH && this.borne.get('type company')?.size === 1 ? last : undefined;
  }

  /** The body of which the text has spoken most, by far. */
  private mainOfAll(): Named | undefined {
    const { main } = this;
    const count = main ? this.counts.get(main.entry)! : 0;
    if (!main || count < MAIN_COUNT || main.entry.type === 'media' || main.entry.type === 'government') return undefined;
    for (const [entry, other] of this.counts) if (entry !== main.entry && count < MAIN_RATIO * other) return undefined;
    return main;
  }

  private put(noun: string, named: Named): void {
    this.last.set(noun, named);
    const entries = this.borne.get(noun);
    if (entries) entries.add(named.entry);
    else this.borne.set(noun, new Set([named.entry]));
  }
}
