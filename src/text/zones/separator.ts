import type { Passage } from './passage.ts';

const MARKS = /^(?:[\s*#=~_.·•◦●■□▪◆◇♦★☆+§⁂※°|/\\<>-]|[–—―─━═…])+$/;
const WORDS = /^[-–—*#~ ]*(?:ends?|30|the end|fin)[-–—*#~ ]*$/i;

/** A line that only parts what stands before it from what follows: `***`, `* * *`, `----`, `###`, `-ENDS-`. */
export function isSeparator({ head, words, whole }: Passage): boolean {
  if (!whole || words > 60) return false;
  if (MARKS.test(head) || /^[xX](?: ?[xX]){2,}$/.test(head)) return true;
  return head.length <= 14 && /^[-–—*#~]/.test(head) && WORDS.test(head);
}
