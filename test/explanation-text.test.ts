/** What `undertone explain` prints: each condition of a gate in words, and nothing of those that are not set. */
import { describe, expect, it } from 'vitest';
import { explanationText } from '../src/cli/explain.ts';
import { explain, type Gate, type RuleExplanation } from '../src/index.ts';
import { builtInRows } from '../src/lexicons/index.ts';
import { rules } from '../src/measures/rules.ts';

const explanation: RuleExplanation = {
  rule: 'test.row', measure: 'hedging', category: 'modal', term: 'may', strength: 2, ratings: [], mean: null, spread: null, basis: 'A judgement.', gate: null, examples: { hit: [], miss: [] }, note: null,
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const said = (gate: Gate): string => flat(explanationText({ ...explanation, gate }));

const gates: [Gate, string][] = [
  [{ pos: ['NOUN', 'VERB'] }, 'it is used as NOUN, VERB'],
  [{ notPos: ['NOUN'] }, 'it is not used as NOUN'],
  [{ before: ['the', 'START'] }, 'the word before it is the, START'],
  [{ notBefore: ['the'] }, 'the word before it is not the'],
  [{ after: ['END'] }, 'the word after it is END'],
  [{ notAfter: ['of'] }, 'the word after it is not of'],
  [{ near: { words: ['snow', 'ice'], before: 2, after: 3 } }, 'there is snow, ice within 2 words before or 3 words after'],
  [{ notNear: { words: ['snow'], before: 1, after: 0 } }, 'there is not snow within 1 words before or 0 words after'],
  [{ letters: 'lower' }, 'it is not capitalised'],
  [{ letters: 'upper' }, 'it is capitalised'],
  [{ insideNames: true }, '(it may stand inside a name)'],
  [{ charged: true }, 'its sentence holds other, clearly loaded language in the same voice'],
];

describe('a gate', () => {
  it.each(gates)('%o', (gate, words) => {
    expect(said(gate)).toContain(words);
    for (const [, other] of gates) if (!words.includes(other) && !other.includes(words)) expect(said(gate)).not.toContain(other);
  });

  it('is not spoken of where there is none', () => {
    expect(explanationText(explanation)).not.toContain('only if');
  });
});

describe('an explanation', () => {
  it('has ratings, a note and examples where there are any', () => {
    const full = flat(explanationText({ ...explanation, ratings: [1, 2, 3], mean: 2, spread: 1, note: 'Rare.', examples: { hit: ['It [may] rain.'], miss: ['In [May] it rains.'] } }));
    for (const part of ['ratings 1, 2, 3 (mean 2, spread 1)', 'note Rare.', 'fires It [may] rain.', 'silent In [May] it rains.', 'strength 2 of 4']) expect(full).toContain(part);
    for (const part of ['ratings', 'note', 'fires', 'silent']) expect(explanationText(explanation)).not.toContain(part);
  });

  it('says that a strength depends on the case', () => {
    expect(explanationText({ ...explanation, strength: null })).toContain('depends on the case');
  });

  it('is 80 columns wide, for every row and rule', () => {
    const ids = [...Object.values(builtInRows).flatMap((rows) => rows.map(({ id }) => id)), ...rules.map(({ rule }) => rule)];
    for (const id of ids) {
      const text = explanationText(explain(id));
      expect(text.startsWith(` ${id}\n`)).toBe(true);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });
});
