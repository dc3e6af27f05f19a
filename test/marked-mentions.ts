/** Texts in which every mention is marked with its actor: `[words](id)`, nested ones too. */
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ measures: ['attribution'], zoning: 'off', language: 'en' });

/** Each mention in the order of the text: `words = id`. */
export function references(text: string): string[] {
  return analyzer.analyze(text).actors
    .flatMap(({ id, mentions }) => mentions.map((m) => ({ at: m.start, size: m.end - m.start, words: m.text, id })))
    .sort((a, b) => a.at - b.at || b.size - a.size)
    .map(({ words, id }) => `${words} = ${id}`);
}

/** The text without its marks, and the mentions that must stand there; no other may. */
export function marked(text: string): { plain: string; expected: string[] } {
  const expected: { at: number; row: string }[] = [];
  let plain = '';
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const id = text[i] === ']' ? /^\]\(([a-z]+:[^)]+)\)/.exec(text.slice(i)) : null;
    if (text[i] === '[') open.push(plain.length);
    else if (id) {
      const at = open.pop()!;
      expected.push({ at, row: `${plain.slice(at)} = ${id[1]!}` });
      i += id[0].length - 1;
    } else plain += text[i]!;
  }
  return { plain, expected: expected.sort((a, b) => a.at - b.at || b.row.length - a.row.length).map(({ row }) => row) };
}
