/** The properties that tests ask a little of and `npm run fuzz` a lot. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, compare, createAnalyzer, UndertoneError, type AnalyzeInput, type Report } from '../../src/index.ts';
import { FIGURE_NAMES, renderAnnotations, renderComparisonHtml, renderComparisonText, renderCsv, renderHtml, renderSvg, renderText } from '../../src/render/index.ts';
import { furniture } from './furniture.ts';
import { authorSentence, lexicon, speech } from './inputs.ts';
import { assertSound } from './sound.ts';
import { anyText, article, mutated, piece } from './texts.ts';

const analyzer = createAnalyzer();
const OPENING = 'The council met on Monday in the old hall by the river.';
const CLOSING = 'The meeting ended at noon.';
/** An article, what its page puts under it, and what parts these lines. Single line breaks among many can make lines of a mangled text paragraphs, so those are for whole articles. */
const lines = fc.array(furniture, { minLength: 1, maxLength: 8 });
const page = fc.oneof(fc.tuple(article, lines, fc.constantFrom('\n\n', '\n')), fc.tuple(mutated, lines, fc.constant('\n\n')));
const plain = createAnalyzer({ zoning: 'off', language: 'en' });

export interface Property {
  name: string;
  /** Runs in the test suite; the fuzzer runs for as long as it is told. */
  runs: number;
  property: fc.IRawProperty<unknown, false>;
}
const property = <T>(name: string, runs: number, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): Property => ({ name, runs, property: fc.property(arbitrary, check) });

export const properties: readonly Property[] = [
  property('any text gets a sound report', 80, anyText, (text) => assertSound(analyzer.analyze(text), text)),

  property('without zones and language detection too', 30, anyText, (text) => assertSound(plain.analyze(text), text)),

  property('an analyzer forgets what it has read', 8, fc.tuple(mutated, mutated), ([first, second]) => {
    const once = JSON.stringify(analyzer.analyze(second));
    analyzer.analyze(first);
    assert.equal(JSON.stringify(analyzer.analyze(second)), once);
    assert.equal(JSON.stringify(createAnalyzer().analyze(second)), once);
  }),

  property('a report is plain data', 15, anyText, (text) => {
    const report = analyzer.analyze(text);
    assert.deepEqual(structuredClone(report), report);
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  }),

  property('the input is unchanged, and frozen will do', 10, mutated, (text) => {
    const input = Object.freeze({ text, id: 'x', title: text.slice(0, 40), actors: Object.freeze([Object.freeze({ id: 'a', name: 'Ana Okafor', aliases: Object.freeze(['Okafor']) })]) }) as unknown as AnalyzeInput;
    const before = JSON.stringify(input);
    assertSound(analyzer.analyze(input), text);
    assert.equal(JSON.stringify(input), before);
  }),

  property('actors and mentions of the caller’s are taken wherever they lie', 40, fc.tuple(anyText, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 })), { maxLength: 6 }), fc.array(piece, { maxLength: 3 })), ([text, places, names]) => {
    const actors = [{ id: 'own', name: 'Own Actor' }, ...names.map((name) => name.trim()).filter((name) => name !== '').map((name, i) => ({ id: `given:${i}`, name, aliases: [`${name}s`] }))];
    const whole = (offset: number): boolean => offset === 0 || (text.codePointAt(offset - 1) ?? 0) <= 0xffff;
    const mentions = places.map(([a, length]) => ({ actor: 'own', start: text.length === 0 ? 0 : a % text.length, end: Math.min(text.length, (text.length === 0 ? 0 : a % text.length) + length) })).filter(({ start, end }) => start < end && whole(start) && whole(end));
    assertSound(analyzer.analyze({ text, actors, mentions }), text);
  }),

  property('each measure alone finds what it finds among all', 6, mutated, (text) => {
    const report = analyzer.analyze(text);
    for (const id of ['hedging', 'loadedLanguage', 'attribution', 'stance'] as const) {
      const alone = analyze(text, { measures: [id] });
      assert.deepEqual(alone.measures[id], report.measures[id]);
      const own = ({ evidence }: Report): unknown[] => evidence.filter((e) => e.measure === id).map((e) => ({ ...e, id: '' }));
      assert.deepEqual(own(alone), own(report));
    }
  }),

  property('boilerplate at the end changes no score', 40, page, ([text, lines, between]) => {
    const report = analyzer.analyze(text);
    // Of a text in another tongue, or reversed, a line in English turns what its doubtful neighbours are taken for.
    fc.pre(report.zones.reduce((n, { kind, start, end }) => n + (kind === 'foreign' ? end - start : 0), 0) <= text.length / 4);
    const page = analyzer.analyze(`${text.trimEnd()}\n\n${lines.join(between)}`);
    assert.deepEqual(page.measures, report.measures);
    assert.deepEqual(page.evidence, report.evidence);
  }),

  property('what is put into somebody’s mouth is theirs', 150, fc.tuple(authorSentence, speech), ([sentence, say]) => {
    const quoted = say(sentence);
    const [bare, wrapped] = [plain.analyze(`${OPENING} ${sentence} ${CLOSING}`), plain.analyze(`${OPENING} ${quoted} ${CLOSING}`)];
    const from = OPENING.length + 1 + quoted.indexOf(sentence.slice(0, -1));
    const voices = new Set(wrapped.evidence.filter((e) => e.measure !== 'attribution' && e.start >= from && e.end <= from + sentence.length).map((e) => wrapped.voices.find((v) => v.id === e.voice)!.name));
    assert(voices.size === 0 || (voices.size === 1 && voices.has('Ana Okafor')), `${quoted}: said by ${[...voices].join()}`);
    // Some rows want no reporting word before them, and a demand takes sides in the author's own voice only.
    if (quoted.indexOf(' said: ') > 0) return;
    const found = (report: Report, start: number): string[] => report.evidence.filter((e) => (e.measure === 'hedging' || e.measure === 'loadedLanguage') && e.rule !== 'loaded-rule.demand' && e.start >= start && e.end <= start + sentence.length).map((e) => `${e.rule} ${e.amount} ${e.start - start}`);
    assert.deepEqual(found(wrapped, from), found(bare, OPENING.length + 1));
  }),

  property('every renderer takes every report', 15, fc.tuple(anyText, anyText), ([first, second]) => {
    const reports = [first, second].map((text, i) => analyzer.analyze({ text, id: `r${i}`, outlet: `o${i}`, title: text.slice(0, 50) }));
    const comparison = compare(reports);
    for (const report of reports) {
      renderText(report);
      assert(!/<script>alert/.test(renderHtml(report)), 'markup of the text is no markup of the page');
      renderCsv(report, { table: 'evidence' });
      renderAnnotations(report);
      for (const figure of FIGURE_NAMES) assert(!/<script>alert/.test(renderSvg(report, figure)));
    }
    renderComparisonText(comparison);
    assert(!/<script>alert/.test(renderComparisonHtml(comparison)));
    assert.equal(JSON.stringify(compare(reports)), JSON.stringify(comparison));
  }),

  property('any value is a report or a clear refusal', 60, fc.tuple(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true, maxDepth: 3 }), fc.anything({ maxDepth: 3 })), ([input, options]) => {
    for (const call of [() => analyzer.analyze(input as never), () => analyzer.analyze({ text: 'A short text.', ...(input as object) }), () => analyze('A short text.', options as never)]) assertRefusal(call);
    assert.equal(Object.keys(Object.prototype).length, 0);
  }),

  property('rows of any kind are refused or matched', 40, fc.tuple(lexicon, article), ([rows, text]) => {
    const cut = text.slice(0, 4000);
    let report: Report | undefined;
    assertRefusal(() => { report = analyze(cut, { measures: ['hedging'], lexicons: [rows as never] }); });
    if (report) assert(report.evidence.every((e) => cut.slice(e.start, e.end) === e.text));
  }),
];

function assertRefusal(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    assert(error instanceof UndertoneError, `not an UndertoneError: ${String((error as Error)?.stack ?? error)}`);
    assert(error.field !== '' && error.message.startsWith(error.field) && error.message.length < 500);
  }
}

