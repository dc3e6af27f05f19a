import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plain, rounded, share, spread } from '../scripts/readme/format.ts';
import { withFigures } from '../scripts/readme-figures.ts';

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('shows in the README the figures that were measured', () => {
  // `npm run figures` puts them there.
  expect(page).toBe(withFigures(page));
});

it('replaces what stands between its comments, and nothing else', () => {
  const spoilt = page.replace(/(<!-- figures: public -->\n)[\s\S]*?(\n<!-- end -->)/, '$1old$2');
  expect(spoilt).not.toBe(page);
  expect(withFigures(spoilt)).toBe(page);
});

it('refuses a README without a place for a table', () => {
  expect(() => withFigures(page.replace('<!-- figures: throughput -->', ''))).toThrow(/no place for the figures "throughput"/);
});

it.each([
  [plain(0.8677), '.868'], [plain(1), '1.000'], [plain(-0.1504), '-.150'], [share(0.5373), '.54'],
  [spread({ value: 0.5, low: 0.41, high: 1 }), '.500 [.410, 1.000]'],
  [rounded(574350), '574,000'], [rounded(5267723), '5,270,000'], [rounded(36643), '36,600'],
])('writes figures in few letters: %s', (written, expected) => {
  expect(written).toBe(expected);
});

it('does not pass over a figure that is lacking', () => {
  expect(() => plain(undefined)).toThrow(/lack a figure/);
});
