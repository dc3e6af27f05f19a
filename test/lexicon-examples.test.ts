/** Every row of the built-in lexicons against its own examples: it fires on the [bracketed] words of a hit and is silent on those of a miss. */
import { describe, expect, it } from 'vitest';
import type { LexiconRow } from '../src/contract/lexicon.ts';
import { builtInRows } from '../src/lexicons/index.ts';
import { bracketed } from './fixtures/brackets.ts';
import { matchesInCompany, matchesOf } from './fixtures/rows.ts';

/** What the row does by itself: beside the others, a longer match may rightly take its place. A row that asks for charged company has what company the others make. */
function faultsOf(row: LexiconRow): string[] {
  const firesOn = (example: string): boolean => {
    const { text, spans } = bracketed(example);
    const found = row.gate?.charged ? matchesInCompany(row, text, spans) : matchesOf(row, text);
    return spans.some(({ start, end }) => found.some((match) => match.start === start && match.end === end));
  };
  return [
    ...(row.hit ?? []).filter((example) => !firesOn(example)).map((example) => `${row.id} is silent: ${example}`),
    ...(row.miss ?? []).filter(firesOn).map((example) => `${row.id} fires: ${example}`),
  ];
}

describe('the examples of', () => {
  it.each(Object.entries(builtInRows))('%s', (_, rows) => {
    expect(rows.flatMap(faultsOf)).toEqual([]);
  });
});
