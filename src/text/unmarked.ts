/**
 * Letters without their marks: wink-nlp knows the letters of Latin-1 alone, and would cut "Erdoğan" at its "ğ".
 * Each letter stays one code unit, so that offsets into the words hold.
 */

const FIRST = 0x100;
/** The last letter of Latin Extended-B, and Latin Extended Additional, where Vietnamese has its vowels. */
const LAST = 0x24f;
const [FIRST_ADDITIONAL, LAST_ADDITIONAL] = [0x1e00, 0x1eff];

/** Letters that are no other letter with a mark. */
const WITHOUT_BASE: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ŋ: 'n', Ŋ: 'N', œ: 'o', Œ: 'O', ŧ: 't', Ŧ: 'T', ĸ: 'k', ſ: 's', ə: 'e', Ə: 'E', ƒ: 'f', ɓ: 'b', Ɓ: 'B', ɗ: 'd', Ɗ: 'D', ƙ: 'k', Ƙ: 'K', ɛ: 'e', Ɛ: 'E', ɔ: 'o', Ɔ: 'O', ẞ: 'S',
};
const A_LETTER = /^[A-Za-z]/;

/** The run as it is where it has no letter beyond Latin-1. */
export function unmarked(run: string): string {
  let plain = '';
  let from = 0;
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    if (code < FIRST || (code > LAST && (code < FIRST_ADDITIONAL || code > LAST_ADDITIONAL))) continue;
    const letter = baseOf(run[i]!);
    if (letter === undefined) continue;
    plain += run.slice(from, i) + letter;
    from = i + 1;
  }
  return from === 0 ? run : plain + run.slice(from);
}

function baseOf(letter: string): string | undefined {
  const known = WITHOUT_BASE[letter];
  if (known !== undefined) return known;
  const [base] = letter.normalize('NFD');
  return base !== undefined && A_LETTER.test(base) ? base : undefined;
}
