import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer, type Analyzer } from '../src/analyze.ts';
import type { Evidence, Stance, StanceMeasured } from '../src/contract/report.ts';
import { explain } from '../src/lexicons/explain.ts';
import { limits, pairs as allPairs, plain as allPlain } from './stance-pairs.ts';

const pairs = allPairs.filter(({ second }) => !limits.has(second));
const plain = allPlain.filter((sentence) => !limits.has(sentence));

let analyzer: Analyzer;
beforeAll(() => { analyzer = createAnalyzer({ zoning: 'off', language: 'en' }); });

interface Read extends Stance { evidence: Evidence[] }

/** The stance toward the actors whose mentions stand in brackets; all of them are one actor. */
function stanceOf(marked: string): Read {
  let text = '';
  const mentions: { actor: string; start: number; end: number }[] = [];
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = /^\[(.*)\]$/.exec(part)?.[1];
    if (name !== undefined) mentions.push({ actor: 'target', start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  const report = analyzer.analyze({ text, actors: [{ id: 'target', name: text.slice(mentions[0]!.start, mentions[0]!.end) }], mentions });
  const stance = (report.measures.stance as StanceMeasured).actors.find(({ actor }) => actor === 'target')!;
  return { ...stance, evidence: report.evidence.filter((e) => e.measure === 'stance' && e.actor === 'target') };
}

describe('one change to a sentence', () => {
  it('is tried on at least 200 pairs and as many sentences that say nothing', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(plain.length).toBeGreaterThanOrEqual(200);
  });

  it.each(pairs.map(({ change, label, first, second }) => [change, label, first, second] as const))('%s: no longer %s: %s → %s', (change, label, first, second) => {
    expect(stanceOf(first).text.label).toBe(label);
    const after = stanceOf(second);
    if (change === 'voice') {
      // The text still says it, but the author does not.
      expect(after.text.label).toBe(label);
      expect(after.author?.label ?? 'neutral').toBe('neutral');
      expect(after.voices[0]?.label).toBe(label);
    } else expect(after.text.label).not.toBe(label);
  });

  it.each(plain)('says nothing of the actor: %s', (sentence) => {
    expect(stanceOf(sentence).text.label).toBe('neutral');
  });
});

describe('known limits', () => {
  it.fails.each(allPairs.filter(({ second }) => limits.has(second)).map(({ label, second }) => [label, second] as const))('still %s: %s', (label, second) => {
    expect(stanceOf(second).text.label).not.toBe(label);
  });

  it.fails.each(allPlain.filter((sentence) => limits.has(sentence)))('still says something: %s', (sentence) => {
    expect(stanceOf(sentence).text.label).toBe('neutral');
  });
});

describe('evidence', () => {
  it.each(['[Okafor] betrayed the villagers, and the brave clerks resisted him.', 'The corrupt [Okafor] may have misled the court, said Lund.'])('adds up to the score: %s', (sentence) => {
    const { text, evidence } = stanceOf(sentence);
    const sum = evidence.reduce((total, { amount }) => total + amount, 0);
    expect(text.score).toBeCloseTo(Math.max(-1, Math.min(1, sum)), 6);
  });

  it.each([
    '[Okafor] is a corrupt, cruel, dishonest and incompetent liar, a fraud and a disgrace.', '[Okafor], a corrupt liar, is a brave, honest, generous and brilliant hero.',
    '“Thank God for [Okafor], our saviour and hero,” said Maria Lund, a corrupt liar.',
  ])('shares out among its words what a sentence says: %s', (sentence) => {
    const { text, evidence } = stanceOf(sentence);
    const side = (sign: number): number => evidence.reduce((total, { amount }) => total + Math.max(0, sign * amount), 0);
    expect(evidence.length).toBeGreaterThan(1);
    for (const sign of [1, -1]) expect(side(sign)).toBeLessThanOrEqual(1 + 0.0005 * evidence.length);
    expect(Math.max(side(1), side(-1))).toBeGreaterThan(0.99);
    expect(text.score).toBeCloseTo(Math.max(-1, Math.min(1, side(1) - side(-1))), 6);
  });

  it('weighs less what somebody says against himself', () => {
    const { evidence } = stanceOf('“[I] am a liar,” said [Kurt Okafor].');
    const stranger = stanceOf('“[He] is a liar,” said Maria Lund of [Kurt Okafor].').evidence;
    const total = (pieces: Evidence[]): number => pieces.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
    expect(total(evidence)).toBeLessThan(total(stranger) / 2);
  });

  it('is not made out of nothing', () => {
    const { text, evidence } = stanceOf('[Okafor] and Lund.');
    expect(evidence).toEqual([]);
    expect(text).toMatchObject({ score: 0, label: 'neutral' });
  });

  it('has rules that can be explained', () => {
    for (const { first } of pairs) for (const { rule } of stanceOf(first).evidence) expect(explain(rule).measure).toBe('stance');
  });

  it('does not depend on who is named', () => {
    const of = (name: string, other: string) => stanceOf(`[${name}] betrayed the brave ${other} in court.`).evidence.map(({ amount, rule }) => ({ amount, rule }));
    expect(of('Obama', 'Trump')).toEqual(of('Trump', 'Obama'));
    expect(of('Putin', 'Zelensky')).toEqual(of('Merkel', 'Macron'));
  });

  it('is not repeated for two mentions in one sentence', () => {
    const { evidence } = stanceOf('[Okafor] betrayed the villagers, and [he] left.');
    expect(evidence.filter(({ text }) => text === 'betrayed')).toHaveLength(1);
  });
});

describe('many sentences', () => {
  const damning = '[Okafor] betrayed the villagers.';
  const glowing = '[Okafor] saved the sailors.';
  const idle = ['[Okafor] arrived on Monday.', '[Okafor] signed the papers.', 'The session was opened by [Okafor].', '[Okafor] has a house near the river.'];

  it('one telling sentence among idle ones is enough', () => {
    expect(stanceOf([...idle, damning, ...idle].join(' ')).text.label).toBe('unfavourable');
  });

  it('strong evidence on both sides makes a long text mixed', () => {
    expect(stanceOf([damning, glowing, damning, glowing, damning, glowing, glowing, damning].join(' ')).text.label).toBe('mixed');
  });

  it('agreeing sentences keep their label', () => {
    expect(stanceOf(Array<string>(8).fill(damning).join(' ')).text.label).toBe('unfavourable');
  });
});
