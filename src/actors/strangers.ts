/** Names of which no table knows a word: somebody all the same, where the sentence has them do or suffer something. */
import type { ParsedText } from '../text/document.ts';
import { isSubject } from './subjects.ts';
import { BODY_NOUN, DOUBTFUL_GIVEN, EVENT, GIVEN, GROUP_NOUN, MONTH, NOT_NAME, PERSON_NOUN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { EVENT_WORDS, SPEAKING } from './name-words.ts';

/** Words that are something else, or a person's. */
const NO_STRANGER = NOT_NAME | MONTH | EVENT | GIVEN | DOUBTFUL_GIVEN | PERSON_NOUN | GROUP_NOUN | BODY_NOUN;

/** After these stands somebody as often as a thing: "blamed by", "a letter to", "together with". Not after "in", "at", "near", "on". */
const TOWARD_SOMEBODY = new Set('by with to from for against of among between like than about over under'.split(' '));

/** "“Harbour Nights,” whose": between marks stands what a film or a show is called. */
export function isTitleOfWork(doc: ParsedText, { first, end }: { first: number; end: number }): boolean {
  const { text } = doc.tokens;
  if (first === 0 || end >= doc.tokens.count || !/^(?:["“‘']|''|``)$/.test(text[first - 1]!)) return false;
  const close = /^[,.]$/.test(text[end]!) ? end + 1 : end;
  return close < doc.tokens.count && /^(?:["”’']|'')$/.test(text[close]!);
}

/** Who and what comes from places; letters and calls come from people. */
const FROM_PLACES = /^(?:crews?|teams?|troops|police|officers|workers|firefighters|volunteers|people|residents|fans|supporters|students|delegates|delegations|players|families|visitors|tourists|refugees|migrants|farmers|doctors|protesters|rescuers|soldiers|ambulances|buses|trains|flights|roads?|reinforcements)$/;

/** Whether the name that ends with the token is one of places: "between Orrin", "crews from Orrin". */
function isPlaceList(doc: ParsedText, last: number, firstToken: number): boolean {
  let first = last;
  while (first > firstToken && doc.tokens.word[first - 1]!.isCapitalized) first--;
  const before = first > firstToken ? doc.lower(first - 1) : '';
  return /^(?:in|near|around|outside|via)$/.test(before) || (/^(?:from|between)$/.test(before) && first - 2 >= firstToken && FROM_PLACES.test(doc.lower(first - 2)));
}

/** Whether a verb says what the name does or what is done to it, or a preposition leads to it that leads to people. */
export function isTreatedAsSomebody(doc: ParsedText, m: { first: number; end: number; sentence: number }): boolean {
  const { firstToken } = doc.sentences[m.sentence]!;
  const before = m.first > firstToken ? doc.lower(m.first - 1) : '';
  if (before === 'the' || before === 'a' || before === 'an' || isTitleOfWork(doc, m)) return false;
  // "Ada Roy, of Beech Lane", "Ada Roy of Skelby Colliery": where somebody lives or works.
  if (/^(?:of|from)$/.test(before) && m.first - 2 >= firstToken && (doc.lower(m.first - 2) === ',' || doc.tokens.pos[m.first - 2] === 'PROPN')) return false;
  // "of Beech Lane, Orrin Cross,", "the Grand Hotel, Orrin Sands,": where that is.
  if (before === ',' && m.first - 2 >= firstToken && doc.tokens.word[m.first - 2]!.isCapitalized && (EVENT_WORDS.has(doc.lower(m.first - 2)) || /^(?:lane|close|drive|crescent|terrace|gardens|grove|way|row)$/.test(doc.lower(m.first - 2)))) return false;
  // "crews from Orrin and Novi Brod": two places.
  if (before === 'and' && m.first - 2 >= firstToken && doc.tokens.word[m.first - 2]!.isCapitalized && isPlaceList(doc, m.first - 2, firstToken)) return false;
  // "Kelo Varsa and his cronies"
  if (doc.lower(m.end) === 'and' && /^(?:his|her)$/.test(doc.lower(m.end + 1))) return true;
  // "the approaches to Tel Orrin", "entered Umm Orrin": a place
  if ((before === 'to' || before === 'of' || before === 'from') && m.first - 2 >= firstToken && WAYS.test(doc.lower(m.first - 2))) return false;
  if (TAKEN.test(before)) return false;
  if (TOWARD_SOMEBODY.has(before) || isSubject(doc, m)) return true;
  return m.first > firstToken && doc.phrases(m.sentence).verbAt[m.first - 1 - firstToken]! >= 0;
}

/** What leads to places and lies before them. */
const WAYS = /^(?:approaches|roads?|routes?|way|highway|railway|bridge|gates?|outskirts|edge|suburbs?|centre|center|entrances?|advance|march|push|drive|north|south|east|west|miles|kilometres|kilometers|km|mile|fall|siege|capture|battle)$/;
/** What is done to places. */
const TAKEN = /^(?:entered|entering|retook|retaken|recaptured|besieged|shelled|shelling|bombed|bombarded|liberated|evacuated|reached)$/;
/** After these stands a place. */
const PLACES = /^(?:in|at|near|around|outside|into|through|off|across|towards?|via)$/;
/** How often a text must speak of a name of one word that nothing else tells of. */
const LEAST = 2;

/** "told Quayside", "as reported by Quayside": who only hears or carries it. */
function isHearing(doc: ParsedText, first: number, firstToken: number): boolean {
  if (first === firstToken) return false;
  const before = doc.lower(first - 1);
  return /^(?:told|tells|telling)$/.test(before) || (before === 'by' && first - 2 >= firstToken && /^(?:reported|seen|carried|published|quoted|interviewed|obtained|reviewed|distributed)$/.test(doc.lower(first - 2)));
}

const PLACE_NOUNS = /^(?:city|town|village|port|capital|island|suburb|district|province|region|resort|hamlet|borough|harbou?r|county)$/;
/** What people have and bodies have not. */
const OF_PEOPLE = /^(?:administration|presidency|premiership|wife|husband|son|daughter|mother|father|brother|sister|family|widow|lawyers?|attorneys?|aides?|allies|supporters|followers|death|cabinet|rival|predecessor|successor|deputy)$/;
const LONGEST_APPOSITION = 6;

/** "Biden's administration", "Vladivostok, a port city": what follows the name tells that it is a person's or a place's. */
function isPersonsOrPlaces(doc: ParsedText, end: number): boolean {
  const next = doc.lower(end);
  if (/^['’]s?$/.test(next)) return OF_PEOPLE.test(doc.lower(end + 1));
  if (next !== ',' || !/^(?:an?|the)$/.test(doc.lower(end + 1))) return false;
  for (let k = end + 2; k < end + LONGEST_APPOSITION; k++) if (PLACE_NOUNS.test(doc.lower(k))) return true;
  return false;
}

/** What bodies do and no person, song, disease or town. */
const BODY_VERBS = /^(?:manufactures?d?|outsource[sd]?|subcontract(?:s|ed))$/;
/** What only a body has. */
const OF_BODIES = /^(?:shares|shareholders|subsidiary|subsidiaries|dividend|board|directors|ceo|chairman|chairwoman|spokes(?:man|woman|person)|employees|workforce|founders?|co-founders?|customers|executives|profits?|revenues?|headquarters|factor(?:y|ies)|stores|investors|management|engineers|brand|app|software|products|turnover|balance)$/;
/** "a Harvex spokesman": whose name stands before these is no person. */
const BODYS_PEOPLE = /^(?:spokes(?:man|woman|person)|employees?|shareholders?|shares|executives?|customers|staff|board|headquarters|plant|factory|subsidiary|engineers|workers)$/;
/** Who is bought, bid for or joined is a body. */
const BOUGHT = /^(?:acquire|acquires|acquired|acquiring)$/;
const TAKEOVER = /^(?:acquisition|takeover|purchase|sale|privatisation|privatization|collapse|bankruptcy|shares|stake|investment|investors|bid|merger|merge|merging|merged)$/;
/** "Harvex, which makes tyres" */
export const MAKES = /^(?:serves|makes?|made|sells?|sold|runs?|ran|operates?|operated|owns?|owned|employs?|employed|builds?|built|produces?|produced|supplies|supplied|manufactures?|distributes?|insures?|lends?|leases?|publishes)$/;
/** "Auroro's chief executive", "Auroro's chief, Ada Roy"; not "its chief architect", which a plan has too. */
const EXECUTIVE = /^(?:executive|operating|financial|technology|,)$/;
const PLANNING = /^(?:plans|planned|expects|expected|intends|intended|aims|aimed)$/;

/** Whether the sentence shows the name to be a body's: "Auroro's board", "Auroro said its", "Auroro said it plans". */
function isBodys(doc: ParsedText, { first, end, sentence }: NameMention): boolean {
  if (BODYS_PEOPLE.test(doc.lower(end)) || (doc.lower(end) === ',' && doc.lower(end + 1) === 'which' && MAKES.test(doc.lower(end + 2)))) return true;
  if (first > doc.sentences[sentence]!.firstToken && (BOUGHT.test(doc.lower(first - 1)) || (/^(?:of|in|with|for)$/.test(doc.lower(first - 1)) && TAKEOVER.test(doc.lower(first - 2))))) return true;
  // "Auroro's board", but no board game.
  if (/^['’]s?$/.test(doc.lower(end))) return (OF_BODIES.test(doc.lower(end + 1)) && doc.tokens.pos[end + 2] !== 'NOUN') || (doc.lower(end + 1) === 'chief' && EXECUTIVE.test(doc.lower(end + 2)));
  const { firstToken } = doc.sentences[sentence]!;
  const { verbs, verbAt } = doc.phrases(sentence);
  const verb = verbs[verbAt[end - firstToken] ?? -1];
  if (verb?.form !== 'finite' || verb.isPassive) return false;
  if (BODY_VERBS.test(doc.lower(verb.head))) return true;
  const that = doc.lower(verb.end) === 'that' ? verb.end + 1 : verb.end;
  return SPEAKING.has(doc.lower(verb.head)) && (doc.lower(that) === 'its' || (doc.lower(that) === 'it' && PLANNING.test(doc.lower(that + 1))));
}

/** What only somebody does on purpose, and mostly not alone: people are brought in by their full names. */
const AGREED = new Set(
  'said announced agreed refused withdrew offered demanded asked accused blamed threatened denied confirmed rejected proposed promised pledged vowed declined insisted warned urged called ordered suspended launched appealed apologised apologized sued claimed argued wants plans intends hopes says denies insists refuses opposes supports backs accuses blames demands calls warns claims declared condemned criticised criticized signed ratified recognised recognized negotiated invested acquired bought sold hired fired sacked employs employed operates runs owns owned funds funded sponsors sponsored published reported estimates estimated expects expected'.split(' '),
);

/** Whether the name is the subject of such a verb. */
export function actsOnPurpose(doc: ParsedText, { end, sentence }: { end: number; sentence: number }): boolean {
  const { verbs, verbAt } = doc.phrases(sentence);
  const verb = verbs[verbAt[end - doc.sentences[sentence]!.firstToken] ?? -1];
  return verb !== undefined && verb.form === 'finite' && !verb.isPassive && AGREED.has(doc.lower(verb.head));
}

/** "workers at Harvex", "she joined at Harvex": where people have work, and no place. */
export const isAtWork = (doc: ParsedText, first: number, firstToken: number): boolean =>
  first - 2 >= firstToken && /^(?:workers?|staff|employees?|executives?|managers?|engineers?|analysts?|work(?:s|ed|ing)?|jobs?|boss(?:es)?|chief|shareholders|investors|strike|director|colleagues|economist|researchers?|canteen|boardroom|sacked|hired|job)$/.test(doc.lower(first - 2));

/** Names of one word that the text treats as a body, and nowhere as a place: "Auroro sold twice as many. Auroro's board …". By their words. */
export function strangersOfOneWord({ doc, kinds }: NameText, names: readonly NameMention[], isKnown: (m: NameMention) => boolean): Set<string> {
  const acting = new Map<string, { count: number; acts: number; isBodys: boolean; inside: boolean }>();
  /** Places and people. */
  const others = new Set<string>();
  for (const m of names) {
    if (m.known || m.guess !== 'unknown' || m.role || m.inTitleCase || m.end - m.first !== 1 || (kinds[m.first]! & NO_STRANGER) !== 0 || isKnown(m)) continue;
    const word = doc.tokens.text[m.first]!;
    if (others.has(word)) continue;
    const { firstToken } = doc.sentences[m.sentence]!;
    const before = m.first > firstToken ? doc.lower(m.first - 1) : '';
    const isBody = isBodys(doc, m);
    if (isPersonsOrPlaces(doc, m.end) || (PLACES.test(before) && !isBody && !(before === 'at' && isAtWork(doc, m.first, firstToken))) || (before === 'of' && (kinds[m.first - 2]! & (PERSON_NOUN | GROUP_NOUN)) !== 0) || isHearing(doc, m.first, firstToken) || (/^(?:the|an?)$/.test(before) && !isBody) || (doc.tokens.pos[m.first] === 'ADJ' && !isBody)) {
      others.add(word);
      continue;
    }
    if (m.first === firstToken && doc.tokens.pos[m.first] !== 'PROPN') continue;
    const one = acting.get(word) ?? { count: 0, acts: 0, isBodys: false, inside: false };
    one.count++;
    if (actsOnPurpose(doc, m)) one.acts++;
    one.inside ||= m.first > firstToken;
    one.isBodys ||= isBody;
    acting.set(word, one);
  }
  const strangers = new Set<string>();
  for (const [word, { count, acts, isBodys: isBody, inside }] of acting) if (count >= LEAST && (isBody || acts >= LEAST) && inside && !others.has(word)) strangers.add(word);
  return strangers;
}
