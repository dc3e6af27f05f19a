/** What the sentence before is about: who goes on to speak without a cue, or is "it" though not heard yet. */
import type { ParsedText } from '../text/document.ts';
import type { Source } from './noun-extent.ts';
import { SourceFinder } from './source.ts';

/** Verbs that are looked through for the first finite one. */
const LONGEST_OPENING = 6;

/** The subject of a sentence's first finite verb, where it stands before the verb; undefined across a paragraph's end. */
export function subjectOfSentenceBefore(doc: ParsedText, sentence: number, paragraphOf: Int32Array): Source | undefined {
  if (sentence === 0 || paragraphOf[sentence] !== paragraphOf[sentence - 1]) return undefined;
  const sources = new SourceFinder(doc, sentence - 1);
  const verb = sources.clause.phrases.verbs.slice(0, LONGEST_OPENING).find(({ form }) => form === 'finite');
  const subject = verb && sources.subjectOf(verb);
  return subject && subject.end <= verb.first && !subject.antecedent ? subject : undefined;
}
