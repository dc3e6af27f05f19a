/** Texts of any length that a reader of news may be handed, and such as are made to keep one busy. The same ones every time. */
import { join } from 'node:path';
import { mulberry32 } from '../scripts/random.ts';
import { readHalf } from './accuracy/corpus.ts';

const repeated = (part: string) => (length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Draws parts until the text is long enough. */
function drawn(part: (next: () => number, i: number) => string): (length: number) => string {
  return (length) => {
    const next = mulberry32(1);
    const parts: string[] = [];
    for (let i = 0, size = 0; size < length; i++) {
      const text = part(next, i);
      parts.push(text);
      size += text.length;
    }
    return parts.join('').slice(0, length);
  };
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const oneOf = (letters: string, next: () => number): string => letters[Math.floor(next() * letters.length)]!;
/** A word that no dictionary has, another for each number. */
const unknownWord = (i: number): string => `q${[...i.toString(26)].map((digit) => LETTERS[parseInt(digit, 26)]).join('x')}z`;

/** The paragraphs of the seed articles that are the article itself, by their annotation, each with a number of its own so that no two are alike. */
function prose(length: number): string {
  bodies ??= readHalf(join(import.meta.dirname, '../seeds/dev')).flatMap(({ text, gold }) => gold.zones.filter(({ kind }) => kind === 'body').flatMap(({ start, end }) => text.slice(start, end).split('\n').filter((line) => line.length > LONG_PARAGRAPH)));
  const paragraphs: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const paragraph = `${bodies[i % bodies.length]!} It was the ${i}th day.`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, length);
}
let bodies: string[] | undefined;
const LONG_PARAGRAPH = 150;

export const PLAIN = 'plain prose';

/** By what they are: a text of so many UTF-16 code units. */
export const growingTexts: Readonly<Record<string, (length: number) => string>> = {
  [PLAIN]: prose,
  'prose in one paragraph': (length) => prose(length).replaceAll('\n', ' '),
  'base64, unbroken': drawn((next) => oneOf(BASE64, next)),
  'one URL': (length) => `https://example.org/${repeated('path/to-a_page?x=1&y=2%20#z/')(length)}`.slice(0, length),
  'many URLs': drawn((next) => `The report is at https://example.org/${oneOf(LETTERS, next)}${Math.floor(next() * 1e6)} and may change. `),
  'a-a-a': repeated('a-'),
  'A.A.A.': repeated('A.'),
  apostrophes: repeated("a'"),
  'apostrophes alone': repeated("'"),
  'quotation marks never closed': drawn((next) => `“The ${oneOf(LETTERS, next)} talks may fail, said Ana Okafor of the party. `),
  'marks of all kinds': repeated('“a” \'s ‘b’ " '),
  'straight marks without words': repeated('" '),
  'brackets never closed': repeated('(a '),
  'one sentence': drawn((next) => `${['the', 'talks', 'may', 'fail', 'and', 'ministers', 'said', 'that', 'Kenya', 'it'][Math.floor(next() * 10)]!} `),
  'one name': repeated('Ana Okafor '),
  'one name, a sentence each': repeated('Ana Okafor may resign. '),
  'one cue': repeated('said '),
  'one quotation': repeated('“We may go,” said Ana Okafor. '),
  emoji: repeated('👩‍👩‍👧 🇰🇪 '),
  'combining marks': repeated('a\u0301\u0323\u0308'),
  'different unknown words': drawn((_, i) => `The ${unknownWord(2 * i)} said it was ${unknownWord(2 * i + 1)}. `),
  'short lines': repeated('May 3\n'),
  blanks: repeated(' '),
};
