/** What the sentence before is about: who goes on to speak without a cue, or is "it" though not heard yet. */
import type { ActorsReading } from '../actors/actors.ts';
import type { ParsedText } from '../text/document.ts';
import type { VerbGroup } from '../text/phrases.ts';
import type { Source } from './noun-extent.ts';
import { SourceFinder } from './source.ts';

/** Verbs that are looked through for the first finite one. */
const LONGEST_OPENING = 6;

/** What befalls somebody, who says nothing by it. */
const BEFALLING = new Set('dies died die dying perishes perished perish drowns drowned drown vanishes vanished vanish disappears disappeared disappear collapses collapsed collapse succumbs succumbed succumb suffers suffered suffer fell falls fallen lost loses bled starved starve remains remain remained lies lay lives lived became becomes seems seem seemed got gets'.split(' '));

/** The subject of a sentence's first finite verb, where it stands before the verb; undefined across a paragraph's end. */
export function subjectOfSentenceBefore(doc: ParsedText, sentence: number, paragraphOf: Int32Array): Source | undefined {
  return openingOf(doc, sentence, paragraphOf)?.subject;
}

/** Who did something in the sentence before, and did not only come to harm there. */
export function doerInSentenceBefore(doc: ParsedText, sentence: number, paragraphOf: Int32Array): Source | undefined {
  const opening = openingOf(doc, sentence, paragraphOf);
  if (!opening || opening.verb.isPassive || doc.tokens.pos[opening.verb.head] !== 'VERB' || BEFALLING.has(doc.lower(opening.verb.head))) return undefined;
  return opening.subject;
}

/** Of whom the sentence before tells only what befell them: "Okafor was hit by a tram", "Okafor has died". */
function tellsOfHarm(doc: ParsedText, sentence: number, paragraphOf: Int32Array): boolean {
  const opening = openingOf(doc, sentence, paragraphOf);
  return opening !== undefined && (opening.verb.isPassive || BEFALLING.has(doc.lower(opening.verb.head)));
}

/** The index of the only person whom the sentence before tells of; -1 where there are several, none, or only what befell somebody. */
export function onlyPersonBefore(doc: ParsedText, { actors, at }: ActorsReading, sentence: number, paragraphOf: Int32Array): number {
  if (sentence === 0 || tellsOfHarm(doc, sentence, paragraphOf)) return -1;
  const { firstToken, endToken } = doc.sentences[sentence - 1]!;
  let only = -1;
  for (let i = firstToken; i < endToken; i++) {
    const index = at[i]!;
    if (index < 0 || index === only || actors[index]!.kind !== 'person') continue;
    if (only >= 0) return -1;
    only = index;
  }
  return only;
}

function commaAfter(doc: ParsedText, from: number, to: number): number {
  for (let i = from; i < to; i++) if (doc.tokens.text[i] === ',') return i;
  return to;
}

function openingOf(doc: ParsedText, sentence: number, paragraphOf: Int32Array): { subject: Source; verb: VerbGroup } | undefined {
  if (sentence === 0 || paragraphOf[sentence] !== paragraphOf[sentence - 1]) return undefined;
  const sources = new SourceFinder(doc, sentence - 1);
  const verbs = sources.clause.phrases.verbs.slice(0, LONGEST_OPENING);
  // "Asked who would pay, Renner laughed."
  const from = doc.lower(sources.clause.from) === 'asked' ? commaAfter(doc, sources.clause.from, sources.clause.to) : sources.clause.from;
  const verb = verbs.find(({ form, first }) => form === 'finite' && first >= from);
  const subject = verb && sources.subjectOf(verb);
  return subject && subject.end <= verb.first && !subject.antecedent ? { subject, verb } : undefined;
}
