/** Languages told by their letters alone, where the script is not Latin. */

/** Scripts that one language (or one that stands for its few others) writes: first and last code unit, language. */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'], [0x0400, 0x052f, 'cyrillic'], [0x0530, 0x058f, 'hy'], [0x0590, 0x05ff, 'he'], [0x0600, 0x06ff, 'arabic'], [0x0750, 0x077f, 'arabic'],
  [0x0900, 0x097f, 'hi'], [0x0980, 0x09ff, 'bn'], [0x0a00, 0x0a7f, 'pa'], [0x0a80, 0x0aff, 'gu'], [0x0b00, 0x0b7f, 'or'], [0x0b80, 0x0bff, 'ta'], [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'], [0x0d00, 0x0d7f, 'ml'], [0x0d80, 0x0dff, 'si'], [0x0e00, 0x0e7f, 'th'], [0x0e80, 0x0eff, 'lo'], [0x0f00, 0x0fff, 'bo'], [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'], [0x1100, 0x11ff, 'ko'], [0x1200, 0x137f, 'am'], [0x1780, 0x17ff, 'km'], [0x1800, 0x18af, 'mn'], [0x1f00, 0x1fff, 'el'], [0x3040, 0x30ff, 'ja'],
  [0x3130, 0x318f, 'ko'], [0x3400, 0x9fff, 'zh'], [0xac00, 0xd7af, 'ko'], [0xd840, 0xd88f, 'zh'], [0xf900, 0xfaff, 'zh'], [0xfb50, 0xfdff, 'arabic'], [0xfe70, 0xfeff, 'arabic'],
];

/** The first letters that decide win; the last entry has none and takes the rest. */
const CYRILLIC: readonly (readonly [RegExp, string])[] = [
  [/[әғқңөұүһ]/i, 'kk'], [/[ѓќѕ]/i, 'mk'], [/[ђћљњџј]/i, 'sr'], [/ў/i, 'be'], [/[їєґ]/i, 'uk'], [/[ыэё]/i, 'ru'], [/і/i, 'uk'],
  [/ъ(?![еёюя])|(?:^|\s)(?:се|със|през|което|който|като|ще)(?=\s)/i, 'bg'],
];
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[ٹڈڑںےھہ]/, 'ur'], [/[ټډړږښڼ]/, 'ps'], [/[ەێۆڕڵ]/, 'ckb'], [/[پچژگکی]/, 'fa'],
];

/** The language of a text most of whose letters are not Latin; null where they are, or where there are none. */
export function languageOfScript(text: string): string | null {
  const counts = new Map<string, number>();
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x370) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
      else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) latin++;
      continue;
    }
    const block = blockOf(code);
    if (block === null) continue;
    other++;
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  // Foreign letters are few in an English text that quotes a word of them. A Chinese or Korean one stands for half a word.
  const wide = (counts.get('zh') ?? 0) + (counts.get('ja') ?? 0) + (counts.get('ko') ?? 0);
  if (other < 2 || other + wide <= latin) return null;
  if (counts.has('ja') && (counts.get('ja') ?? 0) * 12 > other) return 'ja';
  const [block] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  if (block === 'cyrillic') return CYRILLIC.find(([letters]) => letters.test(text))?.[1] ?? 'ru';
  if (block === 'arabic') return ARABIC.find(([letters]) => letters.test(text))?.[1] ?? 'ar';
  return block;
}

function blockOf(code: number): string | null {
  for (const [first, last, language] of BLOCKS) {
    if (code < first) return null;
    if (code <= last) return language;
  }
  return null;
}
