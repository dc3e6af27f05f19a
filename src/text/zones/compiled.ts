/**
 * V8 first turns a pattern into a code of its own to be interpreted, which takes longer for long alternatives than machine code does, and
 * then that too at the second use. A text of a thousand letters makes it go to machine code at once. To other engines it is one more text.
 */
const LONG_TEXT = '\0'.repeat(1000);

/** The pattern, ready for use. For long patterns that nearly every document meets; the text that readies it matches none of them. */
export function compiled(pattern: RegExp): RegExp {
  pattern.test(LONG_TEXT);
  return pattern;
}
