/** Attributions beside the clause: "according to X", "in X's view", "as reported by X", "reportedly", "in the hope that". */
import type { CueMatch } from './cues.ts';
import type { AttributionReading, TokenRange } from './reading.ts';
import type { Source } from './source.ts';
import { canSpeak } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';

/** "According to plan", "according to size": nobody says it. */
const NO_AUTHORITY = new Set('cent capita plan schedule custom tradition taste size age need needs season height weight colour color type kind rank income ability merit'.split(' '));
/** An authority named before its clause is no longer than this, in tokens. */
const LONGEST_AUTHORITY = 30;
/** "According to the plan", of which somebody wrote what is in it; "according to plan" as things went. */
const WRITTEN = new Set(['plan', 'schedule']);
const MARKS_ASIDE = new Set([',', '(', '-', '--', '–', '—']);
const POSSESSIVES = new Set('his her its their my our your'.split(' '));
/** "The airline cancelled it, citing fog": participles, whose subject is another. */
const CITING = new Set('citing quoting'.split(' '));
/** Beside any word of its clause these name an authority. */
const AUTHORITIES = new Set(['according to', 'per', 'as per']);
/** Behind one of these an adjunct of speech may stand inside its clause. */
const EDGES = new Set(`, " ” ’ — – ) '' -`.split(' '));
/** Tags of words with which no clause ends: "receives, according to a report, a fee". */
const WANTS_MORE = new Set('AUX VERB DET'.split(' '));
const PAUSES = new Set(', ; :'.split(' '));

/** "reportedly": the clause around it, and nobody is named. */
export function readAdverb(at: Surroundings, cue: CueMatch): AttributionReading | undefined {
  const end = at.untilFinalMark();
  const before = at.clause.nounEndingAt(at.mark(cue.first - 1) === ',' ? cue.first - 1 : cue.first);
  const parts: TokenRange[] = [];
  const verb = at.clause.verbAt(cue.first);
  // "met to reportedly discuss the ports": nobody doubts that they met.
  if (verb?.form === 'to' && verb.first < cue.first) return { ...at.reading(cue, null, undefined, [{ first: cue.end, end: endOfInfinitive(at, cue) }], 'alone'), isAgentless: true };
  if (verb && verb.first < cue.first) parts.push({ first: before?.first ?? subjectStart(at, verb.first), end: cue.first });
  else if (before) parts.push({ first: before.first, end: cue.first });
  if (cue.end < end) parts.push({ first: at.mark(cue.end) === ',' ? cue.end + 1 : cue.end, end: at.contents.endOfClause(cue.end, cue.row) });
  const content = parts.filter((part) => part.end > part.first);
  if (content.length === 0) return undefined;
  return { ...at.reading(cue, null, undefined, content, 'alone'), isAgentless: true };
}

/** "to reportedly discuss the ports | and after dinner they left" */
function endOfInfinitive(at: Surroundings, { end, row }: CueMatch): number {
  const last = at.contents.endOfClause(end, row);
  for (let i = end; i + 1 < last; i++) {
    if (at.doc.tokens.pos[i] === 'CCONJ' && (/^(?:ADP|SCONJ)$/.test(at.doc.tokens.pos[i + 1]!) || at.contents.isClauseFrom(i + 1))) return i;
  }
  return last;
}

const subjectStart = (at: Surroundings, verb: number): number => at.clause.nounEndingAt(verb)?.first ?? verb;

export function readAdjunct(at: Surroundings, cue: CueMatch): AttributionReading | undefined {
  const { row } = cue;
  if (row.frames.includes('to') || row.frames.includes('ing') || / that(?:\||$)/.test(row.term)) return purpose(at, cue);
  const inner = row.term.includes('*') ? innerSource(at, cue) : undefined;
  if (row.term.includes('*') && !inner) return undefined;
  const isFronted = opensClause(at, cue.first);
  const nearest = inner ?? at.sources.subjectAfter(cue.end, isFronted || isBehindSetting(at, cue.first));
  const source = row.term === 'according to' ? withRelative(at, isFronted ? upToClause(at, cue.end, nearest) : nearest) : nearest;
  if (!source && !/^by (?:all|most)/.test(row.term)) return undefined;
  // "The Herald, quoting officials, said": the Herald says it, and has a cue of its own.
  if (source && !isFronted && CITING.has(row.term) && at.mark(source.end) === ',' && at.clause.cueAt(source.end + 1)) return undefined;
  if (!source ? !isFronted && at.mark(cue.first - 1) !== ',' : !isClaimed(at, cue, source, isFronted)) return undefined;
  const parts = around(at, cue, Math.max(cue.end, source?.end ?? 0), isFronted);
  if (parts.length === 0) return undefined;
  return { ...at.reading(cue, null, source, parts, 'before'), isAgentless: !source };
}

const RELATIVE_OPENINGS = new Set(['where', 'when', 'because', 'although', 'though', 'since', 'while', 'as', 'if']);

/** "Frost came and, according to the growers, the crop failed", "said that, according to the growers, it failed": behind "and" and "that" as at the beginning. */
function opensClause(at: Surroundings, first: number): boolean {
  if (first === at.from || at.mark(first - 1) === ';') return true;
  const conjunction = at.mark(first - 1) === ',' ? first - 2 : first - 1;
  // "a yard where, according to the builder, nobody has paid"
  if (at.lower(conjunction) === 'that' || (conjunction < first - 1 && RELATIVE_OPENINGS.has(at.lower(conjunction)))) return true;
  const { pos } = at.doc.tokens;
  return pos[first - 1] === 'CCONJ' || (at.mark(first - 1) === ',' && pos[first - 2] === 'CCONJ');
}

/** "Over the long term, according to the office, the debt will rise": the clause is still to come. */
const isBehindSetting = (at: Surroundings, first: number): boolean =>
  at.mark(first - 1) === ',' && at.doc.tokens.pos[at.from] === 'ADP' && !at.hasFiniteVerb(at.from, first);

/** "According to a schedule released on Monday, | trams will run": before its clause the authority reaches to the comma. */
function upToClause(at: Surroundings, first: number, source: Source | undefined): Source | undefined {
  if (source && at.mark(source.end) === ',') return source;
  for (let i = source?.end ?? first + 1; i < Math.min(at.to, first + LONGEST_AUTHORITY); i++) {
    if (at.doc.tokens.text[i] === ',' && at.contents.isClauseFrom(i + 1)) return { first, end: i, head: source?.head ?? first };
  }
  return source;
}

/** "according to a log that the group obtained in July": the clause tells which log. */
function withRelative(at: Surroundings, source: Source | undefined): Source | undefined {
  if (!source || !(at.lower(source.end) === 'that' || at.lower(source.end) === 'which')) return source;
  for (let i = source.end + 1; i < Math.min(at.to, source.end + LONGEST_AUTHORITY); i++) if (PAUSES.has(at.doc.tokens.text[i]!)) return { ...source, end: i };
  const end = at.untilFinalMark();
  return end - source.end <= LONGEST_AUTHORITY ? { ...source, end } : source;
}

const isNoAuthority = (at: Surroundings, { first, head }: Source): boolean =>
  NO_AUTHORITY.has(at.lower(head)) && !(WRITTEN.has(at.lower(head)) && at.doc.tokens.pos[first] === 'DET');

/** An adjunct of speech stands at the edge of its clause or between commas: "a tram came in the view of the camera" has none. */
function isClaimed(at: Surroundings, cue: CueMatch, source: Source, isFronted: boolean): boolean {
  const row = cue.row.term;
  if (AUTHORITIES.has(row)) return !isNoAuthority(at, source) && (row === 'according to' || canSpeak(at.doc, source));
  if (isFronted || CITING.has(cue.row.term)) return true;
  return EDGES.has(at.mark(cue.first - 1));
}

/** The clause that the adjunct stands in, without it. */
function around(at: Surroundings, cue: CueMatch, end: number, isFronted: boolean): TokenRange[] {
  const last = at.untilFinalMark();
  const parts: TokenRange[] = [];
  // "The talks, as the paper reported, centre on arms": its verb comes after, whatever the tagger takes it for.
  let isSubjectOnly = false;
  if (!isFronted) {
    const quotation = at.quotations.closingAt(cue.first - 1);
    const quoted = quotation ? at.doc.tokenAt(quotation.start) : Infinity;
    const first = Math.min(quoted, at.clauseStart(cue.first));
    const until = MARKS_ASIDE.has(at.mark(cue.first - 1)) ? cue.first - 1 : cue.first;
    if (until > first) parts.push({ first, end: until });
    isSubjectOnly = at.mark(cue.first - 1) === ',' && !at.hasFiniteVerb(first, until);
  }
  // "Putin said, according to TASS, the war …": the verb before has its content after.
  // "The mill is, by all accounts, a ruin": an auxiliary is no end.
  const isInside = !isFronted && at.mark(cue.first - 1) === ',' && (at.clause.takesClauseAt(cue.first - 2) || WANTS_MORE.has(at.doc.tokens.pos[cue.first - 2]!));
  const goesOn = at.mark(end) === ',' && end + 1 < last && (isFronted || isInside || isSubjectOnly || at.quotations.opensAt(end + 1) || at.clause.verbAt(end + 1)?.form === 'finite');
  if (goesOn) parts.push({ first: end + 1, end: last });
  return parts;
}

/** "in the hope that", "with a view to": what the subject of the clause hopes and means to do. */
function purpose(at: Surroundings, cue: CueMatch): AttributionReading | undefined {
  const source = subjectBefore(at, cue.first);
  const verb = at.clause.verbAt(cue.end) ?? at.clause.verbAt(cue.end - 1);
  const startsClause = at.lower(cue.end - 1) === 'that' ? at.contents.isClauseFrom(cue.end) : verb !== undefined && verb.end > cue.end && (verb.form === 'to' || verb.form === 'ing' || cue.row.frames.includes('to'));
  if (!startsClause) return undefined;
  const end = at.contents.endOfClause(cue.end, cue.row, verb?.form === 'ing' && verb.first === cue.end ? 'ing' : undefined);
  return end > cue.end ? at.reading(cue, null, source, [{ first: cue.end, end }], 'clause') : undefined;
}

function subjectBefore(at: Surroundings, before: number): Source | undefined {
  for (let i = before - 1; i >= Math.max(at.from, before - 40); i--) {
    const verb = at.clause.verbAt(i);
    if (verb?.form === 'finite') return at.sources.subjectOf(verb);
  }
  return undefined;
}

/** The speaker inside the phrase: "in the minister's view", "as the mayor puts it". */
function innerSource(at: Surroundings, cue: CueMatch): Source | undefined {
  const gap = cue.row.term.split(' ').indexOf('*');
  const first = cue.first + gap;
  const np = at.clause.nounStartingAt(first);
  if (!np) return undefined;
  const isClausal = /^(?:as|if|to hear) /.test(cue.row.term);
  if (isClausal) return at.clause.isTime(np) ? undefined : { first, end: np.end, head: np.head };
  if (POSSESSIVES.has(at.lower(first))) return { first, end: first + 1, head: first };
  for (let i = first + 1; i < cue.end; i++) {
    const lower = at.lower(i);
    if (lower === "'s" || lower === "'") return { first, end: i, head: i - 1 };
  }
  return undefined;
}
