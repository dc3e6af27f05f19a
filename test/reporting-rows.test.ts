/** Every reporting row proves itself: its hit holds an attribution by the marked words, its miss none. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { reporting } from '../src/voices/cues.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

/** Whether an attribution's cue overlaps the words in square brackets. */
function isCue(example: string): boolean {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const text = example.replace('[', '').replace(']', '');
  return analyzer.analyze(text).attributions.some(({ cue }) => cue !== null && cue.start < end && start < cue.end);
}

describe('reporting rows', () => {
  it('hold at least nine hundred verbs, nouns and phrases under unique ids', () => {
    expect(reporting.length).toBeGreaterThan(900);
    expect(new Set(reporting.map((row) => row.id)).size).toBe(reporting.length);
  });

  it('fire on their hits', () => {
    expect(reporting.flatMap((row) => row.hit.filter((example) => !isCue(example)).map((example) => `${row.id}: ${example}`))).toEqual([]);
  });

  it('are silent on their misses', () => {
    expect(reporting.flatMap((row) => row.miss.filter(isCue).map((example) => `${row.id}: ${example}`))).toEqual([]);
  });
});
