/** What holds of every text, input and option: a few runs of each property here, and many by `npm run fuzz`. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { properties } from './properties/properties.ts';

describe('properties', () => {
  it.each(properties.map(({ name, runs, property }) => [name, runs, property] as const))('%s', (_, runs, property) => {
    fc.assert(property, { numRuns: runs });
  });
});
