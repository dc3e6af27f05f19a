/** Texts far longer than any article, up to a million characters, and what must hold of them too. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../src/index.ts';
import type { Property } from './properties.ts';
import { assertSound } from './sound.ts';
import { anyText, piece } from './texts.ts';

const SHORTEST = 200_000;
const LONGEST = 1_000_000;
const analyzer = createAnalyzer();

/**
 * Pieces of text in turn, each time cut elsewhere, until the length is reached: articles to which something has happened, marks and controls, one of them
 * alone, a line without end where nothing parts them.
 */
export const longText = fc.tuple(
  fc.array(fc.oneof({ weight: 4, arbitrary: anyText }, { weight: 1, arbitrary: piece }), { minLength: 1, maxLength: 4 }),
  fc.constantFrom('\n\n', '\n', ' ', ''),
  fc.integer({ min: SHORTEST, max: LONGEST }),
  fc.nat(),
).map(([parts, between, length, turn]) => {
  const sources = parts.filter((part) => part !== '');
  if (sources.length === 0) sources.push('A line. ');
  const chunks: string[] = [];
  // Each of the repetitions leaves out another bit at its beginning; the number decides, so that fast-check repeats it.
  for (let size = 0, i = 0, seed = (turn % 2147483646) + 1; size < length; i++) {
    const part = sources[i % sources.length]!;
    seed = (seed * 48271) % 2147483647;
    const chunk = part.slice(seed % (1 + Math.floor(part.length / 4))) + between;
    chunks.push(chunk);
    size += chunk.length;
  }
  return chunks.join('').slice(0, length);
});

export const longProperties: readonly Property[] = [
  {
    name: 'a text of up to a million characters gets a sound report, and the same again', runs: 6, property: fc.property(longText, (text) => {
      assert(text.length >= SHORTEST && text.length <= LONGEST);
      const report = analyzer.analyze(text);
      assertSound(report, text);
      const again = createAnalyzer({ measures: ['hedging', 'attribution'] }).analyze(text);
      assert.deepEqual(again.measures.hedging, report.measures.hedging);
      assert.equal(JSON.stringify(again.attributions), JSON.stringify(report.attributions));
    }),
  },
];
