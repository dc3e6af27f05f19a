/** Readings that report nobody: what a speaker says of his own mind, what is only asked, and what nobody at all, or anybody, would say. */
import { isPastForm } from '../lexicons/inflection.ts';
import type { ParsedText } from '../text/document.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { AttributionReading } from './reading.ts';
import type { Source } from './noun-extent.ts';
import { kindOfDescription } from './source-kind.ts';
import { isSpeaker } from './speakers.ts';

export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves', 'mine', 'ours']);
const SINGULAR = new Set('i me my myself mine'.split(' '));
const NOBODY = new Set('nobody no no-one none neither nothing anyone anybody anything whoever'.split(' '));
const ANYBODY = new Set('you one anyone anybody'.split(' '));
const AUXILIARY = new Set('do does did is are was were has have had can could may might must shall should will would don isn aren wasn weren hasn haven hadn won'.split(' '));
const PAST = new Set('had was were did'.split(' '));
const COPULAS = new Set("is was 's ’s takes took becomes became remains remained be".split(' '));
const PAPERS = new Set('newspaper paper magazine column website site page blog'.split(' '));
const ABLE = new Set('can may'.split(' '));
const REVEALING = new Set('reveal disclose'.split(' '));
const ASKING = new Set('who what'.split(' '));
/** The readings that do report somebody. */
export function withoutUnreported(doc: ParsedText, readings: readonly AttributionReading[], index: QuotationIndex): AttributionReading[] {
  const inOther = doc.columns.uint8(doc.tokens.count);
  for (const reading of readings) if (isTurn(reading)) for (const { first, end } of reading.content) inOther.fill(1, first, end);
  return readings.filter((reading) => {
    if (isTurn(reading) || reading.source === null) return true;
    const { head } = reading.source;
    if (FIRST_PERSON.has(doc.lower(head))) {
      // "I think", "we may expect" outside all quotations: the author speaks for himself, and reports nobody.
      if (!index.holding(head) && inOther[head] === 0) return false;
      return !isOwnMind(doc, reading);
    }
    return !isNobodys(doc, reading) && !isAsked(doc, reading) && !isOwnPaper(doc, reading);
  });
}

const isTurn = ({ frame }: AttributionReading): boolean => frame === 'block' || frame === 'label';

/** "I think it will hold", "I would say that", inside somebody's speech: said now and of the speaker's own mind, it is no second report. */
function isOwnMind(doc: ParsedText, { source, row, verb, cue }: AttributionReading): boolean {
  if (!SINGULAR.has(doc.lower(source!.head)) || !row) return false;
  if (row.act === 'statement') return verb !== null && (verb.modal !== null || verb.form === 'to' || verb.form === 'ing');
  if (verb) return !PAST.has(doc.lower(verb.first)) && (verb.first !== verb.head || !isPastForm(doc.lower(verb.head)));
  return !cue || !isPastForm(doc.lower(cue.first));
}

/** "Nobody can claim that", "no side has said that", "as anyone could have told him": no words are anybody's. */
function isNobodys(doc: ParsedText, { source, row, verb }: AttributionReading): boolean {
  if (!row || !verb || source!.antecedent) return false;
  const opening = doc.lower(source!.first);
  const isGeneric = verb.modal !== null && source!.end - source!.first === 1 && ANYBODY.has(opening);
  if (isGeneric) return true;
  // "You don't get to be shocked": what anybody may feel.
  if (opening === 'you' && source!.end - source!.first === 1 && row.act === 'belief' && (verb.form === 'to' || verb.isNegated)) return true;
  // "No 10 said": an address, and somebody's.
  const isAddress = opening === 'no' && doc.lower(source!.first + 1) === '10';
  if (NOBODY.has(opening) && !isAddress && (row.act === 'statement' || verb.modal !== null || !doc.lower(source!.head).endsWith('s'))) return true;
  // "It is hard to imagine that", "it would be unfair to blame her"
  return opening === 'it' && verb.form === 'to' && source!.end - source!.first === 1 && COPULAS.has(doc.lower(source!.end + (doc.lower(source!.end) === 'would' ? 1 : 0)));
}

/** "This newspaper believes", "the Echo can reveal that": the author's own paper. A minister who can reveal a thing says it. */
function isOwnPaper(doc: ParsedText, { source, verb }: AttributionReading): boolean {
  const { first, end } = source!;
  if (end - first === 2 && doc.lower(first) === 'this' && PAPERS.has(doc.lower(first + 1))) return true;
  return verb !== null && ABLE.has(verb.modal ?? '') && REVEALING.has(doc.lower(verb.head)) && isPaper(doc, source!);
}

/** The press, or "the" before a name that is no word for a body: "the Blast can reveal". */
function isPaper(doc: ParsedText, source: Source): boolean {
  const kind = kindOfDescription(doc, source, () => undefined);
  return kind === 'media' || (kind === 'organization' && doc.lower(source.first) === 'the' && doc.tokens.word[source.head]!.isCapitalized && !isSpeaker(doc.lower(source.head)));
}

/** "Do you accept the term?", "Had they asked for money?", "Who told you the mill had burnt?": a question whether, or who, somebody said it. */
function isAsked(doc: ParsedText, { source, verb, sentence, row }: AttributionReading): boolean {
  if (!row || !verb || source!.antecedent || doc.tokens.text[source!.end - 1] === '?') return false;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  if (source!.first > verb.first && verb.first > firstToken) return false;
  let opening = firstToken;
  while (opening < endToken && !doc.tokens.word[opening]!.isWord) opening++;
  const isOpening = source!.first === opening ? ASKING.has(doc.lower(opening)) : source!.first === opening + 1 && AUXILIARY.has(doc.lower(opening));
  if (!isOpening) return false;
  // "Who said what"
  if (doc.lower(opening) === 'who') return true;
  for (let i = endToken - 1; i >= Math.max(opening, endToken - 3); i--) if (doc.tokens.text[i]!.startsWith('?')) return true;
  return false;
}
