/** A paragraph of someone's words without marks: the speaker is the subject of the line that introduces it. */
import type { ParsedText } from '../text/document.ts';
import type { AttributionReading } from './reading.ts';
import { SourceFinder } from './source.ts';

export function blockQuotation(doc: ParsedText, p: number, previous: AttributionReading | undefined): AttributionReading | undefined {
  const paragraph = doc.paragraphs[p]!;
  if (doc.zones[paragraph.zone]!.kind !== 'block-quotation' || paragraph.endToken === paragraph.firstToken) return undefined;
  const content = [{ first: paragraph.firstToken, end: paragraph.endToken }];
  const sameBlock = previous?.frame === 'block' && doc.paragraphs[p - 1]?.zone === paragraph.zone;
  if (sameBlock) return { ...previous, sentence: paragraph.firstSentence, content, cue: null };
  const introduction = doc.paragraphs[p - 1];
  const sentence = introduction ? introduction.endSentence - 1 : -1;
  const verb = sentence >= 0 ? doc.phrases(sentence).verbs.at(-1) : undefined;
  const source = (verb && new SourceFinder(doc, sentence).subjectOf(verb)) ?? null;
  return {
    sentence: paragraph.firstSentence, row: null, source, cue: verb ? { first: verb.first, end: verb.end } : null, content, frame: 'block', verb: verb ?? null, isAgentless: false,
  };
}
