/**
 * Paragraphs and sentences by number, so that an annotator can say where a word stands without counting characters.
 * The numbers only help to find places: they are no claim about where sentences end, and share no code with the analyzer.
 */
import type { Span } from '../../src/contract/report.ts';

export interface Unit extends Span {
  /** `3` for the third line that is not blank, `3.2` for its second sentence. */
  number: string;
}
export interface NumberedText { text: string; paragraphs: Unit[]; sentences: Unit[] }

const ABBREVIATION = /(?:^|[\s("“])(?:[A-Z]|Mrs?|Ms|Dr|Prof|Rev|Hon|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|vs|etc|Jan|Feb|Aug|Sept|Oct|Nov|Dec|e\.g|i\.e|U\.[A-Z]|[ap]\.m)\.$/u;
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{N}])/gu;

export function numberText(text: string): NumberedText {
  const paragraphs: Unit[] = [];
  const sentences: Unit[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const body = line[0].trim();
    if (body === '') continue;
    const start = line.index + line[0].indexOf(body);
    const number = String(paragraphs.length + 1);
    paragraphs.push({ number, start, end: start + body.length });
    splitSentences(body).forEach(([from, to], i) => {
      sentences.push({ number: `${number}.${i + 1}`, start: start + from, end: start + to });
    });
  }
  return { text, paragraphs, sentences };
}

function splitSentences(line: string): [number, number][] {
  const pieces: [number, number][] = [];
  let start = 0;
  for (const end of line.matchAll(SENTENCE_END)) {
    const stop = end.index + end[0].length;
    if (ABBREVIATION.test(line.slice(start, stop))) continue;
    pieces.push([start, stop]);
    start = stop + /^\s*/u.exec(line.slice(stop))![0].length;
  }
  pieces.push([start, line.length]);
  return pieces;
}

export function findUnit(numbered: NumberedText, number: string): Unit | undefined {
  const units = number.includes('.') ? numbered.sentences : numbered.paragraphs;
  return units.find((unit) => unit.number === number);
}
