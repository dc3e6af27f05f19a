import { describe, expect, it } from 'vitest';
import type { Report } from '../src/contract/index.ts';
import { renderCsv, renderText } from '../src/render/index.ts';
import { columns, plain, shorten, shortenStart, wrap } from '../src/render/text/plain.ts';
import { REPORT, reportWith } from './fixtures/report.ts';

const text = renderText(REPORT);
// What must never reach a terminal: controls but for the line break, and whatever turns the reading direction.
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Reports that have nothing in one place or another. */
const bare: [string, Report][] = [
  ['no text', reportWith((report) => { report.document.text = null; })],
  ['nothing measured', reportWith(({ measures, evidence }) => {
    for (const id of Object.keys(measures)) measures[id] = { state: 'unmeasured', reason: 'too-short' };
    evidence.length = 0;
  })],
  ['no actors and no sources', reportWith(({ measures, actors }) => {
    actors.length = 0;
    if (measures.stance.state === 'measured') measures.stance.actors = [];
    if (measures.attribution.state === 'measured') Object.assign(measures.attribution, { bySource: [], effectiveSources: null });
  })],
  ['no intervals', reportWith(({ measures }) => {
    for (const score of Object.values(measures)) Object.assign(score, { samplingInterval: null });
  })],
  ['no zones, sentences or evidence', reportWith((report) => Object.assign(report, { zones: [], sentences: [], evidence: [] }))],
  ['a voice and an actor nobody knows', reportWith((report) => Object.assign(report, { voices: [], actors: [] }))],
  ['nothing known of it', reportWith(({ document }) => {
    Object.assign(document, { id: null, title: null, outlet: null, author: null, published: null, url: null });
  })],
];

describe('renderText', () => {
  it('looks like this', () => {
    expect(text).toMatchInlineSnapshot(`
      " Talks on the Sorva crossing stall as Eldvik blames Russia for a reckless
       squeeze
       The Harbour Post · Mara Lindqvist · 2025-11-14 · sorva.txt
       96 words in 6 sentences

       SCORES ───────────────────────────────────────────────────────────────────────
                                               per 100 words:
                         score      95% range             all  author’s   quoted
       Hedging            0.17    [0.05–0.29]             5.8       5.5      7.0
         how far the author’s average sentence holds back; 0 not at all, 1 wholly
       Loaded language    0.23    [0.08–0.41]            10.4      10.3     10.9
         how strongly the author’s average sentence is coloured; 0 plain, 1 wholly
       Attribution        0.24    [0.11–0.37]             2.1         –        –
         the share of the words that someone else answers for; 0 none, 1 all
       Stance            against Russia · divided on Eldvik

       ACTORS ───────────────────────────────────────────────────────────────────────
                                mentions   the text              the author
         Russia                        2   unfavourable −0.42    unfavourable −0.20
           Anna Voss: unfavourable −0.60
         Eldvik                        2   mixed −0.10           says nothing
           Anna Voss: favourable +0.30 · Officials in Moscow: unfavourable −0.30
         Anna Voss                     1   neutral 0.00          neutral 0.00
         from −1, against, to +1, for; mixed: strong words on both sides

       SOURCES ──────────────────────────────────────────────────────────────────────
         24% of the words are attributed. Of these: in quotation marks 65% · from
         named sources 65% · anonymous 35% · on the record 65%.
         2 sources, 2.1 attributions per 100 words; as varied as 1.9 equally heard
         sources.

         Anna Voss                 ████████████████████    15 words  65%  person
         Officials in Moscow       ██████████▋              8 words  35%  anonymous

       HEDGING: 4 ───────────────────────────────────────────────────────────────────
         It was a shameless piece of theatre, and perhaps both sides knew it.
          epistemic-adverb 1.80 · hedging.perhaps ^^^^^^^
         …was probably Eldvik’s own doing.
              ^^^^^^^^ epistemic-adverb 1.60 · hedging.probably · Officials in Moscow
         …off on Friday after nine hours, and they may not resume before spring.
                                                   ^^^ modal 1.40 · hedging.may
         The crossing carries some 400 lorries a day.
                              ^^^^ approximator 0.80 · hedging.some-number

       LOADED LANGUAGE: 5 ───────────────────────────────────────────────────────────
         It was a shameless piece of theatre, and perhaps both sides knew it.
                  ^^^^^^^^^ evaluation 3.00 · loaded.shameless
         “Russia has bullied us for a year, and we will not sign away our harbour,”…
                     ^^^^^^^ dysphemism 2.50 · loaded.bully · Anna Voss
         …on the Sorva crossing stall as Eldvik blames Russia for a reckless squeeze
                                  evaluation 2.00 · loaded.reckless ^^^^^^^^
         …on the Sorva crossing stall as Eldvik blames Russia for a reckless squeeze
                                      emotive-metaphor 1.50 · loaded.squeeze ^^^^^^^
         …asked not to be named, claimed that the delay was probably Eldvik’s own…
                                 ^^^^^^^ loaded-reporting-verb 1.00 · loaded.claim

       ATTRIBUTION: 2 ───────────────────────────────────────────────────────────────
         …not sign away our harbour,” said Anna Voss, the foreign minister of Eldvik.
                                      ^^^^ statement · reporting.say · Anna Voss
         …not to be named, claimed that the delay was probably Eldvik’s own doing.
                           ^^^^^^^ statement · reporting.claim · Officials in Moscow

       STANCE: 1 ────────────────────────────────────────────────────────────────────
         “Russia has bullied us for a year, and we will not sign away our harbour,”…
                     ^^^^^^^ act −0.60 toward Russia · frame.bully · Anna Voss

       READ, BUT NOT SCORED ─────────────────────────────────────────────────────────
         byline         By Mara Lindqvist, The Harbour Post
         foreign (de)   Die Gespräche über den Grenzübergang Sorva sind am Freitag…
         boilerplate    Sign up for our newsletter and never miss a story. Share…

       WARNINGS ─────────────────────────────────────────────────────────────────────
         ! unclosed-quotation: A quotation is opened and not closed before its
           paragraph ends.
           “Russia has bullied us for a year
      "
    `);
  });

  it.each([60, 80, 100, 132])('keeps within %d columns', (width) => {
    for (const line of renderText(REPORT, { width }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it.each([0, -1, 1, NaN, Infinity])('makes do with a width of %d', (width) => {
    expect(renderText(REPORT, { width: width === Infinity ? 1e3 : width })).toContain('SCORES');
  });

  it.each(bare)('has words for a report with %s', (_, report) => {
    const rendered = renderText(report);
    expect(rendered).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    for (const line of rendered.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  it('puts carets under the very words', () => {
    const lines = text.split('\n');
    const marked = lines.flatMap((line, index) => {
      const carets = /\^+/.exec(line);
      return carets ? [(lines[index - 1] ?? '').slice(carets.index, carets.index + carets[0].length)] : [];
    });
    expect(marked.sort()).toEqual(REPORT.evidence.map((piece) => piece.text).sort());
  });

  it('colours only when asked', () => {
    const colored = renderText(REPORT, { color: true });
    expect(text).not.toContain('\u001b');
    expect(colored).toContain('\u001b[');
    expect(colored.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(text);
  });

  it('lets no control character of the article through', () => {
    const evil = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eabc\u2066\u0000\r\n\t\u2028x\ud800';
    const report = reportWith((evilReport) => {
      const { document, voices, actors, evidence, warnings } = evilReport;
      document.title = evil + document.title;
      document.outlet = evil;
      document.id = evil;
      document.text = (document.text ?? '').replace('squeeze', 'squ\u001beze').replace('may not', 'may\u202enot');
      for (const voice of voices) voice.name = evil + voice.name;
      for (const actor of actors) actor.name += evil;
      for (const piece of evidence) Object.assign(piece, { text: evil + piece.text, category: evil, rule: evil });
      for (const warning of warnings) warning.message += evil;
      evilReport.measures[evil] = evilReport.measures.hedging;
    });
    expect(renderText(report)).not.toMatch(HARMFUL);
  });

  it('does not change the report', () => {
    const before = structuredClone(REPORT);
    renderText(REPORT, { color: true });
    expect(REPORT).toEqual(before);
  });

  it('shows a measure of the caller’s own', () => {
    const report = reportWith(({ measures }) => { measures.irony = measures.hedging; });
    expect(renderText(report)).toMatch(/^ irony +0\.17/m);
  });
});

describe('plain lines', () => {
  it.each<[string, number]>([['abc', 3], ['', 0], ['é', 1], ['e\u0301', 1], ['日本', 4], ['😀', 2]])('%j takes %d columns', (value, width) => {
    expect(columns(value)).toBe(width);
  });

  it.each<[string, string]>([
    ['a\n b', 'a b'],
    ['a\u001b[31mb', 'a[31mb'],
    ['a\u202eb', 'ab'],
    ['a\ud800b', 'a\ufffdb'],
    ['plain – “words”', 'plain – “words”'],
    ['naïve 😀 日本', 'naïve 😀 日本'],
  ])('%j is %j', (value, expected) => {
    expect(plain(value)).toBe(expected);
  });

  it('shortens at either end, between words', () => {
    expect(shorten('one two three', 9)).toBe('one two…');
    expect(shorten('one two', 9)).toBe('one two');
    expect(shortenStart('one two three', 10)).toBe('…two three');
    expect(shorten('onetwothree', 4)).toBe('one…');
  });

  it('wraps, and cuts what is longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('onetwothree four', 4)).toEqual(['onet', 'woth', 'ree', 'four']);
  });
});

describe('renderCsv', () => {
  const cells = (csv: string): string[][] => csv.trimEnd().split('\r\n').map((line) => line.split(','));

  it('has one header line and a row for each report', () => {
    const [header = [], ...rows] = cells(renderCsv([REPORT, reportWith(() => undefined)]));
    expect(rows).toHaveLength(2);
    expect(header).toEqual(expect.arrayContaining(['words', 'hedging_score_0_to_1', 'loaded_language_per_100_words', 'attribution_effective_sources']));
    for (const row of rows) expect(row).toHaveLength(header.length);
    expect(new Set(header).size).toBe(header.length);
  });

  it('has a row for each piece of evidence', () => {
    const [header = [], ...rows] = cells(renderCsv([REPORT], { table: 'evidence' }));
    expect(header).toEqual(expect.arrayContaining(['amount', 'start_utf16', 'end_utf16', 'rule']));
    expect(rows).toHaveLength(REPORT.evidence.length);
  });

  it('takes a single report, and none', () => {
    expect(renderCsv(REPORT)).toBe(renderCsv([REPORT]));
    expect(renderCsv([]).split('\r\n')).toHaveLength(2);
  });

  it('leaves empty what was not measured', () => {
    const report = reportWith(({ measures }) => { measures.hedging = { state: 'unmeasured', reason: 'too-short' }; });
    const [header = [], row = []] = cells(renderCsv(report));
    expect(row[header.indexOf('hedging_state')]).toBe('too-short');
    expect(row[header.indexOf('hedging_score_0_to_1')]).toBe('');
    expect(row[header.indexOf('loaded_language_score_0_to_1')]).toBe('0.233333');
  });

  it.each<[string, string]>([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' edges ', '" edges "'],
    ['=1+1', "'=1+1"],
    ['-1', "'-1"],
    [' @SUM(A1)', "' @SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a=b', 'a=b'],
  ])('writes %j as %j', (title, expected) => {
    const csv = renderCsv(reportWith(({ document }) => { document.title = title; }));
    expect(csv.split('\r\n')[1]).toMatch(new RegExp(`^sorva\\.txt,${expected.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')},`));
  });
});
