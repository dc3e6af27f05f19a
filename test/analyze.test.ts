import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer, explain, scoreAttribution, scoreHedging, scoreLoadedLanguage, scoreStance, UndertoneError } from '../src/index.ts';
import type { Measure, Measured, Report } from '../src/index.ts';
import { validate } from '../src/schema.ts';

const root = new URL('..', import.meta.url).pathname;
const articles = ['dev', 'test'].flatMap((half) => readdirSync(`${root}seeds/${half}`).filter((f) => f.endsWith('.txt')).map((f) => [`${half}/${f}`, readFileSync(`${root}seeds/${half}/${f}`, 'utf8')] as const));
const analyzer = createAnalyzer();

/** What must hold of any report, whatever the text. */
function expectSound(report: Report, text: string): void {
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(report.zones.map(slice).join('')).toBe(text);
  expect(report.voices[0]!.id).toBe('author');
  const voices = new Set(report.voices.map((v) => v.id));
  const actors = new Set(report.actors.map((a) => a.id));
  const inScope = new Set(['headline', 'body', 'block-quotation']);
  let last = 0;
  for (const s of report.sentences) {
    expect(s.start).toBeGreaterThanOrEqual(last);
    expect(inScope).toContain(report.zones[s.zone]!.kind);
    expect(s.start).toBeGreaterThanOrEqual(report.zones[s.zone]!.start);
    expect(s.end).toBeLessThanOrEqual(report.zones[s.zone]!.end);
    last = s.end;
  }
  for (const e of report.evidence) {
    expect(slice(e)).toBe(e.text);
    expect(voices).toContain(e.voice);
    if (e.actor !== null) expect(actors).toContain(e.actor);
    const s = report.sentences[e.sentence]!;
    expect(e.start).toBeGreaterThanOrEqual(s.start);
    expect(e.end).toBeLessThanOrEqual(s.end);
    expect(() => explain(e.rule)).not.toThrow();
  }
  for (const a of report.attributions) {
    expect(voices).toContain(a.voice);
    for (const span of [a.source, a.cue]) if (span) expect(slice(span)).toBe(span.text);
    expect(a.content.length).toBeGreaterThan(0);
    if (a.parent !== null) expect(report.attributions.map((x) => x.id)).toContain(a.parent);
  }
  for (const a of report.actors) for (const m of a.mentions) expect(slice(m)).toBe(m.text);
  for (const v of report.voices) if (v.actor !== null) expect(actors).toContain(v.actor);
  for (const id of ['hedging', 'loadedLanguage', 'attribution'] as const) {
    const score = report.measures[id];
    if (score.state !== 'measured') continue;
    const total = report.evidence.filter((e) => e.measure === id).reduce((n, e) => n + e.amount, 0);
    const sumOf = (parts: { total: number }[]) => parts.reduce((n, p) => n + p.total, 0);
    for (const sum of [total, sumOf(Object.values(score.byVoice)), sumOf(Object.values(score.byZone)), sumOf(Object.values(score.byCategory))]) expect(sum).toBeCloseTo(score.total, 6);
    if (score.samplingInterval) {
      expect(score.samplingInterval.low).toBeLessThanOrEqual(score.score + 1e-6);
      expect(score.samplingInterval.high).toBeGreaterThanOrEqual(score.score - 1e-6);
    }
  }
  for (const s of report.sentences) {
    for (const [id, mark] of Object.entries(s.marks)) {
      const positive = report.evidence.some((e) => e.measure === id && report.sentences[e.sentence] === s && e.amount > 0);
      expect(mark.score > 0).toBe(positive);
      expect(mark.author).toBeLessThanOrEqual(mark.score);
    }
  }
  expect(report.voices.reduce((n, v) => n + v.words, 0)).toBe(report.document.words);
  expect(numbersOf(report).filter((n) => !Number.isFinite(n))).toEqual([]);
}

/** Every number anywhere in a value. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('every report of a seed article', () => {
  it.each(articles)('%s', (name, text) => {
    const report = analyzer.analyze({ id: name, text });
    expectSound(report, text);
    expect(validate('report', report)).toEqual({ valid: true });
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.stringify(createAnalyzer().analyze({ id: name, text }))).toBe(JSON.stringify(report));
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“', '”', '"', "'", '’', '‘', '\n', '\n\n', ' ', '.', ',', ' said ', ' Putin ', ' the Kremlin ', ' may ', ' regime ', '***', ':', '(', ')', '—', '\u00a0', '\u2028', '\r\n', '\0', '\ud800', '😀',
    ' Kim Jong Un ', ' according to ', ' he ', ' added that ', ' Read more ', '©', 'By Jane Doe', '1. ', 'http://x.y/z', '!', '?', 'constructor', '__proto__', ' und der ', '> ', 'NEVER ',
  );
  it('gets a sound report', () => {
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      expectSound(analyzer.analyze(text), text);
    }), { numRuns: 150 });
  });

  it('gets a sound report when articles are cut and shuffled', () => {
    fc.assert(fc.property(fc.constantFrom(...articles.map(([, text]) => text)), fc.nat(), fc.nat(), fc.boolean(), (text, a, b, shuffle) => {
      const cut = text.slice(a % text.length).slice(0, b % text.length);
      const mutated = shuffle ? cut.split('\n').reverse().join('\n') : cut;
      expectSound(analyzer.analyze(mutated), mutated);
    }), { numRuns: 60 });
  });

  it.each([['the empty text', '', 'empty'], ['blanks', ' \n\t ', 'empty'], ['one word', 'Hello', 'too-short'], ['German', 'Die Regierung hat am Montag beschlossen, dass die Grenze für alle Reisenden geschlossen bleibt. Der Minister sagte, man werde die Lage prüfen.', 'not-english']])(
    '%s is unmeasured and says why',
    (_, text, reason) => {
      const report = analyzer.analyze(text);
      expect(report.measures.hedging).toEqual({ state: 'unmeasured', reason });
      expectSound(report, text);
    },
  );
});

const SHORT = 'The regime may fall, the minister said. “We will never yield,” Marvania’s president, Ana Okafor, told reporters on Monday in the capital. Okafor bullied NATO. Critics called it a disgrace.';

describe('the parts of the interface', () => {
  it('measures only what is asked for', () => {
    const expected = { hedging: scoreHedging, loadedLanguage: scoreLoadedLanguage, attribution: scoreAttribution, stance: scoreStance };
    for (const [id, score] of Object.entries(expected)) {
      const report = score(SHORT);
      for (const other of Object.keys(expected)) expect(report.measures[other]!.state).toBe(other === id ? 'measured' : 'unmeasured');
      expect(new Set(report.evidence.map((e) => e.measure))).toEqual(new Set([id]));
    }
  });

  it('gives each measure alone what it gives among all', () => {
    const whole = analyze(SHORT);
    expect(scoreHedging(SHORT).measures.hedging).toEqual(whole.measures.hedging);
    expect(scoreLoadedLanguage(SHORT).measures.loadedLanguage).toEqual(whole.measures.loadedLanguage);
    expect(scoreAttribution(SHORT).measures.attribution).toEqual(whole.measures.attribution);
    expect(scoreStance(SHORT).measures.stance).toEqual(whole.measures.stance);
  });

  it('reads a text as ever while a measure of the caller reads another', () => {
    const [[, text], [, other]] = [articles[0]!, articles[1]!];
    const nested: Measure = { id: 'nested', unit: 'none', categories: { none: 'never found' }, find: () => (analyze(other), []) };
    const { evidence } = createAnalyzer({ measures: ['hedging', nested, 'loadedLanguage', 'attribution', 'stance'] }).analyze(text);
    expect(evidence).toEqual(analyze(text).evidence);
  });

  it('gives the same without an analyzer, and beside another whose rows are the caller’s', () => {
    const text = 'The ferry may sail on Monday, said Ana Holt of the harbour office. It is a shameless fraud.';
    const rows = [{ id: 'own.harbour', term: 'harbour', category: 'approximator', strength: 2, basis: 'judgement' }];
    const own = createAnalyzer({ lexicons: [{ measure: 'hedging', mode: 'replace', rows }] });
    const before = analyze(text);
    const rules = (report: Report): string[] => report.evidence.filter((e) => e.measure === 'hedging').map((e) => e.rule);
    expect(rules(own.analyze(text))).toEqual(['own.harbour']);
    expect(rules(before)).not.toContain('own.harbour');
    expect(analyze(text)).toEqual(before);
    expect(createAnalyzer().analyze(text)).toEqual(before);
  });

  it('keeps the text or not', () => {
    expect(analyze(SHORT).document.text).toBe(SHORT);
    expect(analyze(SHORT, { keepText: false }).document.text).toBeNull();
  });

  it('gives no intervals where none are wanted', () => {
    const score = analyze(articles[0]![1], { interval: false }).measures.hedging as Measured;
    expect(score.samplingInterval).toBeNull();
  });

  it('takes a measure from outside', () => {
    const shout: Measure = {
      id: 'numbers', unit: 'numbers', categories: { number: 'A numeral.' },
      find: (document) => document.tokens.filter((t) => t.pos === 'NUM').map(({ start, end }) => ({ start, end, category: 'number', amount: 0.5, rule: 'own.number' })),
    };
    const report = analyze(`${SHORT} There were 40 guests and 12 guards at the gate.`, { measures: ['hedging', shout] });
    expect(report.measures['numbers']).toMatchObject({ state: 'measured', total: 1 });
    expect(report.sentences.at(-1)!.marks['numbers']!.score).toBe(0.75);
  });

  it('takes rows from outside, beside or in place of the built-in ones', () => {
    const rows = [{ id: 'own.gate', term: 'at the gate', category: 'approximator', strength: 4, basis: 'judgement' }];
    const text = 'Guests stood at the gate. Rates may fall.';
    const found = (mode: 'extend' | 'replace') => analyze(text, { lexicons: [{ measure: 'hedging', mode, rows }] }).evidence.filter((e) => e.measure === 'hedging').map((e) => e.text);
    expect(found('extend')).toEqual(['at the gate', 'may']);
    expect(found('replace')).toEqual(['at the gate']);
    expect(analyze(text, { lexicons: [{ measure: 'hedging', rows }] }).analyzer.lexicon).not.toBe(analyze(text).analyzer.lexicon);
  });

  it('changes no score when a page adds its furniture', () => {
    const text = articles[0]![1];
    const page = `${text}\n\nShare this article\n\nSubscribe to our newsletter\n\n© 2024 Example Media. All rights reserved.`;
    expect(analyzer.analyze(page).measures).toEqual(analyzer.analyze(text).measures);
  });

  it('refuses what is no input', () => {
    for (const input of [null, 5, {}, { text: 5 }, { text: 'a', colour: 'red' }]) expect(() => analyze(input as never)).toThrow(UndertoneError);
    expect(() => createAnalyzer({ zoning: 'maybe' as never })).toThrow(/options\.zoning/);
    expect(() => explain('no.such.rule')).toThrow(UndertoneError);
  });
});
