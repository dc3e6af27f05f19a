/** What kind of source somebody is: told from the actor, or from the words that describe a source without a name. */
import type { SourceKind } from '../contract/report.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { roleEndingAt } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import type { TokenRange } from './reading.ts';
import { isOffRecord } from './record.ts';
import { isListedPerson, isListedSpeaker, isPerson, isText } from './speakers.ts';

export interface Description extends TokenRange {
  head: number;
}

/** "Shipowners", "shareholders": no surname is made so. */
export const COMPOUND = /.(?:owners|workers|makers|holders|leaders|drivers|keepers|builders|growers|breakers|goers|fighters|dealers|lawyers|officers|men|women|people)$/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const SOURCES = words('source sources insider insiders');
const NOBODY = words('rumour rumor rumours rumors legend tradition word hearsay gossip accounts world rest some many others another several few most all everyone everybody someone somebody anyone anybody nobody none whoever those they one ones it this that which what');
const SPOKEN_FOR = words('spokesman spokeswoman spokesperson spokesmen spokespeople official officials representative representatives envoy envoys bureaucrat bureaucrats regulator regulators functionary functionaries');
const DOCUMENTS = words(`tally line court-filing count tracker index table rate average timeline documentation declaration declarations proclamation bulletin bulletins memorandum edict slide slides presentation disclosure disclosures alert
  minutes label labels circular directive directives guidance dispatch dispatches thesis dissertation preprint abstract meta-analysis ranking rankings modelling modeling projection agenda itinerary screenplay voicemail recording recordings
  audio podcast postcard telegram readout wording motion registry register catalogue inventory update updates roadmap policy policies plan plans prayer hymn psalm verse passage section paragraph preface introduction autopsy post-mortem
  evaluation dashboard handout mural signs permit passport visa programme`);
const MEDIA = words(`newspaper newspapers magazine magazines broadcaster broadcasters media press outlet outlets channel network networks newswire newswires wire wires tabloid tabloids blog website websites journal journals daily weekly gazette herald papers
  times post news tribune chronicle courier telegraph observer inquirer bulletin mirror guardian broadcasting television tv radio publication publications`);
/** Last words of the names of papers that name little else, so that a name in them is a paper's. */
const MASTHEADS = words('courant argus examiner intelligencer newsletter');
/** Last words of papers and of much besides: a paper's only where "the" stands before them and a verb of reporting beside. */
const DOUBTFUL_MASTHEADS = words('echo star sun ledger register record standard express dispatch advocate globe review reporter independent sentinel leader voice beacon bugle clarion mercury digest planet eagle pioneer citizen packet recorder wire fm mail');
const NEWS_VERB = words('reports reported reveals revealed discloses disclose disclosed writes wrote publishes published headlines headlined understands');
const GOVERNMENT = words(`government governments administration administrations ministry ministries department departments police court courts tribunal parliament legislature state states city council councils army military navy forces troops authority authorities embassy consulate
  prosecutors senate congress house regime cabinet presidency chancellery palace crown republic kingdom country countries nation nations capital bureau inspectorate officers investigators judges justices lawmakers legislators senators ministers mps diplomats delegation
  councillors councilors councilmen governors mayors generals commanders soldiers inspectors detectives deputies ambassadors
  commissioner treasury secretariat watchdog regulator south north west east junta leadership negotiators customs coastguard parish borough county province prefecture municipality magistrates gendarmes kremlin`);
const ORGANIZATIONS = words(`mission delegation trust trusts trustees practice company companies firm firms group groups institute institutes university universities college bank banks campaign campaigns camp party parties opposition union unions organization organizations organisation organisations foundation committee committees
  commission association team club agency agencies think-tank board charity charities church front movement militia coalition alliance bloc league federation corporation manufacturer maker retailer airline carrier utility operator developer hospital school museum
  incumbent business businesses chain society chamber cooperative consortium startup fund funds trust employer contractor supplier producer distributor publisher office lobby fighters rebels insurgents militants`);
const OF_STATE = words('intelligence spy security government federal state national tax revenue border space environmental protection nuclear police immigration customs statistics emergency aviation drug health disaster public');
const COLLECTIVES = words('cent people men women public crowd audience majority minority electorate staff crew family couple jury panel circle circles side sides half third percent community communities villages half lot');
/** First words of the names of offices of state. */
const MINISTRIES = words('ministry department bureau court office parliament embassy');
const ABLE = words('can has had');
const REVEALED = words('exclusively revealed reveal disclosed disclose reported');
const OFFICE_HOLDERS = words('minister president governor mayor attorney prosecutor premier chancellor speaker sheriff commissioner king queen');
const NEWS_OF_PAPERS = /^(?:re(?:port|veal)(?:s|ed)|quote[sd])$/;
const COUNTED = words('few many most everyone everybody anyone anybody nobody several others');
/** With one of these begins the name of a paper, in the tongues whose surnames do not. */
const FOREIGN_ARTICLES = new Set(['Der', 'Die', 'Das', 'Het', 'Les', 'Los', 'Gazeta', 'Rzeczpospolita']);
const KNOWN_BEFORE = words('them these those us');
const ALL = words('all the these those');
/** Words that make a spokesman one of the state. */
const LEVELS = words('state federal municipal provincial county city defense defence foreign interior military intelligence government u.s. us');
/** Nouns in -s for one. */
const SINGULAR_IN_S = /(?:ss|us|is)$/;

/** Bodies of which many, without an article, are a group of people. */
const GROUPS_OF_BODIES = words('groups clubs charities campaigns businesses employers');
const OF_CHURCHES = words('bishop archbishop pope vicar dean cardinal rabbi imam law ticket box');
/** Bodies of the state, though many people. */
const OF_FORCE = words('police army military navy gendarmerie troops');
/** Before the last word of a name: no state's, whatever that word is. */
const AMONG_STATES = words('international world global european african asian pan-african inter-american');

/** The kind of an actor who speaks. */
export function kindOfActor(actor: ActorEntry): SourceKind {
  switch (actor.kind) {
    case 'person': return 'person';
    case 'country': return 'government';
    case 'group': return actor.type === 'media' || actor.type === 'government' ? actor.type : MEDIA.has(actor.words.at(-1) ?? '') ? 'media' : OF_FORCE.has(actor.words.at(-1) ?? '') ? 'government' : actor.words.at(-1) === 'opposition' ? 'organization' : 'group';
    case 'organization': return kindOfOrganization(actor);
    default: return 'unknown';
  }
}

function kindOfOrganization({ type, words: name }: ActorEntry): SourceKind {
  if (type === 'media') return 'media';
  if (type === 'government' || type === 'court' || type === 'military' || OF_FORCE.has(name.at(-1) ?? '')) return 'government';
  if (type !== 'organization') return 'organization';
  // A name that no table knows: its last words tell what it is, "the Halland Herald", "Ministry of Fisheries".
  if (MEDIA.has(name.at(-1) ?? '') || MASTHEADS.has(name.at(-1) ?? '') || (name.includes('news') && name.at(-1) === 'agency')) return 'media';
  if (AMONG_STATES.has(name[0] ?? '')) return 'organization';
  if (GOVERNMENT.has(name.at(-1) ?? '') || MINISTRIES.has(name[0] ?? '')) return 'government';
  return 'organization';
}

/** The kind of a source that is only described: "the ministry", "two people familiar with the talks". */
export function kindOfDescription(doc: ParsedText, range: Description, kindAt: (token: number) => SourceKind | undefined): SourceKind {
  const { first, end, head } = range;
  if (isOffRecord(doc, first, end)) return 'anonymous';
  const noun = doc.lower(head);
  const opening = doc.lower(first);
  if (SOURCES.has(noun)) return 'anonymous';
  // "Less than a third": however it is written, no name.
  if (doc.lower(first + 1) === 'than') return 'group';
  if (isMasthead(doc, range) || isStation(doc, range)) return 'media';
  // "The paper, citing officials, said", "the paper quoted an aide": no scientist's.
  if ((MEDIA.has(noun) && (noun !== 'post' || (opening === 'the' && doc.tokens.word[head]!.isCapitalized))) || (noun === 'paper' && (NEWS_OF_PAPERS.test(doc.lower(head + 1)) || doc.lower(head + 2) === 'citing'))) return 'media';
  // "Norwick Line, which runs the ferries": a firm's name.
  if (noun === 'line' && doc.tokens.pos[head] === 'PROPN' && doc.tokens.word[head]!.isCapitalized) return 'organization';
  const isPlural = noun.endsWith('s') && !SINGULAR_IN_S.test(noun);
  // "banners reading “Come back”"
  if (isText(noun) || DOCUMENTS.has(noun) || (isPlural && isText(noun.slice(0, -1)))) return 'document';
  if (NOBODY.has(noun) || doc.tokens.pos[head] === 'NUM') return kindOfCount(doc, range, kindAt);
  if (SPOKEN_FOR.has(noun)) return spokenFor(doc, range, kindAt, isPlural);
  const role = roleEndingAt((t) => doc.lower(t), first, head + 1);
  if (role && !role.isPlural) return 'person';
  if (GOVERNMENT.has(noun) || (noun === 'agency' && isOfState(doc, range, kindAt)) || (noun === 'office' && hasOfficeHolder(doc, range))) return 'government';
  if (noun === 'bank' && doc.lower(head - 1) === 'central') return 'government';
  if (noun === 'delegation' && isOfState(doc, range, kindAt)) return 'government';
  // "her office", "the agency's regional office": few but those of the state speak as offices.
  if (noun === 'office' && !isOfBody(doc, range, kindAt)) return 'government';
  // "the Turkish side", "Solvang's team"
  if (noun === 'side' && isOfState(doc, range, kindAt)) return 'government';
  if (noun === 'team' && doc.tokens.pos[head] === 'NOUN') return 'group';
  // "unions fear", "consumer groups want": many of a kind, and none of them by its name.
  if (isPlural && GROUPS_OF_BODIES.has(noun) && doc.tokens.pos[first] !== 'DET') return 'group';
  if (ORGANIZATIONS.has(noun)) return 'organization';
  if (COLLECTIVES.has(noun)) return 'group';
  if (role?.isPlural) return role.role.kind === 'government' ? 'government' : 'group';
  const isName = doc.tokens.pos[head] === 'PROPN' && doc.tokens.word[head]!.isCapitalized;
  // "Hirelings of the palace", "Bakeries asked by the Echo": a capital for the sentence alone.
  if (isName && isPlural && first === head && (doc.lower(head + 1) === 'of' || (end > head + 1 && doc.tokens.pos[head + 1] === 'VERB'))) return 'group';
  if (isName && !(isPlural && first === head && COMPOUND.test(noun)) ? isListedPerson(noun) || (isPlural && first === head && isListedSpeaker(noun)) : isPerson(noun)) return isPlural ? 'group' : 'person';
  if (isName && MASTHEADS.has(noun) && opening === 'the') return 'media';
  if (isName) return opening === 'the' ? 'organization' : 'person';
  return isPlural ? 'group' : 'unknown';
}

/** "Radio Lund", "Channel 6" */
export function isStation(doc: ParsedText, { first, head }: Description): boolean {
  const name = doc.lower(first) === 'the' ? first + 1 : first;
  return name < head && STATIONS.has(doc.tokens.text[name]!) && (doc.tokens.pos[head] === 'NUM' || (doc.tokens.pos[head] === 'PROPN' && doc.tokens.word[head]!.isCapitalized));
}
const STATIONS = new Set(['Radio', 'TV', 'Television', 'Channel']);

/** "The Halland Star reported", "the Echo can reveal": not "the Standard fell", "Halland Express said". */
export function isMasthead(doc: ParsedText, { first, head }: Description): boolean {
  if (!DOUBTFUL_MASTHEADS.has(doc.lower(head)) || !doc.tokens.word[head]!.isCapitalized || (doc.lower(first) !== 'the' && (first === 0 || doc.lower(first - 1) !== 'the'))) return false;
  const behind = doc.lower(head + 1);
  return NEWS_VERB.has(behind) || (ABLE.has(behind) && REVEALED.has(doc.lower(head + 2))) || (first > 0 && NEWS_VERB.has(doc.lower(first - 1)));
}

/** "the bishop's office", "the firm's press office" */
function isOfBody(doc: ParsedText, { first, head }: Description, kindAt: (token: number) => SourceKind | undefined): boolean {
  for (let i = first; i < head; i++) {
    const kind = kindAt(i);
    const lower = doc.lower(i);
    if (kind === 'organization' || kind === 'media' || (ORGANIZATIONS.has(lower) && lower !== 'agency' && lower !== 'commission') || OF_CHURCHES.has(lower)) return true;
  }
  return false;
}

/** "South Korea's spy agency", "the tax agency" */
function isOfState(doc: ParsedText, { first, head }: Description, kindAt: (token: number) => SourceKind | undefined): boolean {
  for (let i = first; i < head; i++) if (kindAt(i) === 'government' || OF_STATE.has(doc.lower(i))) return true;
  return false;
}

/** "the prime minister's office" */
function hasOfficeHolder(doc: ParsedText, { first, head }: Description): boolean {
  for (let i = first; i < head; i++) if (OFFICE_HOLDERS.has(doc.lower(i))) return true;
  return false;
}

/** "one of the directors", "two of the drivers": the kind of those they are counted from; alone they say nothing. */
function kindOfCount(doc: ParsedText, { first, end, head }: Description, kindAt: (token: number) => SourceKind | undefined): SourceKind {
  if (doc.lower(head + 1) !== 'of' && doc.lower(head) !== 'those') return isAllOfThem(doc, first, head) || isOfSomePlace(doc, first, end, head) ? 'group' : 'unknown';
  if (doc.lower(head) === 'one' && KNOWN_BEFORE.has(doc.lower(head + 2))) return 'person';
  let last = head;
  for (let i = head + 1; i < end && last === head; i++) if (doc.tokens.pos[i] === 'NOUN' || doc.tokens.pos[i] === 'PROPN') last = i;
  if (last === head) return doc.lower(head) === 'those' ? 'group' : 'unknown';
  while (last + 1 < end && doc.tokens.pos[last + 1] === 'NOUN') last++;
  const kind = kindOfDescription(doc, { first: head + 1, end, head: last }, kindAt);
  return kind === 'group' && doc.lower(head) === 'one' && first === head ? 'person' : kind;
}

/** "all five", "the two": people told of before. */
const isAllOfThem = (doc: ParsedText, first: number, head: number): boolean => doc.tokens.pos[head] === 'NUM' && doc.lower(head) !== 'one' && ALL.has(doc.lower(first));

/** "few in the town", "everyone at the mill", "hardly anyone I meet", "seven in ten": what follows tells whom they are counted from. */
const isOfSomePlace = (doc: ParsedText, first: number, end: number, head: number): boolean =>
  (COUNTED.has(doc.lower(head)) || COUNTED.has(doc.lower(first))) && end > head + 1 && doc.tokens.word[head + 1]!.isWord || (doc.tokens.pos[head] === 'NUM' && doc.lower(head + 1) === 'in' && doc.tokens.pos[head + 2] === 'NUM');

/** What a name is called wherever it stands: "the state news agency, KPA", "Forbrug Nu, a Danish association". */
export function kindByMentions(doc: ParsedText, { mentions }: ActorEntry): SourceKind | undefined {
  for (const { first, end, isName, sentence } of mentions.slice(0, MOST_MENTIONS)) {
    if (!isName) continue;
    const { firstToken, endToken } = doc.sentences[sentence]!;
    const noun = doc.tokens.text[first - 1] === ',' ? first - 2 : first - 1;
    if (noun > firstToken && doc.lower(noun) === 'agency' && doc.lower(noun - 1) === 'news') return 'media';
    if (doc.tokens.text[end] !== ',' || !ARTICLES.has(doc.lower(end + 1))) continue;
    for (let i = end + 2; i < Math.min(endToken, end + LONGEST_CALLING); i++) {
      const tag = doc.tokens.pos[i];
      if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') break;
      if (tag !== 'NOUN' || doc.tokens.pos[i + 1] === 'NOUN') continue;
      const lower = doc.lower(i);
      if (MEDIA.has(lower)) return 'media';
      if (ORGANIZATIONS.has(lower) && !isPerson(lower)) return 'organization';
    }
  }
  return undefined;
}
const ARTICLES = words('a an the');
/** What a name is called stands in its first mentions, within so many tokens. */
const MOST_MENTIONS = 6;
const LONGEST_CALLING = 6;

/** What a name is called right before it: "news agency KPA", "the union Mast", "carmaker Volt"; a name that "which" follows is nobody's either. */
export function kindByCalling(doc: ParsedText, { first, end, head }: Description): SourceKind | undefined {
  const { pos } = doc.tokens;
  let name = head;
  while (name > first && pos[name - 1] === 'PROPN') name--;
  const noun = name > first && pos[name - 1] === 'NOUN' ? doc.lower(name - 1) : '';
  if (noun !== '' && (MEDIA.has(noun) || (noun === 'agency' && doc.lower(name - 2) === 'news'))) return 'media';
  if (FOREIGN_ARTICLES.has(doc.tokens.text[name]!) && head > name) return 'media';
  if (noun !== '' && ORGANIZATIONS.has(noun) && !isPerson(noun)) return 'organization';
  return doc.lower(head + 2) === 'which' && doc.tokens.text[head + 1] === ',' && head + 2 < end ? 'organization' : undefined;
}

/** "A State Department spokesman" speaks for the state, "the airline's spokeswoman" for the airline, "an official" for himself. */
function spokenFor(doc: ParsedText, { first, end, head }: Description, kindAt: (token: number) => SourceKind | undefined, isPlural: boolean): SourceKind {
  for (let i = first; i < end; i++) {
    if (i === head) continue;
    const known = kindAt(i);
    if (known === 'government' || known === 'organization' || known === 'media') return known;
    const lower = doc.lower(i);
    if (GOVERNMENT.has(lower) || LEVELS.has(lower)) return 'government';
    if (ORGANIZATIONS.has(lower)) return 'organization';
  }
  const isSpokesman = doc.lower(head).startsWith('spokes');
  if (isPlural) return isSpokesman ? 'organization' : 'government';
  return isSpokesman ? 'organization' : 'person';
}
