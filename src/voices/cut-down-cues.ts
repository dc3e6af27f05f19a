/** Participles behind a noun that look like active verbs: "a man accused of murder", "the teacher blamed for the fire". An active verb has its object first. */
import type { VerbGroup } from '../text/phrases.ts';
import type { CueMatch } from './cues.ts';
import { topic } from './passive-cues.ts';
import type { AttributionReading } from './reading.ts';
import { isPerson } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** By participle: what stands behind it. */
const CHARGED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accused', words('of')], ['suspected', words('of')], ['convicted', words('of')], ['charged', words('with')], ['blamed', words('for')], ['credited', words('with for')],
  ['praised', words('for')], ['lauded', words('for')], ['criticised', words('for over')], ['criticized', words('for over')], ['condemned', words('for')], ['denounced', words('for as')],
  ['faulted', words('for')], ['mocked', words('for')], ['remembered', words('for')],
]);
/** "40 percent, compared to 30": two figures side by side, and nobody who compares. */
const COMPARED: ReadonlySet<string> = words('compared');
const BEHIND_COMPARED: ReadonlySet<string> = words('to with');
/** "the man | he accused of it", "whom | Lund accused of it": who accuses stands before an active verb. */
const SUBJECTS: ReadonlySet<string> = words('i he she they we you who');
const RELATIVES: ReadonlySet<string> = words('whom who that which');
const NOMINAL: ReadonlySet<string> = words('NOUN PROPN PRON NUM');

/** Whether the verb is such a participle; then it is no active cue. */
export function isCutDownCharge(at: Surroundings, verb: VerbGroup): boolean {
  if (verb.end - verb.first > 1 || verb.end >= at.to || verb.isPassive) return false;
  const participle = at.lower(verb.head);
  const next = at.lower(verb.end);
  if (COMPARED.has(participle)) return BEHIND_COMPARED.has(next);
  if (!CHARGED.get(participle)?.has(next) && !(ACTIVE_TOO.has(participle) && leadsToOwnVerb(at, verb.end))) return false;
  const accused = at.clause.nounEndingAt(verb.first);
  if (!accused || SUBJECTS.has(at.lower(accused.head))) return false;
  const before = accused.first - 1;
  return before < at.from || (!RELATIVES.has(at.lower(before)) && !NOMINAL.has(at.doc.tokens.pos[before]!));
}

/** Participles that may as well be active: "the man warned about the storm | was told". */
const ACTIVE_TOO: ReadonlySet<string> = words('warned posted shared published asked questioned briefed quoted criticised criticized consulted surveyed polled');
const PREPOSITIONS: ReadonlySet<string> = words('about over by on in at for of with from to under during');
const LONGEST_CHAIN = 3;

/** Behind adverbs and phrases with prepositions comes a verb without a subject of its own: "posted online on Monday | appears". */
function leadsToOwnVerb(at: Surroundings, from: number): boolean {
  const { pos } = at.doc.tokens;
  let i = from;
  for (let k = 0; k < LONGEST_CHAIN; k++) {
    while (i < at.to && (pos[i] === 'ADV' || at.lower(i) === 'online')) i++;
    const np = PREPOSITIONS.has(at.lower(i)) ? at.clause.nounStartingAt(i + 1) : undefined;
    if (!np) break;
    i = np.end;
  }
  const verb = at.clause.verbAt(i);
  return i > from && verb?.first === i && verb.form === 'finite' && (pos[i] === 'AUX' || /[^s]s$/.test(at.lower(i)));
}

/** What many hold of whom: "a man believed to be armed", "the painting, said to be a copy,". */
const HELD: ReadonlySet<string> = words('believed thought understood alleged rumoured rumored reported suspected feared presumed said estimated');

export function readHeldToBe(at: Surroundings, cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
  const participle = at.lower(verb.head);
  if (verb.end - verb.first > 1 || !HELD.has(participle)) return undefined;
  const what = at.clause.verbAt(verb.end);
  if (what?.first !== verb.end || what.form !== 'to' || !/^(?:be|have)$/.test(at.lower(what.first + 1))) return undefined;
  const isApart = at.mark(verb.first - 1) === ',';
  const who = at.clause.nounEndingAt(isApart ? verb.first - 1 : verb.first);
  if (!who || SUBJECTS.has(at.lower(who.head)) || (participle === 'said' && !isApart)) return undefined;
  let end = what.end;
  while (end < at.to && !/^[,;:.?!—–]$/.test(at.mark(end)) && at.clause.verbAt(end)?.form !== 'finite') end++;
  return { ...at.reading({ ...cue, end: cue.end }, verb, undefined, [topic(who), { first: verb.end, end }], 'to'), isAgentless: true };
}

function hasVerbBehind(at: Surroundings, from: number): boolean {
  for (let i = from; i < at.to; i++) if (at.clause.verbAt(i)?.form === 'finite') return true;
  return false;
}

/** What is said of whom, by nobody who is named: "Mayor accused of theft". Undefined where it only tells who is meant, where two figures are compared, or somebody has a task. */
export function readCutDownCharge(at: Surroundings, cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
  const accused = at.clause.nounEndingAt(verb.first);
  if (!accused || COMPARED.has(at.lower(verb.head))) return undefined;
  const first = verb.end + 1;
  const deed = at.clause.verbAt(first);
  // "a unit charged with clearing mines": it has the task.
  if (at.lower(first).endsWith('ing') && at.lower(verb.head) === 'charged' && !isPerson(at.lower(accused.head))) return undefined;
  const of = at.clause.nounStartingAt(deed?.form === 'ing' ? deed.end : first);
  const end = of ? at.contents.overPhrase(of.end) : deed?.form === 'ing' ? deed.end : -1;
  // "A man accused of theft said": the sentence goes on to something else, and only tells which man.
  if (end < 0 || hasVerbBehind(at, end)) return undefined;
  return { ...at.reading({ ...cue, end: first }, verb, undefined, [topic(accused), { first, end }], 'as'), isAgentless: true };
}
