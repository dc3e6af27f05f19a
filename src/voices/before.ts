/** What is said before its cue: "“…,” he said", "the bridge would reopen, officials said". */
import { BEFORE_AMOUNTS, isAmount } from './amounts.ts';
import type { Content } from './content.ts';
import type { TokenRange } from './reading.ts';
import type { Surroundings } from './surroundings.ts';
import { isTitle } from './titles.ts';

const SUBORDINATORS = new Set(['while', 'because', 'if', 'when', 'as', 'although', 'though', 'after', 'before', 'since', 'unless', 'until', 'whereas', 'once', 'even', 'now', 'asked', 'given']);

/** Behind a cue clause and a comma these go on with what was said. */
const GOES_ON = new Set('but so or and which whether when where who whom'.split(' '));
/** So do these, whoever speaks in the clause they open. */
const GIVES_REASON = new Set('because unless if though although whereas since'.split(' '));

/** "…, they will tell you, …" */
const LISTENERS = new Set(['you', 'us', 'me', 'them', 'him', 'her']);

/** "That is why, he added, they left": so few words before a cue are no whole clause, in tokens. */
const SHORTEST_CLAUSE = 3;

/** What stands before the cue clause that begins at `edge`, in full quotations. */
export function clauseBefore(at: Surroundings, edge: number, right: Content | undefined, cueEnd: number, isTold = false): TokenRange | undefined {
  const before = at.contents.before(edge);
  if (!before) return undefined;
  const closing = at.quotations.closingAt(edge - 1) ?? at.quotations.closingAt(edge - 2);
  if (closing) {
    const opening = at.doc.tokenAt(closing.start);
    // "When somebody shouted “Liar,” she replied, “No.”": the first quotation has its own cue.
    if (right && opening > at.from && (at.clause.takesClauseAt(opening - 1) || (at.mark(opening - 1) === ',' && at.clause.takesClauseAt(opening - 2)))) return undefined;
    // "Although she admitted that they were “friends,” he claimed that": what opens before its main clause is no part of that.
    if (right && opening > before.first && SUBORDINATORS.has(at.lower(before.first))) return undefined;
    // A quotation alone, or words of the author's that lead into a quoted part: mixed.
    const first = opening <= at.from || at.mark(opening - 1) === ':' || !at.hasFiniteVerb(before.first, opening) ? opening : before.first;
    return { first: opening <= before.first ? opening : first, end: before.end };
  }
  if (right !== undefined && !tellsWhich(at, right, edge, before)) return undefined;
  if (isMainClause(at, before)) return endsCueClause(at, isTold ? overListener(at, cueEnd) : cueEnd) ? before : undefined;
  // "The river, they will tell you, takes what it wants"
  const end = isTold ? overListener(at, cueEnd) : cueEnd;
  return goesOnAfter(at, end) || (endsSentence(at, end) && !isSetting(at, before)) ? before : undefined;
}

/** "There is a mill, she said, | that nobody wants": of what stands before the cue. */
const tellsWhich = (at: Surroundings, right: Content, edge: number, before: TokenRange): boolean => isSetOff(at, right) && at.mark(edge - 1) === ',' && isMainClause(at, before);

/** ", that nobody wants" */
export const isSetOff = (at: Surroundings, { first, frame }: Content): boolean => frame === 'clause' && at.lower(first) === 'that' && at.mark(first - 1) === ',';

/** "Voters, Lee said on Monday, do not care", "After all, she argued, voters care": the clause goes on after the cue. */
function goesOnAfter(at: Surroundings, cueEnd: number): boolean {
  const comma = overSetting(at, cueEnd);
  return at.mark(comma) === ',' && (at.clause.verbAt(comma + 1)?.form === 'finite' || at.contents.isClauseFrom(comma + 1));
}

/** "Lee said | on Monday in Lund", "noted | in an editorial Thursday": when and where it was said. */
function overSetting(at: Surroundings, cueEnd: number): number {
  // "Lee said | later,"
  if (at.mark(cueEnd + 1) === ',' && at.doc.tokens.pos[cueEnd] === 'ADV') return cueEnd + 1;
  const np = at.clause.nounStartingAt(cueEnd);
  const end = at.contents.overPhrase(np && (at.clause.isTime(np) || LISTENERS.has(at.lower(cueEnd))) ? np.end : cueEnd);
  const day = end > cueEnd ? at.clause.nounStartingAt(end) : undefined;
  return day && at.clause.isTime(day) ? day.end : end;
}

/** "As the paper noted, …", "But, she said, …": the main clause that follows the cue is what was said. */
export function restAfterCue(at: Surroundings, cueEnd: number): TokenRange | undefined {
  const comma = overSetting(at, cueEnd);
  return at.mark(comma) === ',' && at.contents.isClauseFrom(comma + 1) ? { first: comma + 1, end: at.untilFinalMark() } : undefined;
}

/** "But, | she said, …": one word stands before the cue clause, and leads to what was said. */
export const isLedIn = (at: Surroundings, edge: number): boolean =>
  edge - 2 === at.from && at.mark(edge - 1) === ',' && LEADING_IN.has(at.lower(at.from)) && !at.quotations.opensAt(at.from);
const LEADING_IN = new Set('but and yet still so or'.split(' '));

/** "The role marks a return, one friend said.": nothing follows the cue that could be said, whatever verb the tagger saw before it. */
const endsSentence = (at: Surroundings, cueEnd: number): boolean => at.untilFinalMark() <= cueEnd;

/** "In the end, Lee agreed": a phrase that tells when or where, without a clause. */
function isSetting(at: Surroundings, { first, end }: TokenRange): boolean {
  if (opensAmount(at, first)) return false;
  const tag = at.doc.tokens.pos[first];
  if (tag === 'ADV' || at.clause.isTimeAt(first)) return true;
  if (!(SUBORDINATORS.has(at.lower(first)) || tag === 'ADP' || tag === 'SCONJ' || at.clause.verbAt(first)?.form === 'ing')) return false;
  for (let i = first + 1; i < end - 1; i++) if (at.doc.tokens.text[i] === ',') return false;
  return true;
}

/** Not only a clause with "when" or a phrase with "on": such a one belongs to the cue itself. */
function isMainClause(at: Surroundings, { first, end }: TokenRange): boolean {
  const tag = at.doc.tokens.pos[first];
  const verb = at.clause.verbAt(first);
  if (!at.hasFiniteVerb(first, end)) return false;
  const isSubordinate = SUBORDINATORS.has(at.lower(first)) && (at.lower(first) !== 'even' || SUBORDINATORS.has(at.lower(first + 1))) && (at.lower(first) !== 'now' || at.lower(first + 1) !== 'there');
  if (opensAmount(at, first)) return true;
  if (!(isSubordinate || tag === 'ADP' || tag === 'SCONJ' || verb?.form === 'ing')) return true;
  // "Seeing his brother suffer led him to give up": the participle is the subject.
  if (verb?.form === 'ing' && at.contents.isClauseFrom(first)) return true;
  for (let i = first + 1; i < end - 1; i++) if (at.doc.tokens.text[i] === ',' && at.contents.isClauseFrom(i + 1)) return true;
  return false;
}

/** "At least 40 boats", "about a third": a number, and no place. */
function opensAmount(at: Surroundings, first: number): boolean {
  const lower = at.lower(first);
  return ((lower === 'at' && EXTREMES.has(at.lower(first + 1)) && isAmount(at.doc, first + 2)) || (BEFORE_AMOUNTS.has(lower) && isAmount(at.doc, first + 1))) && !at.clause.isTimeAt(first + 1);
}
const EXTREMES = new Set(['least', 'most']);

/** "Lee told a panel of lawmakers | on Monday" */
function overListener(at: Surroundings, cueEnd: number): number {
  const np = at.clause.nounStartingAt(cueEnd);
  return np && !at.clause.isTime(np) ? at.contents.overPhrase(np.end) : cueEnd;
}

/** After the cue come only adverbs, times and prepositions until the clause ends. */
function endsCueClause(at: Surroundings, cueEnd: number): boolean {
  if (cueEnd >= at.to) return true;
  const np = at.clause.nounStartingAt(cueEnd);
  return (np === undefined || at.clause.isTime(np)) && at.clause.verbAt(cueEnd) === undefined;
}

/** The quotation that ends right before this sentence: "“Really?” | Smith asked." */
export function quotationBefore(at: Surroundings): TokenRange | undefined {
  const closing = at.quotations.closingAt(at.clause.from - 1);
  const paragraph = at.doc.paragraphs[closing?.paragraph ?? -1];
  if (!closing || !paragraph || at.clause.from >= paragraph.endToken) return undefined;
  return { first: at.doc.tokenAt(closing.start), end: at.clause.from };
}

/** "What was billed as a reform is, | critics say, a cut": what stands before the cue lacks its end. */
function isCutShort(at: Surroundings, { first, end }: TokenRange): boolean {
  const last = /^[,—–]$/.test(at.mark(end - 1)) ? end - 2 : end - 1;
  return last > first && (/^(?:is|are|was|were|will|would|has|have|had|may|might|could|must|remains?|remained|became|becomes?|the|an?|of|by|with|than|and|but|or)$/.test(at.lower(last)));
}

/** "…, she said, to let them in", "…, she said, but it is shut": not "…, she said, and left". */
function goesOnAs(at: Surroundings, first: number, isQuoted: boolean): boolean {
  const lower = at.lower(first);
  // "It makes sense, they said, for the party to wait", "a debt, they said, that would grow"
  if (lower === 'for') return at.clause.verbAt(at.clause.nounStartingAt(first + 1)?.end ?? first)?.form === 'to';
  if (lower === 'that') return at.clause.verbAt(first + 1)?.form === 'finite' || at.contents.isClauseFrom(first + 1);
  if (lower === 'to') return at.clause.verbAt(first)?.form === 'to' || at.quotations.opensAt(first + 1);
  if (GIVES_REASON.has(lower)) return !isQuoted && at.contents.isClauseFrom(first + 1) && at.clause.cueAt(at.clause.nounStartingAt(first + 1)?.end ?? first + 1)?.row.act !== 'statement';
  // "he told me, and I am sure that": the author's own.
  if (lower === 'and' && at.lower(first + 1) === 'i') return false;
  return GOES_ON.has(lower) && (lower === 'which' || at.contents.isClauseFrom(first + 1)) && !at.clause.cueAt(at.clause.nounStartingAt(first + 1)?.end ?? first + 1);
}

/** Adds what goes on after the cue clause: "“A,” he said, “B”", "the bridge, officials said, would reopen". */
export function withRest(at: Surroundings, before: TokenRange, right: Content | undefined, end: number): TokenRange[] {
  const comma = overSetting(at, end);
  if (right?.frame === 'quote') return [before, at.range(right)];
  for (let j = end; j < at.to; j++) {
    const opening = at.quotations.openingAt(j);
    // "said on “The Lamp Show” Monday"
    if (opening && isTitle(at.doc, opening)) break;
    if (opening) return [before, at.quotationRange(j)];
    if (at.doc.tokens.text[j] === ',' && j + 1 < at.to) {
      if (at.quotations.opensAt(j + 1)) return [before, at.quotationRange(j + 1)];
      if (j === comma && (isCutShort(at, before) || at.clause.verbAt(j + 1)?.form === 'finite' || goesOnAs(at, j + 1, at.quotations.closesAt(before.end - 1)) || ((!isMainClause(at, before) || before.end - before.first <= SHORTEST_CLAUSE) && at.contents.isClauseFrom(j + 1)))) return [before, { first: j + 1, end: at.untilFinalMark() }];
      break;
    }
    if (at.clause.verbAt(j)?.first === j) break;
  }
  return [before];
}
