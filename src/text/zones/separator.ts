import type { Passage } from './passage.ts';

const MARKS = /^(?:[\s*#=~_.·•◦●■□▪◆◇♦★☆+§⁂※°|/\\<>-]|[–—―─━═…])+$/;
/** Nearly every passage: it begins with a letter or a digit, if it is no row of crosses. */
const PROSE = /^[a-wyz\d]/i;
const WORDS = /^[-–—*#~ ]*(?:ends?|30|the end|fin)[-–—*#~ ]*$/i;

/** A line that only parts what stands before it from what follows: `***`, `* * *`, `----`, `###`, `-ENDS-`. */
export function isSeparator(passage: Passage): boolean {
  const { head, whole } = passage;
  if (!whole || PROSE.test(head) || passage.words > 60) return false;
  if (MARKS.test(head) || /^[xX](?: ?[xX]){2,}$/.test(head)) return true;
  return head.length <= 14 && /^[-–—*#~]/.test(head) && WORDS.test(head);
}
