import { describe, expect, it } from 'vitest';
import { holm } from '../src/corpus/compare/holm.ts';
import { nearness, wordsOf } from '../src/corpus/compare/near-identical.ts';
import { permutationTest, type Sample } from '../src/corpus/compare/permutation.ts';
import { randomIntegers } from '../src/corpus/compare/random.ts';
import { mayBeSamePerson, nameParts } from '../src/corpus/compare/same-person.ts';

const means = (...part: number[]): Sample => ({ part, whole: part.map(() => 1) });
const test = (one: Sample, other: Sample, level = 0.95) => permutationTest(one, other, { level, pairs: 1, range: 1 });

describe('permutationTest', () => {
  /** All ways to deal, by Welch's t, in a few lines of their own. */
  function exact(one: number[], other: number[]): number {
    const all = [...one, ...other];
    const t = (chosen: Set<number>): number => {
      const groups = [all.filter((_, i) => chosen.has(i)), all.filter((_, i) => !chosen.has(i))];
      const [a, b] = groups.map((g) => g.reduce((x, y) => x + y, 0) / g.length) as [number, number];
      const [va, vb] = groups.map((g, k) => g.reduce((s, x) => s + (x - [a, b][k]!) ** 2, 0) / (g.length - 1) / g.length) as [number, number];
      const d = Math.abs(a - b);
      return d < 1e-12 ? 0 : va + vb < 1e-15 ? Infinity : d / Math.sqrt(va + vb);
    };
    const observed = t(new Set(one.map((_, i) => i)));
    let [reaching, ways] = [0, 0];
    for (let bits = 0; bits < 2 ** all.length; bits++) {
      const chosen = new Set(all.flatMap((_, i) => (bits & (1 << i) ? [i] : [])));
      if (chosen.size !== one.length) continue;
      ways++;
      if (t(chosen) >= observed * (1 - 1e-9)) reaching++;
    }
    return reaching / ways;
  }

  it.each<[number[], number[]]>([
    [[0, 0, 0.2, 0, 0.1], [0.5, 0.4, 0.6, 0.2, 0.5]],
    [[0, 0, 0, 0, 0.4, 0], [0, 0.3, 0, 0.5, 0, 0, 0.2]],
    [[0.1, 0.9, 0.2, 0.8, 0.5], [0.2, 0.4, 0.6, 0.3, 0.7]],
    [[0, 0, 0, 0, 0], [0.3, 0.2, 0.4, 0.3, 0.5, 0.1]],
  ])('comes near the exact p-value of %j against %j', (one, other) => {
    expect(test(means(...one), means(...other)).p).toBeCloseTo(exact(one, other), 1);
    expect(Math.abs(test(means(...one), means(...other)).p! - exact(one, other))).toBeLessThan(0.02);
  });

  const random = randomIntegers(7);
  const sample = (size: number, share: number, height: number): Sample => means(...Array.from({ length: size }, () => (random(100) < share * 100 ? (random(90) + 10) * height / 100 : 0)));

  it('has an interval that leaves out zero exactly where p is small', () => {
    let beyond = 0;
    for (let i = 0; i < 40; i++) {
      const { p, interval, difference } = test(sample(12 + i, 0.3, 0.4), sample(30, 0.3 + i / 80, 0.9));
      if (!interval) continue;
      expect(interval.low > 0 || interval.high < 0).toBe(p! <= 0.05);
      expect(interval.low <= difference && difference <= interval.high).toBe(true);
      if (p! <= 0.05) beyond++;
    }
    expect(beyond).toBeGreaterThan(5);
    expect(beyond).toBeLessThan(40);
  });

  it('takes chance for more than chance about as often as its level allows', () => {
    let alarms = 0;
    for (let i = 0; i < 400; i++) if (test(sample(20, 0.25, 0.6), sample(35, 0.25, 0.6)).p! <= 0.05) alarms++;
    expect(alarms / 400).toBeGreaterThan(0.02);
    expect(alarms / 400).toBeLessThan(0.08);
  });

  it('holds its level where one article varies more than the other', () => {
    let alarms = 0;
    // Both have the mean 0.2: one in few strong sentences, one in many weak ones.
    for (let i = 0; i < 300; i++) {
      const strong = means(...Array.from({ length: 40 }, () => (random(100) < 25 ? 0.8 : 0)));
      const weak = means(...Array.from({ length: 25 }, () => (random(100) < 50 ? 0.3 : 0.1)));
      if (test(strong, weak).p! <= 0.05) alarms++;
    }
    expect(alarms / 300).toBeLessThan(0.1);
  });

  it('tests ratios of sums', () => {
    const talk: Sample = { part: [10, 12, 9, 0, 14, 11, 10, 8], whole: [12, 15, 10, 9, 14, 13, 12, 9] };
    const silence: Sample = { part: [0, 0, 3, 0, 0, 1, 0, 0], whole: [12, 15, 10, 9, 14, 13, 12, 9] };
    const { difference, p } = test(talk, silence);
    expect(difference).toBeCloseTo(4 / 94 - 74 / 94, 6);
    expect(p!).toBeLessThan(0.01);
  });

  it('is the same both ways round', () => {
    const [one, other] = [means(0, 0.1, 0.3, 0, 0.2, 0.4), means(0.5, 0.2, 0.6, 0.1, 0.4, 0.8)];
    const [there, back] = [test(one, other), test(other, one)];
    expect(back.difference).toBe(-there.difference);
    expect(Math.abs(back.p! - there.p!)).toBeLessThan(0.02);
  });

  it.each<[string, Sample, Sample]>([
    ['too few sentences', means(0, 0, 0, 0), means(1, 1, 1, 1, 1)],
    ['none at all', means(), means(1, 1, 1, 1, 1)],
  ])('says nothing about %s', (_, one, other) => {
    expect(test(one, other)).toMatchObject({ interval: null, p: null });
  });

  it('gives no interval where nothing varies', () => {
    expect(test(means(0, 0, 0, 0, 0), means(0, 0, 0, 0, 0))).toEqual({ difference: 0, interval: null, p: 1 });
    const { p, interval } = test(means(0, 0, 0, 0, 0, 0), means(0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
    expect(interval).toBeNull();
    expect(p!).toBeLessThan(0.01);
  });
});

describe('holm', () => {
  // As R's p.adjust(p, "holm") has it.
  it.each<[(number | null)[], (number | null)[]]>([
    [[0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]],
    [[0.5, 0.6], [1, 1]],
    [[null, 0.02, null], [null, 0.02, null]],
    [[], []],
  ])('%j becomes %j', (ps, expected) => {
    const adjusted = holm(ps);
    expect(adjusted).toHaveLength(expected.length);
    adjusted.forEach((p, i) => (p === null ? expect(expected[i]).toBeNull() : expect(p).toBeCloseTo(expected[i]!, 12)));
  });
});

describe('randomIntegers', () => {
  it('gives each number about as often', () => {
    const next = randomIntegers(1);
    const counts = Array.from({ length: 7 }, () => 0);
    for (let i = 0; i < 70_000; i++) counts[next(7)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('mayBeSamePerson', () => {
  it.each<[string, string]>([
    ['Tamaz Irdan', 'Tamas Erdan'], ['Tamaz Irdan', 'Tamaz Irdani'], ['Tamáz Irdan', 'Tamaz Irdan'], ['I. Solheim-Abara', 'Ingrid Solheim-Abara'],
    ['Halil', 'Nadia Halil'], ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'], ['J. Q. Okafor', 'Jana Okafor'],
  ])('%s may be %s', (one, other) => {
    expect(mayBeSamePerson(nameParts(one), nameParts(other))).toBe(true);
    expect(mayBeSamePerson(nameParts(other), nameParts(one))).toBe(true);
  });

  it.each<[string, string]>([
    ['Idris Velloun', 'Darya Velloun'], ['Anna Voss', 'Anna Boss'], ['Tom Hart', 'Tim Hart'], ['I. Solheim', 'Erik Solheim'], ['Irdan', 'Tamas Erdan'],
    ['I. Solheim', 'Ingrid Solheid'], ['Marta Lindqvist', 'Marta Lundgren'], ['', 'Anna Voss'], ['Peter Marsh', 'Peter Marshall'],
  ])('%s is not %s', (one, other) => {
    expect(mayBeSamePerson(nameParts(one), nameParts(other))).toBe(false);
    expect(mayBeSamePerson(nameParts(other), nameParts(one))).toBe(false);
  });
});

describe('nearness', () => {
  it.each<[string, string, boolean, string | null]>([
    ['We will not yield.', '“we will NOT yield”', false, 'same'],
    ['We will not yield an inch of it', 'not yield an inch', false, 'part'],
    ['plain daylight', 'an attack in plain daylight', true, 'part'],
    ['plain daylight', 'an attack in plain daylight', false, null],
    ['the', 'the end of the road', true, null],
    ['We will not give up our harbour for anything', 'We will not give up the harbour for anything', false, 'variant'],
    ['We will never give up our harbour', 'They built the harbour in a year', false, null],
    ['It’s over', 'its over', false, 'same'],
    ['not now', 'never now', true, null],
    ['', 'x', true, null],
  ])('%j and %j (same speaker: %s) are %s', (one, other, isSameSpeaker, expected) => {
    expect(nearness(wordsOf(one), wordsOf(other), isSameSpeaker)).toBe(expected);
    expect(nearness(wordsOf(other), wordsOf(one), isSameSpeaker)).toBe(expected);
  });
});
