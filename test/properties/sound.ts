/** What must hold of any report, whatever the text. Throws where it does not; no test runner needed. */
import assert from 'node:assert/strict';
import type { Report, Span } from '../../src/index.ts';
import { explain } from '../../src/index.ts';
import { validate } from '../../src/schema.ts';

const IN_SCOPE = new Set(['headline', 'body', 'block-quotation']);

export function assertSound(report: Report, text: string): void {
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  assert.deepEqual(validate('report', report), { valid: true });
  assert.equal(report.zones.map(slice).join(''), text, 'zones partition the text');
  report.zones.forEach(({ start, end }, i) => {
    assert.equal(start, i === 0 ? 0 : report.zones[i - 1]!.end);
    assert(end > start, 'no zone is empty');
  });
  assert.equal(report.voices[0]?.id, 'author');
  assertPlaces(report, slice);
  assertSums(report);
  assertMarks(report);
  assert.equal(report.voices.reduce((n, v) => n + v.words, 0), report.document.words, 'every word has a voice');
  assert.deepEqual(numbersOf(report).filter((n) => !Number.isFinite(n)), []);
}

function assertPlaces(report: Report, slice: (span: Span) => string): void {
  const voices = new Set(report.voices.map((v) => v.id));
  const actors = new Set(report.actors.map((a) => a.id));
  const attributions = new Set(report.attributions.map((a) => a.id));
  assert.equal(voices.size, report.voices.length);
  assert.equal(actors.size, report.actors.length);
  assert.equal(attributions.size, report.attributions.length);
  let last = 0;
  for (const s of report.sentences) {
    assert(s.start >= last && s.end > s.start);
    const zone = report.zones[s.zone]!;
    assert(IN_SCOPE.has(zone.kind) && s.start >= zone.start && s.end <= zone.end, 'a sentence lies in one zone in scope');
    assert(s.authorWords <= s.words);
    last = s.end;
  }
  for (const e of report.evidence) {
    assert.equal(slice(e), e.text);
    assert(voices.has(e.voice) && (e.actor === null || actors.has(e.actor)));
    const s = report.sentences[e.sentence]!;
    assert(e.start >= s.start && e.end <= s.end && e.start < e.end, 'evidence lies in its sentence');
    assert(e.amount !== 0 && Number.isInteger(Math.round(e.amount * 1e6) / 1e3), `at most three decimals: ${e.amount}`);
    explain(e.rule);
  }
  for (const a of report.attributions) {
    assert(voices.has(a.voice));
    for (const span of [a.source, a.cue]) if (span) assert.equal(slice(span), span.text);
    assert(a.content.length > 0 && a.content.every((span) => span.start < span.end));
    assert(a.parent === null || attributions.has(a.parent));
  }
  for (const a of report.actors) for (const m of a.mentions) assert.equal(slice(m), m.text);
  for (const v of report.voices) assert(v.actor === null || actors.has(v.actor));
}

const close = (a: number, b: number, what: string): void => assert(Math.abs(a - b) < 1e-6, `${what}: ${a} is not ${b}`);

function assertSums(report: Report): void {
  for (const [id, score] of Object.entries(report.measures)) {
    if (score.state !== 'measured') continue;
    if ('actors' in score) {
      assert.deepEqual(score.actors.map((s) => s.actor).sort(), report.actors.map((a) => a.id).sort(), 'stance is told of every actor');
      for (const s of score.actors) for (const figure of [s.text, ...(s.author ? [s.author] : []), ...s.voices]) assert(figure.score >= -1 && figure.score <= 1);
      continue;
    }
    const own = report.evidence.filter((e) => e.measure === id);
    const sumOf = (parts: Iterable<{ total: number }>): number => [...parts].reduce((n, p) => n + p.total, 0);
    close(own.reduce((n, e) => n + e.amount, 0), score.total, `${id}: evidence`);
    for (const part of ['byVoice', 'byZone', 'byCategory'] as const) close(sumOf(Object.values(score[part])), score.total, `${id} ${part}`);
    for (const part of ['byVoice', 'byZone'] as const) assert.equal(Object.values<{ words: number }>(score[part]).reduce((n, p) => n + p.words, 0), score.words, `${id} ${part}: words`);
    assert(score.score >= 0 && score.score <= 1);
    const { samplingInterval: interval } = score;
    if (interval) assert(interval.low >= 0 && interval.low <= score.score + 1e-6 && interval.high >= score.score - 1e-6 && interval.high <= 1, `${id}: the interval holds its score`);
  }
}

function assertMarks(report: Report): void {
  const strong = new Set(report.evidence.filter((e) => e.amount > 0).map((e) => `${e.measure} ${e.sentence}`));
  report.sentences.forEach((s, i) => {
    for (const [id, mark] of Object.entries(s.marks)) {
      assert.equal(mark.score > 0, strong.has(`${id} ${i}`), 'a mark is 0 exactly where nothing stands');
      assert(mark.author <= mark.score && mark.score <= 1);
    }
  });
}

/** Every number anywhere in a value. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
