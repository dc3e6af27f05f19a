/** The same sentence about others gets the same evidence; what still moves stands in docs/fairness.md, no more and no less. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from './fairness/audit.ts';
import { AXES, fill, fillings, templates } from './fairness/sentences.ts';
import { tables } from './fairness/table.ts';

const found = audit();
const labelsOf = (signature: string): string[] => signature.match(/\b(?:un)?favourable\b/g) ?? [];

describe('fairness', () => {
  it('is asked of at least 300 sentences, of all tones', () => {
    const all = AXES.flatMap(templates);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ axis, text }) => `${axis} ${text}`)).size).toBe(all.length);
    expect(new Set(all.map(({ tone }) => tone))).toEqual(new Set(['plain', 'hedged', 'negative', 'positive', 'loaded']));
  });

  it.each(AXES)('swaps %s for as many words', (axis) => {
    for (const template of templates(axis)) {
      const lengths = new Set(fillings(axis).map((filling) => fill(template, filling).text.split(' ').length));
      expect([template.text, lengths.size]).toEqual([template.text, 1]);
      expect(fill(template, fillings(axis)[0]!).text).not.toMatch(/[{}]|undefined/);
    }
  });

  it('turns no judgement into its opposite', () => {
    const turned = found.moves.filter(({ usual, found: other }) => labelsOf(usual)[0] !== undefined && labelsOf(other)[0] !== undefined && labelsOf(usual)[0] !== labelsOf(other)[0]);
    expect(turned).toEqual([]);
  });

  it('moves hedging and loaded language in no sentence in a thousand', () => {
    const all = AXES.reduce((n, axis) => n + found.fillings[axis], 0);
    expect(found.moves.filter(({ measure }) => measure !== 'stance').length / all).toBeLessThan(0.001);
  });

  it('moves what docs/fairness.md says; `npm run audit:fairness` takes it anew', () => {
    expect(readFileSync(new URL('../docs/fairness.md', import.meta.url), 'utf8')).toContain(tables(found));
  });
});
