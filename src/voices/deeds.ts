/** What looks like words and is a deed: a guest is welcomed at the station, a treaty offers guarantees, the reader is told to tell. */
import type { VerbGroup } from '../text/phrases.ts';
import type { Content } from './content.ts';
import type { ReportingRow } from './cues.ts';
import type { Source } from './source.ts';
import { isPerson, isText } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';

/** "to assert its influence": not in words. */
const ASSERTED_BY_DEEDS = new Set('influence control authority dominance power supremacy rights independence leadership presence strength'.split(' '));
/** What follows a guest who is received. */
const GOING_IN = new Set('under with at in into to onto aboard back home on'.split(' '));
const OBJECTS = new Set('him her them me us you'.split(' '));
/** Where words of welcome stand. */
const WELCOMED_IN = new Set('statements statement tweets tweet speech posts post letter message remarks editorial interview twitter facebook'.split(' '));
const ENQUIRIES = new Set('requests request inquiry inquiries calls call messages message emails email e-mails e-mail queries'.split(' '));
/** "a pact that offers weaker guarantees": it grants them, and says nothing. */
const INSTRUMENTS = new Set('pact treaty agreement accord contract deal law bill act lease deed constitution charter scheme programme program package'.split(' '));
const SILENCE = new Set('nothing little much less'.split(' '));
const SINGULAR = new Set(['he', 'she', 'it', 'this', 'that']);
const OPENING_QUOTES = new Set('“ " ‘'.split(' '));

/** Somebody does something with the object, and says nothing of it. */
export function isDeed(at: Surroundings, row: ReportingRow, verb: VerbGroup, source: Source, right: Content): boolean {
  if (right.frame === 'to-prep') return verb.isNegated && asksForComment(at, right.first);
  if (right.frame !== 'object') return false;
  const lower = at.lower(verb.head);
  // "did not answer calls": nothing was said.
  if (row.term === 'answer' && ENQUIRIES.has(at.lower(at.clause.nounStartingAt(right.first)?.head ?? right.first)) && verb.isNegated) return true;
  if (lower.startsWith('assert') && ASSERTED_BY_DEEDS.has(at.lower(at.clause.nounStartingAt(right.first)?.head ?? right.first))) return true;
  // "railway signalling gear": a compound.
  if (verb.form === 'ing' && verb.end - verb.first === 1 && isSingular(at, verb.first - 1) && at.doc.tokens.pos[verb.end] === 'NOUN' && !isText(at.lower(verb.first - 1))) return true;
  // "of the dead he said nothing"
  if (right.end === right.first + 1 && SILENCE.has(at.lower(right.first))) return true;
  // "He waves it like a permit"
  if (lower === 'like' && verb.end - verb.first === 1 && SINGULAR.has(at.lower(source.head))) return true;
  if (row.term === 'offer' && INSTRUMENTS.has(at.lower((source.antecedent ?? source).head))) return true;
  return (lower.startsWith('welcom') && isReception(at, right)) || issuesWords(at, right);
}

const isSingular = (at: Surroundings, token: number): boolean => token >= at.from && at.doc.tokens.pos[token] === 'NOUN' && !at.lower(token).endsWith('s');

/** "issued a statement | claiming that": what it says is told by the participle. */
function issuesWords(at: Surroundings, { first }: Content): boolean {
  const paper = at.clause.nounStartingAt(first);
  const verb = paper && at.clause.isChannel(paper) ? at.clause.verbAt(at.contents.overPhrase(paper.end)) : undefined;
  return verb?.form === 'ing' && at.clause.cueOfVerb(verb) !== undefined;
}

/** "Tell them that it is late", "Reporting restrictions apply": the reader is asked to, or nobody does; not "Said to be ill". */
export function isOrder(at: Surroundings, row: ReportingRow, verb: VerbGroup, right: Content): boolean {
  const { first, end } = verb;
  if (end - first > 1 || (first > at.from && !OPENING_QUOTES.has(at.mark(first - 1)))) return false;
  if (verb.form === 'ing') return right.frame === 'clause' && right.first === end && at.lower(end) !== 'that';
  return row.term.split('|').includes(at.lower(first));
}

/** "welcomed the envoy at the station": somebody is received, and nothing is said of him. */
function isReception(at: Surroundings, { first }: Content): boolean {
  const guest = at.clause.nounStartingAt(first);
  if (!guest || guest.end >= at.to || !GOING_IN.has(at.lower(guest.end))) return false;
  const lower = at.lower(guest.head);
  const isSomeone = OBJECTS.has(lower) || isPerson(lower) || (at.doc.tokens.pos[guest.head] === 'PROPN' && at.doc.tokens.word[guest.head]!.isCapitalized);
  const place = at.clause.nounStartingAt(guest.end + 1);
  return isSomeone && !(place && WELCOMED_IN.has(at.lower(place.head)));
}

/** "did not respond to requests for comment": nothing is said. */
function asksForComment(at: Surroundings, first: number): boolean {
  for (let i = first; i < Math.min(at.to, first + 10); i++) if (ENQUIRIES.has(at.lower(i))) return true;
  return false;
}

