/** Tables of texts by what is found in them, beside what looks like it and must stay silent. */
import { describe, expect, it } from 'vitest';
import { marked, references } from './marked-mentions.ts';

export interface Family {
  /** What the family finds. */
  must: string[];
  /** What looks like it: the marks are all that may be found. */
  not: string[];
}

/** Every mention of every text, and no other. */
export function testFamilies(families: Readonly<Record<string, Family>>): void {
  describe.each(Object.entries(families))('%s', (_, { must, not }) => {
    it.each(must)('finds: %s', (text) => {
      const { plain, expected } = marked(text);
      expect(references(plain)).toEqual(expected);
    });
    it.each(not)('finds no more in: %s', (text) => {
      const { plain, expected } = marked(text);
      expect(references(plain)).toEqual(expected);
    });
  });
}
