/** Texts that nobody would write, and articles that something has happened to. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const seeds = new URL('../../seeds/', import.meta.url);
/** Every seed article: name and text. */
export const articles: readonly (readonly [string, string])[] = ['dev', 'test'].flatMap((half) => {
  const folder = new URL(`${half}/`, seeds);
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => [`${half}/${file}`, readFileSync(new URL(file, folder), 'utf8')] as const);
});
export const article = fc.constantFrom(...articles.map(([, text]) => text));

/** Every character that Unicode calls a space, a line or a paragraph separator, and those that only look like nothing. */
export const SPACES = [...'\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\u180e\u200b\u2060\ufeff'];
/** Marks that turn the direction of a text, joiners, and soft hyphens. */
export const CONTROLS = [...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200c\u200d\u00ad\0\u0001\u001b\u007f\u009f'];
export const MARKS = [...'“”„‟‘’‚‹›«»"\'`´()[]{}<>—–-…!?¿¡.,;:*_~|/\\#@&%'];
export const BROKEN = ['\ud800', '\udc00', '\udfff\ud800', '\ufffe', '\uffff', '😀', '👩‍👩‍👧', 'e\u0301', 'Z\u0351\u0343\u0357', '\u{10ffff}', 'ﬁ', 'İ', 'ß', 'ǆ'];
const SCRIPTS = [
  'Президент сказал, что переговоры могут возобновиться.', '政府は月曜日に橋を閉鎖すると発表した。', '政府周一宣布关闭大桥。', 'قال الوزير إن الجسر سيفتح في يونيو.', 'השר אמר כי הגשר ייפתח ביוני.', 'मंत्री ने कहा कि पुल खुलेगा।',
  '장관은 다리가 열릴 것이라고 말했다.', 'Ο υπουργός είπε ότι η γέφυρα θα ανοίξει.', 'รัฐมนตรีกล่าวว่าสะพานจะเปิด', 'Der Minister sagte, die Brücke werde im Juni wieder geöffnet.', 'Le ministre a déclaré que le pont rouvrirait peut-être en juin.',
];
const WORDS = [
  ' said ', ' Vladimir Putin ', ' the Kremlin ', ' may ', ' regime ', ' Kim Jong Un ', ' according to ', ' he ', ' her ', ' added that ', ' she told reporters ', ' and his cronies ', ' it is believed that ', ' never ', ' n’t ', ' not ',
  ' shameless ', ' perhaps ', ' some say ', ' NATO ', ' the U.S. ', ' of course ', ' so-called ', 'Read more', 'Share this article', '©', 'By Jane Doe', 'MOSCOW (AP) —', 'Photo: Jane Doe/Agency', '1. ', '> ', '- ', 'http://x.y/z?a=b', 'a@b.c',
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'NaN', 'null', '$&', '${x}', '<script>alert(1)</script>', '&amp;', '\\u0000', '***', '----', '1,000,000', '3.14', '½', 'Mr. ', 'Dr. ', 'p.m. ', 'J. ', 'NEVER ', '?!', '!!!',
];
export const piece = fc.constantFrom(...SPACES, ...CONTROLS, ...MARKS, ...BROKEN, ...SCRIPTS, ...WORDS, '\n\n', '\r\n', '\r\n\r\n', ' ', ' ', ' ');

/** Pieces in a row, with any code units between them. */
export const soup = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }, { weight: 1, arbitrary: fc.array(fc.nat({ max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)) }), { maxLength: 80 })
  .map((parts) => parts.join(''));

type Mutation = (text: string, a: number, b: number, insert: string) => string;
const at = (text: string, n: number): number => (text.length === 0 ? 0 : n % (text.length + 1));
const parted = (text: string, a: number, separator: string): string[] => {
  const parts = text.split(separator);
  // A shuffle that the number decides: fast-check repeats it.
  for (let i = parts.length - 1, seed = a + 1; i > 0; i--) {
    seed = (seed * 48271) % 2147483647;
    const j = seed % (i + 1);
    [parts[i], parts[j]] = [parts[j]!, parts[i]!];
  }
  return parts;
};
/** What happens to texts on their way: each is a step, and steps follow one another. */
const mutations: readonly Mutation[] = [
  (text, a) => text.slice(at(text, a)),
  (text, a) => text.slice(0, at(text, a)),
  (text, a, b) => text.slice(0, at(text, a)) + text.slice(at(text, a) + (b % 300)),
  (text, a, _, insert) => text.slice(0, at(text, a)) + insert + text.slice(at(text, a)),
  (text, a) => parted(text, a, '\n\n').join('\n\n'),
  (text, a) => parted(text, a, '\n').join('\n'),
  (text, a) => parted(text, a, '. ').join('. '),
  (text, a, _, insert) => text.replaceAll(SPACES[a % SPACES.length]!, insert).slice(0, 60_000),
  (text, a) => text.replaceAll(' ', SPACES[a % SPACES.length]!),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text, a) => text.replaceAll(MARKS[a % MARKS.length]!, ''),
  (text, a, b) => text.replaceAll(MARKS[a % MARKS.length]!, MARKS[b % MARKS.length]!),
  (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(/\b\w/g, (letter) => letter.toUpperCase()),
  (text) => text.replaceAll('.', ''),
  (text) => text.replaceAll(/\n+/g, ' '),
  (text, a, b) => text.slice(0, at(text, a)) + text.slice(at(text, a), at(text, a) + (b % 200)).repeat(5) + text.slice(at(text, a)),
  (text) => text.split('').reverse().join(''),
  (text) => text.normalize('NFD'),
  (text, a) => [...text].map((c, i) => (i % (2 + (a % 50)) === 0 ? c + CONTROLS[a % CONTROLS.length]! : c)).join(''),
  (text, a) => text.split('\n').map((line, i) => (i % 3 === a % 3 ? `> ${line}` : line)).join('\n'),
];
const step = fc.tuple(fc.constantFrom(...mutations), fc.nat(), fc.nat(), piece);
/** A seed article, or two in one, to which up to six things have happened. */
export const mutated = fc.tuple(article, fc.option(article, { freq: 8 }), fc.array(step, { minLength: 1, maxLength: 6 })).map(([first, second, steps]) =>
  steps.reduce((text, [mutation, a, b, insert]) => mutation(text, a, b, insert).slice(0, 60_000), second === null ? first : `${first}\n\n${second}`));

export const anyText = fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 2, arbitrary: soup });
