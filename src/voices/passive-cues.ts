/** Attributions by verbs in the passive: "it is believed that", "X was praised by Y", "X was told that", "…, it is understood". */
import type { NounPhrase, VerbGroup } from '../text/phrases.ts';
import { clauseBefore, withRest } from './before.ts';
import type { CueMatch, Frame } from './cues.ts';
import { COURTS } from './hearings.ts';
import type { AttributionReading, TokenRange } from './reading.ts';
import type { Source } from './source.ts';
import { canSpeak } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';
import { isTitle } from './titles.ts';

const SAYING = new Set(['saying', 'stating', 'telling', 'claiming', 'writing', 'declaring', 'insisting']);
const TOLD: ReadonlySet<Frame> = new Set<Frame>(['clause', 'wh', 'to', 'quote', 'about-prep']);
const PASSIVE: ReadonlySet<Frame> = new Set<Frame>(['clause', 'wh', 'to', 'quote']);
/** What others pay no heed to, they think and say nothing of. */
const UNHEEDED = new Set(['ignored', 'overlooked', 'disregarded', 'forgotten', 'persuaded']);
const TITLED = new Set(['titled', 'entitled', 'subtitled', 'headlined', 'headed', 'captioned']);
/** Whom the author counts among the listeners. */
const READERS = new Set(['we', 'i']);
const RELATIVES = new Set(['which', 'who', 'whose', 'whom', 'where']);
/** What others made them, and they now think. */
const WON_OVER = new Set(['convinced', 'persuaded']);
const CALLED_AWAY = new Set(['in', 'up', 'off', 'out', 'back', 'away']);
const DUTY = new Set(['supposed', 'meant']);
/** Verbs of which "as saying" tells who speaks. */
const QUOTED = new Set(['quoted', 'cited', 'heard', 'recorded']);
/** Before what is said of the subject. */
const BEFORE_JUDGEMENTS = new Set(['as', 'for', 'of', 'over']);

const isAddressed = ({ row }: CueMatch): boolean => row.frames.includes('addressee-clause') || row.frames.includes('addressee-to');

export function readPassive(at: Surroundings, cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
  const { row } = cue;
  const next = cue.end < at.to ? at.lower(cue.end) : '';
  // "The report was titled “A Failure of Nerve.”": what a text is called, nobody says.
  const called = at.quotations.openingAt(cue.end);
  if (TITLED.has(at.lower(verb.head)) || (at.lower(verb.head) === 'called' && called && isTitle(at.doc, called) && !at.agent(at.doc.tokenAt(called.end - 1) + 1))) return undefined;
  // "The army would be called in."
  if (cue.row.term === 'call' && CALLED_AWAY.has(next) && at.clause.nounStartingAt(cue.end + 1) === undefined) return undefined;
  const subject = saidBefore(at, verb) ?? at.sources.subjectOf(verb);
  // "was quoted as saying": whoever is quoted speaks.
  const saying = next === 'as' ? cue.end + 1 : cue.end;
  if (QUOTED.has(at.lower(verb.head)) && saying < at.to && SAYING.has(at.lower(saying))) {
    const right = at.contents.after(row, saying + 1, new Set<Frame>(['clause', 'quote', 'wh', 'object']));
    return right && at.reading({ ...cue, end: saying + 1 }, verb, subject, [at.range(right)], right.frame);
  }
  const by = withoutCharge(at, cue, at.agent(cue.end));
  // "is to be seen as a hoax", "must be regarded as lost": so the author wants it seen.
  if (!by && next === 'as' && (DEMAND.test(verb.modal ?? '') || isToBe(at, verb))) return undefined;
  // "was quoted by the paper as saying": the participle reports the subject's words.
  if (by && QUOTED.has(at.lower(verb.head)) && at.lower(by.end) === 'as' && SAYING.has(at.lower(by.end + 1))) return undefined;
  // "The email was seen by the Echo": with its eyes.
  if (by && at.lower(verb.head) === 'seen' && at.lower(by.end) !== 'as') return undefined;
  if (by) return withAgent(at, cue, verb, by, subject);
  const addressed = isAddressed(cue);
  // "was hailed as a hero", "was criticised for lying", "is considered a hero": what is said of the subject.
  if (subject && at.lower(subject.head) !== 'it' && saysOf(at, cue, next)) {
    const first = BEFORE_JUDGEMENTS.has(next) ? cue.end + 1 : cue.end;
    const end = at.contents.endOfClause(first, row, 'as');
    const agent = agentBehind(at, first, end);
    if (agent) return at.reading({ ...cue, end: first }, verb, agent, [topic(subject), { first, end: agent.first - 1 }], 'as');
    return { ...at.reading({ ...cue, end: first }, verb, undefined, [topic(subject), { first, end }], 'as'), isAgentless: true };
  }
  if (!row.frames.includes('it-passive') && !addressed) return undefined;
  const right = at.contents.after(row, cue.end, addressed ? TOLD : PASSIVE);
  if (!right) return behindClause(at, cue, verb, subject);
  const isIt = subject !== undefined && at.lower(subject.head) === 'it';
  // "was being held when he gave a false name": a time.
  if (!addressed && !isIt && right.frame === 'wh' && at.lower(right.first) === 'when') return undefined;
  // "It should be noted that": the author notes it.
  if (isIt && DEMAND.test(verb.modal ?? '')) return undefined;
  // "Her aides are not convinced that": they believe it, whoever convinced them.
  if (subject && !isIt && WON_OVER.has(at.lower(verb.head)) && right.frame === 'clause') return at.reading({ ...cue, end: right.cueEnd }, verb, subject, [at.range(right)], right.frame);
  // "was supposed to stop here": should have.
  if (right.frame === 'to' && DUTY.has(at.lower(verb.head))) return undefined;
  // "Lund is said to want peace": what Lund wants is its own, and is told by the verb behind "to".
  const inner = right.frame === 'to' ? at.clause.cueOfVerb(at.clause.verbAt(right.first)) : undefined;
  const isOwn = inner !== undefined && subject !== undefined && canSpeak(at.doc, subject) && at.contents.after(inner.row, inner.end) !== undefined;
  const raises = subject && !isOwn && !isIt && right.frame === 'to' && row.frames.includes('it-passive');
  const parts = raises ? [withoutAside(at, topic(subject)), at.range(right)] : [at.range(right)];
  return { ...at.reading({ ...cue, end: right.cueEnd }, verb, undefined, parts, right.frame), isAgentless: true };
}

/** "Claims that the plant would close | were dismissed by the firm": the noun with what was claimed. */
function saidBefore(at: Surroundings, verb: VerbGroup): Source | undefined {
  let verbs = 0;
  for (let i = verb.first - 1; i > Math.max(at.from, verb.first - LONGEST_SAID); i--) {
    const inner = at.clause.verbAt(i);
    if (inner) {
      if (inner.form === 'finite') verbs++;
      i = inner.first;
      continue;
    }
    if (/^[,;:.]$/.test(at.mark(i))) return undefined;
    const np = at.lower(i) === 'that' && verbs === 1 ? at.clause.nounEndingAt(i) : undefined;
    if (!np) continue;
    return isNotion(at, np) && at.clause.canBeSubject(np.first) ? { first: np.first, end: verb.first, head: np.head } : undefined;
  }
  return undefined;
}

/** A noun for what is said or thought: "the claim", "the idea". */
export const isNotion = (at: Surroundings, np: NounPhrase | undefined): boolean =>
  np !== undefined && at.doc.tokens.pos[np.head] !== 'PRON' && (at.clause.cueAt(np.head)?.row.kind === 'noun' || NOTIONS.has(at.lower(np.head)));

const LONGEST_SAID = 24;
const NOTIONS = new Set('idea ideas notion suggestion suggestions rumour rumours rumor rumors claim claims allegation allegations report reports theory theories accusation accusations'.split(' '));

/** "The minister has resigned, it is understood." */
export function behindClause(at: Surroundings, cue: CueMatch, verb: VerbGroup, subject: Source | undefined): AttributionReading | undefined {
  if (!subject || at.mark(subject.first - 1) !== ',') return undefined;
  const isIt = at.lower(subject.head) === 'it' && subject.end - subject.first === 1;
  // "He left, the inquest was told."
  const isTold = isAddressed(cue) && verb.isPassive && COURTS.has(at.lower(subject.head));
  // "Teachers, we are assured, will be asked"
  const isReader = isAddressed(cue) && verb.isPassive && READERS.has(at.lower(subject.head)) && subject.end - subject.first === 1;
  if (!isTold && !isReader && !(isIt && (cue.row.frames.includes('it-passive') || cue.row.frames.includes('raising')))) return undefined;
  const before = clauseBefore(at, subject.first, undefined, cue.end);
  return before && { ...at.reading(cue, verb, undefined, withRest(at, before, undefined, cue.end), 'before'), isAgentless: true };
}

/** "was accused by the auditor | of hiding losses" */
function withoutCharge(at: Surroundings, { row }: CueMatch, by: Source | undefined): Source | undefined {
  if (!by || !row.frames.includes('of-prep')) return by;
  for (let i = by.head + 1; i < by.end; i++) if (at.lower(i) === 'of' && at.lower(i + 1).endsWith('ing')) return { ...by, end: i };
  return by;
}

/** "was called a ruin by the surveyor": who calls it so stands behind what it is called. */
function agentBehind(at: Surroundings, first: number, end: number): Source | undefined {
  for (let i = first; i < end; i++) {
    if (at.quotations.opensAt(i)) i = at.quotationRange(i).end - 1;
    if (at.lower(i) !== 'by') continue;
    const agent = at.agent(i);
    return agent && canSpeak(at.doc, agent) && !at.clause.isTimeAt(i + 1) && !at.clause.verbAt(i - 1) ? agent : undefined;
  }
  return undefined;
}

const DEMAND = /^(?:must|should|shall)$/;

function isToBe(at: Surroundings, verb: VerbGroup): boolean {
  for (let i = verb.first + 1; i < verb.head; i++) if (at.lower(i) === 'to') return true;
  return false;
}

function saysOf(at: Surroundings, cue: CueMatch, next: string): boolean {
  const { frames, act } = cue.row;
  if (frames.includes('as') && next === 'as') return true;
  // "was planned for Monday" says when, "was criticised for it" what of.
  if (frames.includes('object') && act !== 'intention' && (frames.includes(`${next}-prep` as Frame) && (next === 'for' || next === 'of' || next === 'over'))) return true;
  return frames.includes('complement') && cue.end < at.to && (at.clause.nounStartingAt(cue.end) !== undefined || at.doc.tokens.pos[cue.end] === 'ADJ' || at.quotations.opensAt(cue.end));
}

/** "The plan was praised by unions": the subject is what is talked of. */
function withAgent(at: Surroundings, cue: CueMatch, verb: VerbGroup, by: Source, subject: Source | undefined): AttributionReading | undefined {
  const takesThing = cue.row.frames.some((f) => f === 'object' || f === 'complement' || f === 'as' || f === 'addressee-to' || f === 'quote' || f === 'it-passive');
  if (!subject || !canSpeak(at.doc, by) || UNHEEDED.has(at.lower(verb.head))) return undefined;
  // "a crisis, as it is seen by the army": nothing is told that it sees.
  if (at.lower(subject.first - 1) === 'as' && subject.end - subject.first === 1 && at.lower(subject.head) === 'it') return undefined;
  // "She was told by Renner that the port was closed", "was urged by Renner to stay"
  const said = isAddressed(cue) ? at.contents.after(cue.row, by.end, TOLD) : undefined;
  if (said) return at.reading({ ...cue, end: by.first }, verb, by, [at.range(said)], said.frame);
  if (!takesThing) return undefined;
  // "was said by neighbours | to have left"
  const infinitive = cue.row.frames.includes('it-passive') ? at.clause.verbAt(by.end) : undefined;
  if (infinitive?.form === 'to' && infinitive.first === by.end) return at.reading({ ...cue, end: by.first }, verb, by, [withoutAside(at, topic(subject)), { first: by.end, end: at.contents.endOfClause(by.end, cue.row, 'to') }], 'to');
  const parts = [topic(subject)];
  const next = at.mark(by.end).toLowerCase();
  if (next === 'as' || next === 'for' || (next === 'of' && cue.row.frames.includes('of-prep'))) parts.push({ first: by.end, end: at.contents.endOfClause(by.end, cue.row, 'as') });
  return at.reading({ ...cue, end: by.first }, verb, by, parts, 'object');
}

/** "Lund, which grows cod, | is expected to": what is told beside is nobody's expectation. */
function withoutAside(at: Surroundings, { first, end }: TokenRange): TokenRange {
  for (let i = first + 1; i + 1 < end; i++) if (at.doc.tokens.text[i] === ',' && RELATIVES.has(at.lower(i + 1))) return { first, end: i };
  return { first, end };
}

export const topic = ({ first, end, antecedent }: Source): TokenRange => (antecedent ? { first: antecedent.first, end: antecedent.end } : { first, end });
