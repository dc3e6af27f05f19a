/** Which speakers have a row toward whom, and what it takes for a label. */
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../src/contract/report.ts';
import { createAnalyzer } from '../src/index.ts';
import { stanceFigure, textFigure } from '../src/report/stance-score.ts';
import { isPassing, judgingTone, labelThreshold, quotedShare, textThreshold } from '../src/report/stance-threshold.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', interval: false });

function stancesOf(text: string): Record<string, Record<string, string>> {
  const { stance } = analyzer.analyze(text).measures;
  if (stance.state !== 'measured') throw new Error('not measured');
  return Object.fromEntries(stance.actors.map(({ actor, voices }) => [actor, Object.fromEntries(voices.map(({ voice, label }) => [voice, label]))]));
}

const ROY = 'voice:person:ada-roy';
const IDLE = 'The tram came at nine. The shops were open all day. Somebody sold plums by the gate. A dog slept in the sun. It rained a little after noon. ';

describe('voices', () => {
  it.each<[string, string, Record<string, string>]>([
    // Who names somebody and judges not is neutral.
    ['Ada Roy said that Kurt Holm had left at noon.', 'person:kurt-holm', { [ROY]: 'neutral' }],
    ['“Kurt Holm is a liar and a disgrace,” said Ada Roy.', 'person:kurt-holm', { [ROY]: 'unfavourable' }],
    // Who reports another's words of somebody speaks of him too.
    ['Ada Roy said that Lena Berg had said that Kurt Holm had left.', 'person:kurt-holm', { [ROY]: 'neutral', 'voice:person:lena-berg': 'neutral' }],
    // A speaker who speaks of herself.
    ['“I left at noon,” said Ada Roy.', 'person:ada-roy', { [ROY]: 'neutral' }],
  ])('has a row: %s', (text, actor, rows) => {
    expect(stancesOf(text)[actor]).toEqual(rows);
  });

  it.each<[string, string]>([
    // Whom the author alone names.
    ['Kurt Holm left, and Ada Roy said that the play was a disgrace.', 'person:kurt-holm'],
    ['Ada Roy said that the play was a disgrace.', 'person:ada-roy'],
    ['Kurt Holm was praised. “It rained,” said Ada Roy.', 'person:kurt-holm'],
  ])('has none: %s', (text, actor) => {
    expect(stancesOf(text)[actor]).toEqual({});
  });
});

describe('labels', () => {
  const labelOf = (text: string): string => {
    const { stance } = analyzer.analyze(text).measures;
    return stance.state === 'measured' ? stance.actors.find(({ actor }) => actor === 'person:kurt-holm')!.text.label : '';
  };
  it('take one telling sentence in an article', () => {
    expect(labelOf(`${IDLE}Kurt Holm is a liar and a disgrace.`)).toBe('unfavourable');
  });
  it('ask for evenly more as a text grows to an article', () => {
    for (const [tone, end] of [[0, 0.9], [0.13, 0.9], [0.29, 0.5], [0.45, 0.1], [2, 0.1]] as const) {
      const thresholds = Array.from({ length: 20 }, (_, sentences) => labelThreshold(sentences + 1, tone));
      expect(thresholds[0]).toBe(0.05);
      expect(thresholds.at(-1)).toBeCloseTo(end, 9);
      for (let i = 1; i < thresholds.length; i++) expect(Math.abs(thresholds[i]! - thresholds[i - 1]!)).toBeLessThan(0.08);
    }
  });
  it.each<[string, number, number, number, boolean, string]>([
    ['of a sentence', 0.1, 1, 0, false, 'favourable'],
    ['of a sentence', -0.04, 1, 0, false, 'neutral'],
    ['of a calm article', 0.8, 30, 0, false, 'neutral'],
    ['of a calm article', 0.95, 30, 0, false, 'favourable'],
    ['of a calm article', -0.95, 30, 0, false, 'unfavourable'],
    ['of a judging article', 0.05, 30, 0.45, false, 'neutral'],
    ['of a judging article', 0.2, 30, 0.45, false, 'favourable'],
    ['of a judging article', -0.2, 30, 0.45, false, 'unfavourable'],
    // "I was afraid" is no stance toward oneself.
    ['of a speaker toward himself', 0.3, 30, 0.4, true, 'neutral'],
    ['of a speaker toward himself', 0.5, 30, 0.4, true, 'favourable'],
  ])('%s: %d in %d sentences at a tone of %d', (_, amount, sentences, tone, isSelf, label) => {
    const evidence: Evidence[] = [{ id: 'e1', measure: 'stance', category: 'deed', amount, sentence: 0, voice: 'author', actor: 'person:kurt-holm', rule: 'r', start: 0, end: 1, text: 'x' }];
    expect(stanceFigure(evidence, 1, null, labelThreshold(sentences, tone, isSelf)).label).toBe(label);
  });

  const piece = (amount: number, voice: string, sentence: number): Evidence => ({ id: 'e', measure: 'stance', category: 'deed', amount, sentence, voice, actor: 'person:kurt-holm', rule: 'r', start: sentence, end: sentence + 1, text: 'x' });
  it.each<[string, [number, string][], number, string]>([
    // The author takes a side: so does the text.
    ['author against, speakers silent', [[-0.5, 'author']], 0.4, 'unfavourable'],
    ['author against, a speaker half for', [[-0.5, 'author'], [0.4, ROY]], 0.4, 'unfavourable'],
    ['author for, a speaker a little against', [[0.9, 'author'], [-0.3, ROY]], 0.25, 'favourable'],
    // Nobody is told that the text is against him where all that is said comes out for him.
    ['author against, speakers more for', [[-0.5, 'author'], [0.9, ROY]], 0.4, 'neutral'],
    // What is only quoted must say more.
    ['a speaker half against', [[-0.5, ROY]], 0.4, 'neutral'],
    ['a speaker wholly against', [[-0.95, ROY]], 0.4, 'unfavourable'],
    ['author silent in a calm article', [[-0.5, 'author']], 0, 'neutral'],
  ])('of the text: %s', (_, pieces, tone, label) => {
    const evidence = pieces.map(([amount, voice], sentence) => piece(amount, voice, sentence));
    const author = stanceFigure(evidence, pieces.length, null, labelThreshold(30, tone), 'author');
    expect(textFigure(evidence, pieces.length, null, textThreshold(30, tone, quotedShare(evidence)), author).label).toBe(label);
  });

  it.each<[string, [number, string][], number, number, boolean]>([
    ['only what stands around the name', [[-0.9, 'surroundings']], 1, 30, true],
    ['something direct, too little', [[-0.3, 'deed'], [-0.5, 'surroundings']], 1, 30, true],
    ['for and against at once', [[0.6, 'deed'], [-0.5, 'description']], 1, 30, true],
    ['nothing', [], 1, 12, true],
    ['enough said of him', [[-0.4, 'description']], 1, 30, false],
    ['enough done by him', [[0.3, 'deed'], [0.2, 'treatment']], 1, 12, false],
    ['named twice', [[-0.9, 'surroundings']], 2, 30, false],
    ['a short text', [[-0.9, 'surroundings']], 1, 11, false],
  ])('know who is named in passing: %s', (_, pieces, mentions, sentences, passing) => {
    const evidence = pieces.map(([amount, category]): Evidence => ({ ...piece(amount, 'author', 0), category }));
    expect(isPassing(evidence, mentions, sentences)).toBe(passing);
  });

  it('say nothing of whom an article names in passing', () => {
    const idle = IDLE.repeat(3);
    expect(labelOf(`${idle}A disgraceful and cowardly fight began at the gate, and Kurt Holm left.`)).toBe('neutral');
    expect(labelOf(`${idle}Kurt Holm is a liar and a disgrace.`)).toBe('unfavourable');
  });

  it('know how much is quoted', () => {
    expect(quotedShare([])).toBe(0);
    expect(quotedShare([piece(-0.5, 'author', 0)])).toBe(0);
    expect(quotedShare([piece(-0.5, 'author', 0), piece(0.25, ROY, 1)])).toBeCloseTo(1 / 3, 9);
  });

  it.each<[string, { voice?: string; rule?: string; start?: number }[], number, number]>([
    ['a rated word of the author', [{}], 2, 0.5],
    ['a loaded word of the author', [{ rule: 'stance-rule.loaded' }], 1, 1],
    ['one word that says something of two actors', [{ start: 3 }, { start: 3 }], 2, 0.5],
    ['two words', [{ start: 3 }, { start: 9 }], 2, 1],
    ['a word that is quoted', [{ voice: 'voice:person:ada-roy' }], 1, 0],
    ['a deed', [{ rule: 'frame.rob' }], 1, 0],
    ['a learned word', [{ rule: 'stance-word.rob' }], 1, 0],
    ['nobody named', [], 0, 0],
  ])('know the tone of the author: %s', (_, pieces, sentences, tone) => {
    const evidence = pieces.map((piece): Evidence => ({ id: 'e', measure: 'stance', category: 'deed', amount: 0.3, sentence: 0, voice: 'author', actor: null, rule: 'valence.liar', start: 0, end: 1, text: 'x', ...piece }));
    expect(judgingTone(evidence, sentences)).toBe(tone);
  });
});
