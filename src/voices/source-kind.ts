/** What kind of source somebody is: told from the actor, or from the words that describe a source without a name. */
import type { SourceKind } from '../contract/report.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { roleEndingAt } from '../actors/roles.ts';
import { isManyPeople } from '../actors/common-nouns.ts';
import type { ParsedText } from '../text/document.ts';
import { isBody, kindOfBody } from './body-kind.ts';
import { type Description, isMasthead, isStation } from './kind-by-calling.ts';
import { countedNoun } from './quantities.ts';
import { isOffRecord } from './record.ts';
import { ALL, AMONG_STATES, COLLECTIVES, COMPOUND, COUNTED, DOCUMENTS, GOVERNMENT, GROUPS_OF_BODIES, KNOWN_BEFORE, LEADING, LEVELS, LOCAL, MASTHEADS, MEDIA, MINISTRIES, NEWS_OF_PAPERS, NOBODY, OF_CHURCHES, OF_FORCE, OF_STATE, OFFICE_HOLDERS, ORGANIZATIONS, OWN_PAGES, OWNERS, SINGULAR_IN_S, SOURCES, SPOKEN_FOR, TITLES, VAGUE } from './source-nouns.ts';
import { isListedPerson, isListedSpeaker, isPerson, isText } from './speakers.ts';

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
  if (isTogether(name.at(-1) ?? '', name.at(-2) ?? '')) return 'organization';
  if (MEDIA.has(name.at(-1) ?? '') || MASTHEADS.has(name.at(-1) ?? '') || (name.includes('news') && name.at(-1) === 'agency')) return 'media';
  // "National Broadcaster of Orrin"
  if (name.includes('broadcaster') || name.includes('broadcasting')) return 'media';
  // "Alliance for the Republic": a party, whatever it is for.
  if (AMONG_STATES.has(name[0] ?? '') || PARTIES.has(name[0] ?? '')) return 'organization';
  if (GOVERNMENT.has(name.at(-1) ?? '') || MINISTRIES.has(name[0] ?? '')) return 'government';
  return (name.length > 1 ? kindOfBody(name.at(-1)!, name.at(-2)!) : undefined) ?? 'organization';
}

/** "the Orrin Defense Network", "Rare Diseases Network": those who work together, unless they send. */
const isTogether = (last: string, before: string): boolean => last === 'network' && !SENDING.has(before);
const SENDING = new Set('news tv television broadcasting cable radio media sports satellite entertainment'.split(' '));

const PARTIES = new Set('alliance union movement party front coalition rally league congress patriots democrats friends campaign committee'.split(' '));

/** Of several, one person is a group. */
const pluralOf = (kind: SourceKind): SourceKind => (kind === 'person' || kind === 'organization' ? 'group' : kind);

/** The kind of a source that is only described: "the ministry", "two people familiar with the talks". */
export function kindOfDescription(doc: ParsedText, range: Description, kindAt: (token: number) => SourceKind | undefined): SourceKind {
  const { first, end, head } = range;
  if (isOffRecord(doc, first, end)) return 'anonymous';
  const counted = countedNoun(doc, range);
  if (counted !== undefined) return pluralOf(kindOfDescription(doc, { first: head + 2, end, head: counted }, kindAt));
  // "Exit polling": the tagger takes the noun for a verb.
  if (head === first && end === head + 2 && doc.tokens.pos[head + 1] === 'VERB' && isText(doc.lower(head + 1))) return 'document';
  const noun = doc.lower(head);
  const opening = doc.lower(first);
  if (SOURCES.has(noun)) return 'anonymous';
  // "Less than a third": however it is written, no name.
  if (doc.lower(first + 1) === 'than') return 'group';
  if (isMasthead(doc, range) || isStation(doc, range)) return 'media';
  // "Its website", "the firm's blog": where a body writes of itself.
  if (OWN_PAGES.has(noun) && hasOwner(doc, range)) return 'document';
  // "Local reports", "some reports": nobody's.
  if (noun === 'reports' && end === head + 1 && isNobodysReport(doc, range)) return 'unknown';
  if (doc.tokens.pos[head] === 'PROPN' && doc.tokens.word[head]!.isCapitalized && first < head && doc.tokens.word[head - 1]!.isCapitalized && isTogether(noun, doc.lower(head - 1))) return 'organization';
  // "The paper, citing officials, said", "the paper quoted an aide": no scientist's.
  if ((MEDIA.has(noun) && ((noun !== 'post' && noun !== 'bulletin') || (opening === 'the' && doc.tokens.word[head]!.isCapitalized))) || (noun === 'paper' && (NEWS_OF_PAPERS.test(doc.lower(head + 1)) || doc.lower(head + 2) === 'citing'))) return 'media';
  // "Norwick Line, which runs the ferries": a firm's name.
  if (noun === 'line' && doc.tokens.pos[head] === 'PROPN' && doc.tokens.word[head]!.isCapitalized) return 'organization';
  const isPlural = (noun.endsWith('s') && !SINGULAR_IN_S.test(noun)) || (noun.endsWith('men') && isManyPeople(noun));
  // "banners reading “Come back”"
  const before = head > first ? doc.lower(head - 1) : '';
  // "Media reports", "press reports"
  if (noun === 'reports' && (before === 'media' || before === 'news' || before === 'press')) return 'media';
  if (noun === 'platform' && kindOfBody(noun, before)) return 'organization';
  if (isText(noun) || DOCUMENTS.has(noun) || (isPlural && isText(noun.slice(0, -1)))) return 'document';
  if (NOBODY.has(noun) || doc.tokens.pos[head] === 'NUM') return kindOfCount(doc, range, kindAt);
  // "The rail regulator", "the coast guard": a body, and no man.
  if (opening === 'the' && noun === 'regulator') return 'government';
  const body = kindOfBody(noun, before);
  if (body) return body;
  const isName = doc.tokens.pos[head] === 'PROPN' && doc.tokens.word[head]!.isCapitalized;
  // "asked Mills", within a sentence: a capital that only a name has.
  if (isName && isPlural && !isListedPerson(noun) && !isListedPerson(noun.slice(0, -1)) && first === head && end === head + 1 && head > doc.sentences[doc.sentenceAt(doc.tokens.start[head]!)]!.firstToken && !doc.tokens.word[head]!.isShouted) return 'person';
  // "Ms Press", "Mr Baker"
  if (isName && first < head && TITLES.has(opening)) return 'person';
  if (SPOKEN_FOR.has(noun)) return spokenFor(doc, range, kindAt, isPlural);
  const role = roleEndingAt((t) => doc.lower(t), first, head + 1);
  if (role && !role.isPlural) return 'person';
  // "Industry leaders", "church leaders": of no state.
  if (noun === 'leaders' && first < head && LEADING.has(before)) return 'group';
  if (GOVERNMENT.has(noun) || ((noun === 'agency' || noun === 'service') && isOfState(doc, range, kindAt)) || (noun === 'office' && hasOfficeHolder(doc, range))) return 'government';
  if (noun === 'bank' && doc.lower(head - 1) === 'central') return 'government';
  if (noun === 'delegation' && isOfState(doc, range, kindAt)) return 'government';
  // "her office", "the agency's regional office": few but those of the state speak as offices.
  if (noun === 'office' && !isOfBody(doc, range, kindAt)) return 'government';
  // "the charity's Irish branch", "the ministry's digital arm": as whose it is.
  if (PARTS.has(noun) && !isPlural) return kindOfOwner(doc, range, kindAt) === 'government' ? 'government' : 'organization';
  // "the Turkish side", "Solvang's team"
  if (noun === 'side' && isOfState(doc, range, kindAt)) return 'government';
  if (noun === 'team' && doc.tokens.pos[head] === 'NOUN') return 'group';
  // "unions fear", "consumer groups want": many of a kind, and none of them by its name.
  if (isPlural && GROUPS_OF_BODIES.has(noun) && doc.tokens.pos[first] !== 'DET') return 'group';
  if (ORGANIZATIONS.has(noun)) return 'organization';
  if (COLLECTIVES.has(noun)) return 'group';
  if (!isName && isBody(noun, opening === 'the')) return 'organization';
  if (role?.isPlural) return role.role.kind === 'government' ? 'government' : 'group';
  // "Hirelings of the palace", "Bakeries asked by the Echo": a capital for the sentence alone.
  if (isName && isPlural && first === head && (doc.lower(head + 1) === 'of' || (end > head + 1 && doc.tokens.pos[head + 1] === 'VERB'))) return 'group';
  if (isName && !(isPlural && first === head && COMPOUND.test(noun)) ? isListedPerson(noun) || (isPlural && first === head && isListedSpeaker(noun)) : isPerson(noun)) return isPlural ? 'group' : 'person';
  if (isName && MASTHEADS.has(noun) && opening === 'the') return 'media';
  if (isName) return opening === 'the' ? (kindBeforeComma(doc, range) ?? 'organization') : 'person';
  return isPlural ? 'group' : 'unknown';
}

/** "The regulator, Lotsen", "the plumber, Bergen": what the name is called before it. */
function kindBeforeComma(doc: ParsedText, { first, head }: Description): SourceKind | undefined {
  let name = head;
  while (name > first && doc.tokens.pos[name - 1] === 'PROPN') name--;
  const noun = doc.tokens.text[name - 1] === ',' && name - 2 > first && doc.tokens.pos[name - 2] === 'NOUN' ? doc.lower(name - 2) : '';
  if (noun === '') return undefined;
  return noun === 'regulator' || GOVERNMENT.has(noun) ? 'government' : MEDIA.has(noun) ? 'media' : isPerson(noun) && !isBody(noun, true) ? 'person' : undefined;
}

const PARTS = new Set(['arm', 'branch', 'division', 'wing', 'unit', 'chapter', 'affiliate', 'subsidiary']);

function kindOfOwner(doc: ParsedText, { first, head }: Description, kindAt: (token: number) => SourceKind | undefined): SourceKind | undefined {
  for (let i = first + 1; i < head; i++) if (/^['’]s?$/.test(doc.lower(i))) return kindAt(i - 1) ?? (GOVERNMENT.has(doc.lower(i - 1)) ? 'government' : undefined);
  return undefined;
}

/** "Its", "the firm's" */
function hasOwner(doc: ParsedText, { first, head }: Description): boolean {
  if (OWNERS.has(doc.lower(first))) return true;
  for (let i = first + 1; i < head; i++) if (doc.lower(i) === "'s" || doc.lower(i) === '’s') return true;
  return false;
}

/** "Reports", "some unconfirmed reports": with nothing that tells whose they are. */
function isNobodysReport(doc: ParsedText, { first, head }: Description): boolean {
  for (let i = first; i < head; i++) if (doc.tokens.pos[i] !== 'ADJ' || (doc.tokens.word[i]!.isCapitalized && i > first)) return VAGUE.has(doc.lower(i));
  return true;
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
  for (let i = first; i < head; i++) if (kindAt(i) === 'government' || OF_STATE.has(doc.lower(i)) || LOCAL.has(doc.lower(i))) return true;
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

/** "A State Department spokesman" speaks for the state, "the airline's spokeswoman" for the airline, "an official" for himself. */
function spokenFor(doc: ParsedText, { first, end, head }: Description, kindAt: (token: number) => SourceKind | undefined, isPlural: boolean): SourceKind {
  const isSpokesman = doc.lower(head).startsWith('spokes');
  const isHimself = !isPlural && !isSpokesman;
  // "Police union officials": whoever stands nearest before, and then what follows.
  for (let step = 1; step < end - first; step++) {
    const i = step <= head - first ? head - step : first + step;
    const known = kindAt(i);
    if (known === 'government' || known === 'organization' || known === 'media') return known;
    const lower = doc.lower(i);
    if (GOVERNMENT.has(lower) || LEVELS.has(lower)) return 'government';
    // "A union official": one of many, who speaks for himself.
    if (lower === 'union' && isHimself) return 'person';
    if (ORGANIZATIONS.has(lower)) return 'organization';
  }
  if (isPlural) return isSpokesman ? 'organization' : 'government';
  return isSpokesman ? 'organization' : 'person';
}
