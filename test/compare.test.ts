import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, type Comparison, createAnalyzer, type Report, UndertoneError } from '../src/index.ts';
import { validate } from '../src/schema.ts';
import { REPORT, reportWith } from './fixtures/report.ts';
import { BLAME_QUOTED, BLAMED, PRAISE_QUOTED, PRAISED } from './fixtures/tellings.ts';

const folder = new URL('../seeds/dev', import.meta.url).pathname;
const analyzer = createAnalyzer();
const read = (name: string): Report => analyzer.analyze({ text: readFileSync(join(folder, name), 'utf8'), id: name });
const tellings = readdirSync(folder).filter((name) => /^quake-relief-\d\.txt$/.test(name)).sort().map(read);
const comparison = compare(tellings);

const analyzeAll = (...texts: string[]): Report[] => texts.map((text, i) => analyzer.analyze({ text, id: `t${i + 1}` }));
const byName = <T extends { name: string }>(list: readonly T[], name: string): T => {
  const found = list.find((entry) => entry.name === name);
  if (!found) throw new Error(`${name} is not among ${list.map((entry) => entry.name).join(', ')}`);
  return found;
};

describe('compare', () => {
  it('fits its schema, before and after JSON', () => {
    expect(validate('comparison', comparison)).toEqual({ valid: true });
    expect(validate('comparison', JSON.parse(JSON.stringify(comparison)))).toEqual({ valid: true });
    expect(structuredClone(comparison)).toEqual(comparison);
  });

  it('gives the same bytes again, and changes no report', () => {
    const before = structuredClone(tellings);
    expect(JSON.stringify(compare(tellings))).toBe(JSON.stringify(comparison));
    expect(tellings).toEqual(before);
  });

  it('repeats the scores of the reports', () => {
    for (const { measure, scores } of comparison.scores) {
      scores.forEach((score, d) => {
        const own = tellings[d]!.measures[measure]!;
        expect(own).toMatchObject(score.state === 'measured' ? { score: score.score, per100Words: score.per100Words, samplingInterval: score.samplingInterval } : score);
      });
    }
  });

  it('has every pair once, and differences that are those of the scores', () => {
    for (const { scores, differences } of comparison.scores) {
      expect(differences.map(({ first, second }) => `${first}-${second}`)).toEqual(['0-1', '0-2', '0-3', '1-2', '1-3', '2-3']);
      for (const { first, second, difference, interval } of differences) {
        const [one, other] = [scores[first]!, scores[second]!];
        if (one.state !== 'measured' || other.state !== 'measured') throw new Error('not measured');
        expect(difference).toBeCloseTo(other.score - one.score, 5);
        if (interval) expect(interval.low <= difference && difference <= interval.high).toBe(true);
      }
    }
  });

  it('repeats the stances of the reports, and tells the quoted apart', () => {
    let compared = 0;
    for (const { ids, tellings: own, differences } of comparison.actors) {
      own.forEach((telling, d) => {
        const stance = tellings[d]!.measures.stance;
        if (stance.state !== 'measured') throw new Error('not measured');
        const inReport = stance.actors.filter(({ actor }) => ids.includes(actor));
        if (inReport.length !== 1) return expect(telling === null).toBe(inReport.length === 0);
        expect(telling!.stance!.text).toEqual(inReport[0]!.text);
        expect(telling!.stance!.author?.score).toBe(inReport[0]!.author?.score);
        expect(telling!.stance!.voices.map(({ voice, score }) => [voice, score])).toEqual(inReport[0]!.voices.map(({ voice, score }) => [voice, score]));
        expect(telling!.mentions).toBe(inReport[0]!.mentions);
        compared++;
      });
      for (const { first, second, difference } of differences) {
        expect(difference).toBeCloseTo(own[second]!.stance!.text.score - own[first]!.stance!.text.score, 4);
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('counts each wording as often as the reports have evidence of it', () => {
    for (const measure of ['hedging', 'loadedLanguage']) {
      const counts = tellings.map((_, d) => comparison.wordings.filter((w) => w.measure === measure).reduce((n, w) => n + w.tellings[d]!.count, 0));
      expect(counts).toEqual(tellings.map(({ evidence }) => evidence.filter((e) => e.measure === measure).length));
    }
    const names = comparison.wordings.map(({ measure, text }) => `${measure} ${text}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds the quotations that go round, whole and in part', () => {
    const road = comparison.quotations.find(({ text }) => text.startsWith('We were told the road'))!;
    expect(road.tellings.map((t) => t?.wording)).toEqual(['same', 'part', 'same', 'same']);
    expect(road.tellings[3]!.spans).toHaveLength(2);
    expect(road.tellings[3]!.text).toContain(' … ');
    const truck = comparison.quotations.find(({ text }) => text.startsWith('Not one truck'))!;
    expect(truck.tellings.map((t) => t?.wording)).toEqual(['same', 'longer', 'same', 'same']);
    for (const { tellings: own } of comparison.quotations) {
      own.forEach((t, d) => t && expect(t.spans.map(({ start, end }) => tellings[d]!.document.text!.slice(start, end)).join(' … ')).toBe(t.text));
    }
  });

  it('knows one man under three spellings', () => {
    const commander = byName(comparison.sources, 'Tamaz Irdan');
    expect(commander.tellings.map(({ state }) => state)).toEqual(['heard', 'heard', 'heard', 'heard']);
    expect(comparison.actors.find(({ actor }) => actor === commander.actor)!.tellings.map((t) => t?.name)).toEqual(['Tamaz Irdan', 'Tamas Erdan', 'Tamáz Irdan', 'Tamaz Irdani']);
  });

  it('tells who is heard, who is only named, and who is not there', () => {
    const reports = analyzeAll(
      'The dam at Talvik will close in May. “It is safe,” said Ana Okafor, the engineer. Ivo Brandt was in the room. The river is high this week.',
      'The dam at Talvik will close in May. “It is not safe,” said Ivo Brandt, a farmer. Nobody from the town was in the room that day.',
    );
    const { sources } = compare(reports);
    expect(byName(sources, 'Ana Okafor').tellings.map(({ state }) => state)).toEqual(['heard', 'absent']);
    expect(byName(sources, 'Ivo Brandt').tellings.map(({ state }) => state)).toEqual(['mentioned', 'heard']);
    for (const { tellings: own } of sources) for (const t of own) expect(t.share >= 0 && t.share <= 1).toBe(true);
  });

  it('takes the caller’s word for who is who', () => {
    const reports = analyzeAll('Mayor Ana Okafor opened the gates of the old mill to all of the drivers on Monday.', 'Jonas Brandt opened the gates of the old mill to all of the drivers on Monday.');
    const [one, other] = reports.map(({ actors }) => actors.find(({ name }) => /Okafor|Brandt/.test(name))!.id) as [string, string];
    const { actors } = compare(reports, { sameActors: [[one, other]] });
    expect(actors.find(({ ids }) => ids.includes(one))!.ids).toEqual([one, other]);
    expect(compare(reports).actors.find(({ ids }) => ids.includes(one))!.ids).toEqual([one]);
  });

  it('finds no difference between an article and itself', () => {
    const { scores, actors, warnings, wordings } = compare([tellings[0]!, tellings[0]!]);
    const all = [...scores.flatMap(({ differences }) => differences), ...actors.flatMap((actor) => [...actor.differences, ...actor.authorDifferences, ...actor.quotedDifferences])];
    for (const { difference, p } of all) expect([difference, p ?? 1]).toEqual([0, 1]);
    expect(all.length).toBeGreaterThan(9);
    for (const { tellings: [one, other] } of wordings) expect(one).toEqual(other);
    expect(warnings.map(({ code }) => code)).toContain('same-text');
  });

  it('finds a difference that is there', () => {
    const plain = 'The crossing opened on Monday and forty lorries went over it. The wardens counted them at noon. The river was low.\n\n'.repeat(6);
    const hedged = 'The crossing may perhaps open on Monday, and possibly forty lorries might go over it. The wardens could apparently count them. It seems unclear.\n\n'.repeat(6);
    const { scores } = compare(analyzeAll(plain, hedged));
    expect(scores.find(({ measure }) => measure === 'hedging')!.differences[0]).toMatchObject({ verdict: 'beyond-chance' });
    expect(scores.find(({ measure }) => measure === 'loadedLanguage')!.differences[0]).toMatchObject({ verdict: 'within-chance' });
  });

  it.each([
    ['the author speaks', [PRAISED, BLAMED], 'beyond-chance', 'author', 'quoted'],
    ['somebody is quoted', [PRAISE_QUOTED, BLAME_QUOTED], 'beyond-chance', 'quoted', 'author'],
    ['both say the same', [PRAISED, PRAISED], 'within-chance', 'author', 'quoted'],
  ] as const)('tells the author’s stance from that of the quoted where %s', (_, reports, verdict, heard, silent) => {
    const { actors } = compare([...reports]);
    const { differences, authorDifferences, quotedDifferences, tellings: own } = actors.find(({ actor }) => actor === 'marvania')!;
    const by = { author: authorDifferences, quoted: quotedDifferences };
    expect([differences, by[heard]].map((list) => list[0]!.verdict)).toEqual([verdict, verdict]);
    expect(by[silent].map((difference) => difference.verdict)).not.toContain('beyond-chance');
    for (const telling of own) {
      const { low, high } = telling!.stance![heard]!.samplingInterval!;
      expect(low <= telling!.stance![heard]!.score && telling!.stance![heard]!.score <= high).toBe(true);
      expect(telling!.stance![silent]?.samplingInterval ?? null).toBeNull();
    }
  });

  it('does not test what rests on a few sentences', () => {
    const { scores } = compare(analyzeAll('The crossing may open on Monday, and perhaps forty lorries will go over it on that day, as all of them hope to.', 'The crossing opened on Monday, and forty lorries went over it on that day, as all of the drivers had hoped to.'));
    expect(scores.find(({ measure }) => measure === 'hedging')!.differences[0]).toMatchObject({ verdict: 'too-few-sentences', p: null, interval: null });
  });

  it('says what it could not compare', () => {
    const short = analyzer.analyze('A word.');
    const bare = createAnalyzer({ keepText: false }).analyze(readFileSync(join(folder, 'quake-relief-1.txt'), 'utf8'));
    const { warnings, scores, quotations } = compare([bare, short]);
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['no-text', 'unmeasured']));
    expect(quotations).toEqual([]);
    expect(scores.find(({ measure }) => measure === 'hedging')).toMatchObject({ scores: [{ state: 'measured' }, { state: 'unmeasured', reason: 'too-short' }], differences: [] });
  });

  it('compares a measure of the caller’s own', () => {
    const own = createAnalyzer({ measures: ['hedging', { id: 'digits', unit: 'numerals', categories: { numeral: 'A number.' }, find: ({ tokens }) => tokens.filter((t) => /^\d/.test(t.text)).map(({ start, end }) => ({ start, end, category: 'numeral', amount: 0.5, rule: 'own.numeral' })) }] });
    const texts = ['There were 40 lorries and 3 carts at the gate of the mill on Monday, when the 2 wardens came to count them all.', 'There were lorries and carts at the gate of the mill on Monday, when the wardens came to count them all, as ever.'];
    const { scores, wordings } = compare(texts.map((text) => own.analyze(text)));
    expect(scores.map(({ measure }) => measure)).toEqual(['hedging', 'digits']);
    expect(wordings.filter(({ measure }) => measure === 'digits').map(({ text, tellings: own }) => [text, own[0]!.count, own[1]!.count])).toEqual([['2', 1, 0], ['3', 1, 0], ['40', 1, 0]]);
  });
});

describe('labels', () => {
  const labels = (...documents: Partial<Report['document']>[]): string[] =>
    compare(documents.map((about) => reportWith(({ document }) => { Object.assign(document, { id: null, title: null, outlet: null }, about); }))).documents.map(({ label }) => label);

  it.each<[string, Partial<Report['document']>[], string[]]>([
    ['outlets', [{ outlet: 'A', title: 'x' }, { outlet: 'B', title: 'y' }], ['A', 'B']],
    ['titles where outlets are the same', [{ outlet: 'A', title: 'x' }, { outlet: 'A', title: 'y' }], ['x', 'y']],
    ['ids where there is nothing else', [{ id: 'a.txt' }, { id: 'b.txt' }], ['a.txt', 'b.txt']],
    ['numbers where nothing tells them apart', [{ outlet: 'A' }, { outlet: 'A' }], ['A (1)', 'A (2)']],
    ['numbers that are not taken', [{ outlet: 'A' }, { outlet: 'A' }, { outlet: 'A (1)' }], ['A (1)', 'A (2)', 'A (1) (3)']],
    ['nothing', [{}, {}], ['untitled (1)', 'untitled (2)']],
    ['blanks', [{ outlet: ' ', id: 'a' }, { outlet: 'B', id: 'b' }], ['a', 'b']],
  ])('are %s', (_, documents, expected) => {
    expect(labels(...documents)).toEqual(expected);
  });

  it('are the caller’s', () => {
    expect(compare(tellings, { labels: ['w', 'x', 'y', 'z'] }).documents.map(({ label }) => label)).toEqual(['w', 'x', 'y', 'z']);
  });
});

describe('compare refuses', () => {
  const two = [REPORT, reportWith(() => undefined)];
  it.each<[string, unknown, unknown, string, string]>([
    ['no list', {}, undefined, 'invalid-input', 'reports'],
    ['null', null, undefined, 'invalid-input', 'reports'],
    ['nothing to compare', [], undefined, 'invalid-input', 'reports'],
    ['one report', [REPORT], undefined, 'invalid-input', 'reports'],
    ['more than anybody reads', Array.from({ length: 101 }, () => REPORT), undefined, 'invalid-input', 'reports'],
    ['a text', [REPORT, 'text'], undefined, 'invalid-input', 'reports[1]'],
    ['a report that lacks something', [REPORT, { ...REPORT, evidence: undefined }], undefined, 'invalid-input', 'reports[1].evidence'],
    ['another schema', [REPORT, reportWith((r) => { r.schemaVersion = '9.0'; })], undefined, 'invalid-input', 'reports[1].schemaVersion'],
    ['another version', [REPORT, reportWith((r) => { r.analyzer.version = '9.0.0'; })], undefined, 'invalid-input', 'reports[1].analyzer.version'],
    ['other rows', [REPORT, reportWith((r) => { r.analyzer.lexicon = 'ffff'; })], undefined, 'invalid-input', 'reports[1].analyzer.lexicon'],
    ['evidence in no sentence', [REPORT, reportWith((r) => { r.evidence[0]!.sentence = 99; })], undefined, 'invalid-input', 'reports[1].evidence[0].sentence'],
    ['a sentence in no zone', [REPORT, reportWith((r) => { r.sentences[0]!.zone = 99; })], undefined, 'invalid-input', 'reports[1].sentences[0].zone'],
    ['an unknown option', two, { colour: 1 }, 'invalid-options', 'options.colour'],
    ['a level of 1', two, { level: 1 }, 'invalid-options', 'options.level'],
    ['too few labels', two, { labels: ['a'] }, 'invalid-options', 'options.labels'],
    ['a label twice', two, { labels: ['a', 'a'] }, 'invalid-options', 'options.labels[1]'],
    ['an actor twice', two, { sameActors: [['a', 'b'], ['b']] }, 'invalid-options', 'options.sameActors[1][0]'],
  ])('%s', (_, reports, options, code, field) => {
    let error: unknown;
    try {
      compare(reports as Report[], options as undefined);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UndertoneError);
    expect(error).toMatchObject({ code, field });
  });

  it('nothing strange in a report that is one', () => {
    const strange = reportWith((r) => {
      r.actors.push({ id: '__proto__', name: '<script>alert(1)</script>', kind: 'person', mentions: [{ start: 0, end: 1, text: 'T' }] });
      r.attributions[0]!.parent = r.attributions[1]!.id;
      r.attributions[1]!.parent = r.attributions[0]!.id;
      r.voices.push({ id: 'constructor', name: '', kind: 'unknown', named: false, actor: 'toString', words: 0 });
    });
    const found: Comparison = compare([strange, REPORT]);
    expect(validate('comparison', found)).toEqual({ valid: true });
    expect(found.actors.find(({ actor }) => actor === '__proto__')!.tellings.map((t) => t?.mentions ?? null)).toEqual([1, null]);
  });
});
