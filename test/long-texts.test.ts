/** What holds of very long texts: a few from a fixed seed here, others each time by `npm run fuzz`. */
import fc from 'fast-check';
import { it } from 'vitest';
import { longProperties } from './properties/long.ts';

it.each(longProperties.map(({ name, runs, property }) => [name, runs, property] as const))('%s', (_, runs, property) => {
  // A text of this length is not worth making smaller.
  fc.assert(property, { numRuns: runs, seed: 20261122, endOnFailure: true });
}, 120_000);
