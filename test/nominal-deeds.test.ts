/** Nouns that name a deed, and what they say of whom it is done to. */
import { describe, expect, it } from 'vitest';
import { NominalDeeds } from '../src/measures/stance/nominal-deeds.ts';

const deeds = new NominalDeeds();

describe('a noun names the deed of a verb', () => {
  it.each([
    ['betrayal', 'frame.betray'], ['attack', 'frame.attack'], ['attacks', 'frame.attack'], ['persecution', 'frame.persecute'], ['humiliation', 'frame.humiliate'],
    ['exploitation', 'frame.exploit'], ['bullying', 'frame.bully'], ['killings', 'frame.kill'], ['destruction', 'frame.destroy'], ['defence', 'frame.defend'],
    ['admiration', 'frame.admire'], ['mockery', 'frame.mock'], ['robbery', 'frame.rob'], ['condemnation', 'frame.condemn'],
  ])('%s: %s', (noun, id) => {
    expect(deeds.of(noun)?.id).toBe(id);
  });

  it.each(['mission', 'nation', 'party', 'president', 'member', 'government', 'plan', 'station', 'animal', 'moment', 'building', 'bakery', 'constructor', 'all', 'ing', ''])('and %s names none', (noun) => {
    expect(deeds.of(noun)).toBeNull();
  });

  it('with values from -1 to 1', () => {
    for (const noun of ['betrayal', 'murder', 'condemnation', 'praise']) {
      const { object, toward } = deeds.of(noun)!;
      expect(Math.abs(object)).toBeLessThanOrEqual(1);
      expect(Math.abs(toward)).toBeLessThanOrEqual(1);
    }
  });
});
