/** When two spellings are one name: letters without accents, hyphens or the whims of transliteration. */

/** Letters that Unicode does not take apart into a letter and an accent. */
const FOLDED: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n' };
const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents, apostrophes straight: "Élysée" is "elysee". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[øłđðþßæœıħŋ]/g, (letter) => FOLDED[letter]!).replace(/[’‘ʼ]/g, "'");
}

const wordsOfNames = new Map<string, readonly string[]>();
/** Words of a library that runs for days must not pile up. */
const MOST_NAMES = 10_000;

/** The lower-case words of a name; hyphens part words as spaces do. */
export function nameWords(name: string): readonly string[] {
  let words = wordsOfNames.get(name);
  if (words === undefined) {
    if (wordsOfNames.size >= MOST_NAMES) wordsOfNames.clear();
    words = name.toLowerCase().replace(/[’‘ʼ]/g, "'").split(/[\s\-‐‑]+/).filter((word) => word !== '');
    wordsOfNames.set(name, words);
  }
  return words;
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** The words without "Jr." and its like. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 2 && SUFFIXES.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

const plainWords = new Map<string, string>();

/** Letters only, and one ending for the transliterations of й: "Zelenskyy" is "Zelensky". */
export function plain(word: string): string {
  let result = plainWords.get(word);
  if (result === undefined) {
    if (plainWords.size > MOST_NAMES) plainWords.clear();
    result = fold(word).replace(/[^\p{L}\p{N} ]/gu, '').replace(/(?:iy|yy|ii|ij|yi)$/, 'y');
    plainWords.set(word, result);
  }
  return result;
}

/** The same for all spellings of a name: "Kim Jong-un" and "Kim Jong Un". */
export function nameKey(words: readonly string[]): string {
  let key = '';
  for (const word of words) key += plain(word);
  return key;
}

/** A part of an id; the same however accents and hyphens are set. */
export function slug(words: readonly string[]): string {
  return words.map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean).join('-');
}

/** Family names that stand first in Korean, Chinese and Vietnamese names. */
const FAMILY_FIRST = new Set(
  'kim lee park choe choi jo cho ri yi pak jang chang chung jeong kang yoon yun lim im han oh seo shin kwon hwang ahn song ryu yoo hong moon bae baek nam ko ho sim no xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang zheng xie tang feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye wei su lu ding ren qin nguyen tran le pham hoang phan vu vo dang bui do ngo duong'.split(' '),
);

/** Whether the family name may stand first: "Kim Jong Un", "Xi Jinping". */
export const isFamilyFirst = (words: readonly string[]): boolean => words.length > 1 && FAMILY_FIRST.has(plain(words[0]!));
export const isFamilyName = (word: string): boolean => FAMILY_FIRST.has(plain(word));
