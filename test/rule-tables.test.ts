/** That the tables of rules, relations and weights fit each other, and that the rules of attribution find what they say. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { explain } from '../src/lexicons/explain.ts';
import { categoriesByMeasure } from '../src/measures/definitions.ts';
import { rules } from '../src/measures/rules.ts';
import { categoryOf } from '../src/measures/stance/categories.ts';
import { explainWeight } from '../src/measures/stance/explain-weight.ts';
import { GROUP_NAMES, groupOf } from '../src/measures/stance/relation-groups.ts';
import { besideRelation, governedBits, isLoose, R, RELATIONS, standingBit, standingRelations } from '../src/measures/stance/relations.ts';
import { stemOf } from '../src/measures/stance/stem.ts';
import { StanceWeights, weightFile } from '../src/measures/stance/weights.ts';
import { valenceByWord } from '../src/measures/stance/rows.ts';
import { bracketed } from './fixtures/brackets.ts';

describe('rules', () => {
  it('have ids of their own, under a measure and a category that there is', () => {
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
    for (const { rule, measure, category, term, examples } of rules) {
      expect(rule).toMatch(new RegExp(`^${{ loadedLanguage: 'loaded', attribution: 'attribution', stance: 'stance' }[measure]}-rule\\.[a-z-]+$`));
      expect(Object.keys(categoriesByMeasure[measure]!)).toContain(category);
      expect(term).toMatch(/^[A-Z].{20,}\.$/);
      expect(examples.hit.length).toBeGreaterThan(0);
      expect(examples.miss.length).toBeGreaterThan(0);
      for (const example of examples.hit) expect(bracketed(example).spans).toHaveLength(1);
    }
  });

  it.each(rules.map(({ rule, measure, category, strength, examples }) => [rule, { measure, category, strength, examples }] as const))('%s can be explained', (rule, facts) => {
    expect(explain(rule)).toMatchObject({ rule, ...facts });
  });

  it('a word rated for its valence shows its readings, and one judged says so', () => {
    expect(explain('valence.liar')).toMatchObject({ measure: 'stance', term: 'liar', ratings: [-4, -3, -3, -4], mean: -3.5, spread: 0.5, note: 'From -4 to 4: -3.5.' });
    expect(explain('valence.liar').basis).toMatch(/^The mean of several independent ratings/);
    expect(explain('valence.killed')).toMatchObject({ ratings: [], mean: null, spread: null, note: 'From -4 to 4: 0.' });
    expect(explain('valence.killed').basis).toMatch(/^One judgement/);
  });

  const analyzer = createAnalyzer({ zoning: 'auto', language: 'en', measures: ['attribution'], interval: false });
  const firesAt = (rule: string, example: string): string[] => {
    const { text } = bracketed(example.replaceAll(' | ', '\n\n'));
    const headline = rule.endsWith('headline-label') ? { title: text, text: `${text}\n\nThe bridge over the river opened on Monday after a year of work, and the first lorries crossed it at noon.` } : { text };
    return analyzer.analyze(headline).evidence.filter((e) => e.rule === rule).map((e) => e.text);
  };
  it.each([
    ['attribution-rule.label', 'OKAFOR: We will vote.', [':']],
    ['attribution-rule.label', 'Note: the museum is closed.', []],
    ['attribution-rule.quotative', '“Never!” boomed the mayor.', ['boomed']],
    ['attribution-rule.alone', '“We will vote in the spring.”', ['“']],
    ['attribution-rule.alone', 'The “reform” failed.', []],
    ['attribution-rule.headline-label', 'Anna Okafor: Bridge is a trap', [':']],
    ['attribution-rule.headline-label', 'Live: Bridge closes', []],
  ])('%s in: %s', (rule, text, found) => {
    expect(firesAt(rule, text)).toEqual(found);
  });
});

describe('relations', () => {
  it('belong to one group each, but for the mention itself', () => {
    expect(groupOf).toHaveLength(RELATIONS.length);
    const members = (group: string): string[] => RELATIONS.filter((relation, i) => relation !== 'self' && GROUP_NAMES[groupOf[i]!] === group);
    expect(Object.fromEntries(GROUP_NAMES.map((group) => [group, members(group)]))).toEqual({
      does: ['deed', 'agent', 'complement', 'predicate', 'undergone'], suffers: ['suffered', 'object', 'object-owned', 'verb-prep', 'noun-prep', 'noun-object'], is: ['before-in-phrase', 'apposition'],
      has: ['owned-deed', 'owned', 'after-in-phrase'], others: ['object-subject', 'object-after'], says: ['own-speech'], told: ['other-speech'], tells: ['outer-speech'],
      left: ['left-near', 'left-clause'], right: ['right-near', 'right-clause'], far: ['left-far', 'right-far'],
      'left-taken': ['left-near-taken', 'left-clause-taken'], 'right-taken': ['right-near-taken', 'right-clause-taken'], 'far-taken': ['left-far-taken', 'right-far-taken'],
      'same-does': ['same-deed', 'same-complement', 'same-predicate', 'same-owned'], 'same-suffers': ['same-suffered', 'same-object'],
    });
  });

  it('and groups are those that the weights name', () => {
    const known = new Set<string>([...RELATIONS, ...GROUP_NAMES.map((name) => `group ${name}`)]);
    const named = [weightFile.ratings, weightFile.frames, weightFile.words].flatMap((rows) => Object.values(rows)).flatMap(([, , , added]) => Object.keys(added ?? {}));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('that tell of standing are those that the weights name', () => {
    const others = /^(?:names [0-4]|length [0-5]|loose|quotes|pronoun|inside speech|early|middle|late)$/;
    const named = Object.keys(weightFile.standing).filter((key) => !/ of |^(?:under|before|after) /.test(key) && !others.test(key));
    expect([...named].sort()).toEqual([...standingRelations].sort());
  });

  it('that tell of standing have a bit each, and the others none', () => {
    RELATIONS.forEach((relation, i) => expect(standingBit[i]).toBe(standingRelations.includes(relation) ? 2 ** standingRelations.indexOf(relation) : 0));
    expect(standingRelations.filter((relation) => (governedBits & standingBit[R[relation]]!) !== 0)).toEqual(['deed', 'suffered', 'owned-deed', 'agent', 'object', 'object-owned', 'verb-prep', 'noun-prep']);
  });

  it('that speech goes before are those of loose ties', () => {
    expect(RELATIONS.filter((_, i) => isLoose[i] === 1)).toEqual(['complement', 'object-subject', 'object-after', 'right-clause', 'same-complement', 'undergone']);
  });

  it.each([
    [false, true, 0, 'left-near'], [false, true, 1, 'left-clause'], [false, true, 2, 'left-far'], [false, false, 0, 'right-near'], [false, false, 1, 'right-clause'], [false, false, 2, 'right-far'],
    [true, true, 0, 'left-near-taken'], [true, true, 1, 'left-clause-taken'], [true, true, 2, 'left-far-taken'], [true, false, 0, 'right-near-taken'], [true, false, 1, 'right-clause-taken'],
    [true, false, 2, 'right-far-taken'],
  ] as const)('of words beside: taken %s, left %s, reach %s: %s', (isTaken, isLeft, reach, relation) => {
    expect(RELATIONS[besideRelation(isTaken, isLeft, reach)]).toBe(relation);
  });

  it('give evidence its category', () => {
    const byCategory: Record<string, string[]> = {};
    RELATIONS.forEach((relation, i) => (byCategory[categoryOf(i)] ??= []).push(relation));
    const surroundings = byCategory['surroundings']!;
    delete byCategory['surroundings'];
    expect(byCategory).toEqual({
      deed: ['deed', 'agent', 'complement', 'same-deed', 'same-complement', 'undergone'],
      treatment: ['suffered', 'object', 'verb-prep', 'noun-prep', 'object-after', 'same-suffered', 'same-object', 'noun-object'],
      description: ['predicate', 'before-in-phrase', 'apposition', 'same-predicate'],
      possession: ['owned-deed', 'object-owned', 'owned', 'after-in-phrase', 'same-owned'],
      speech: ['own-speech', 'other-speech'],
    });
    expect(surroundings.every((relation) => /^(?:left|right)-|^self$|^object-subject$|^outer-speech$/.test(relation))).toBe(true);
    expect(categoryOf(-1)).toBe('surroundings');
  });
});

describe('stems', () => {
  it.each([
    ['accuses', 'accus'], ['accused', 'accus'], ['accusing', 'accus'], ['accuse', 'accus'],
    ['cities', 'city'], ['denied', 'deny'], ['planned', 'plan'], ['planning', 'plan'], ['plan', 'plan'], ['crosses', 'cross'], ['cross', 'cross'],
    ['lie', 'lie'], ['his', 'his'], ['used', 'used'], ['runs', 'run'], ['running', 'run'],
  ])('%s: %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
    expect(stemOf(word)).toBe(stem);
  });
});

describe('weights', () => {
  const weights = new StanceWeights();

  it('are null for what was not learned, names of JavaScript included', () => {
    for (const key of ['constructor', '__proto__', 'toString', 'zzzz']) expect([weights.words.get(key), weights.frames.get(key)]).toEqual([null, null]);
  });

  it.each(Object.entries(weightFile.words).filter(([, [, , , added]]) => added).slice(0, 20))('of %s are its own, its group’s and its relation’s', (stem, [, , alone, added]) => {
    const learned = weights.words.get(stem)!;
    expect(learned).toHaveLength(RELATIONS.length);
    RELATIONS.forEach((relation, i) => expect(learned[i]).toBeCloseTo((alone + (added![relation] ?? 0) + (added![`group ${GROUP_NAMES[groupOf[i]!]}`] ?? 0)) / 1000, 9));
    expect(weights.words.get(stem)).toBe(learned);
  });

  it('bound what a word can say', () => {
    const greatest = (scale: number): number => Math.max(...[...weights.ratings[scale]!, ...weights.ratingsAgainst[scale]!].map(Math.abs));
    // What a rating weighs grows with its root.
    expect(weights.most(-0.25, 0, 0, null)).toBeCloseTo(0.5 * greatest(0), 9);
    expect(weights.most(0, 0, 0, Float64Array.from([0.25, -0.75]))).toBe(0.75);
    expect(weights.most(1, 1, 1, null)).toBeCloseTo([0, 1, 4].map(greatest).reduce((a, b) => a + b), 9);
  });

  it('of the word that governs a mention are found by relation and word', () => {
    for (const [key, [, , thousandths]] of Object.entries(weightFile.standing)) {
      const found = /^(.+) of (.+)$/.exec(key) ?? /^(under) (.+)$/.exec(key);
      expect(weights.standings.get(key)).toBeCloseTo(thousandths / 1000, 9);
      if (found) expect(weights.standingsOf.get(found[1]!)!.get(found[2]!)).toBeCloseTo(thousandths / 1000, 9);
    }
    expect(weights.standingsOf.get('deed')!.size).toBeGreaterThan(0);
    expect(weights.standingsOf.get('under')!.size).toBeGreaterThan(0);
  });

  it('can be explained', () => {
    const [stem, [first, second, thousandths, added]] = Object.entries(weightFile.words).find(([, row]) => Object.keys(row[3] ?? {}).some((name) => name.startsWith('group ')))!;
    const explained = explainWeight(`stance-word.${stem}`)!;
    expect(explained).toMatchObject({ rule: `stance-word.${stem}`, measure: 'stance', term: stem, strength: null });
    expect(explained.note).toMatch(new RegExp(`^Weight of a word, by its stem, near an actor: ${(thousandths / 1000).toFixed(3)} stance points, .*\\. Met in ${first} and ${second} rows\\.$`));
    for (const [relation, more] of Object.entries(added!)) expect(explained.note).toContain(`${relation.startsWith('group ') ? `as ${relation.slice(6)}` : relation} ${(more / 1000).toFixed(3)} more`);
    for (const source of weightFile.sources) expect(explained.basis).toContain(source);
    expect(explainWeight('stance-word.zzzz')).toBeUndefined();
    expect(explainWeight('stance-word.constructor')).toBeUndefined();
    expect(explainWeight('loaded.regime')).toBeUndefined();
  });
});

it('valence is known of single words and of the plural of nouns', () => {
  const valences = valenceByWord();
  expect([...valences.keys()].filter((word) => word.includes(' ') || word.includes('|'))).toEqual([]);
  const noun = [...valences.values()].find(({ pos, term }) => pos === 'NOUN' && /^[a-z]+[dgkmnpt]$/.test(term))!;
  expect(valences.get(`${noun.term}s`)).toBeDefined();
  const adjective = [...valences.values()].find(({ pos, term }) => pos === 'ADJ' && /^[a-z]+[dgkmnpt]$/.test(term) && !valences.has(`${term}s`));
  expect(adjective).toBeDefined();
});
