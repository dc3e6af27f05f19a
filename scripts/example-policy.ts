/** Keeps the policy of `examples/browser/index.html` in step with the styles of a report and of a comparison, and with the script of a report. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { COMPARISON_STYLES } from '../src/render/compare/html/styles.ts';
import { REPORT_SCRIPT } from '../src/render/html/script.ts';
import { REPORT_STYLES } from '../src/render/html/styles.ts';
import { FIGURE_STYLES } from '../src/render/svg/picture.ts';

const page = new URL('../examples/browser/index.html', import.meta.url);
const sources = (texts: readonly string[]): string => texts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('');

/** Writes the hashes where they have changed. A report in the page's frame inherits the page's policy, and would show bare without them. */
export function writeExamplePolicy(): void {
  const before = readFileSync(page, 'utf8');
  const after = before
    .replace(/script-src 'self'[^;]*/, `script-src 'self'${sources([REPORT_SCRIPT])}`)
    .replace(/style-src 'self'[^;]*/, `style-src 'self'${sources([REPORT_STYLES, REPORT_STYLES + FIGURE_STYLES + COMPARISON_STYLES])}`);
  if (after !== before) writeFileSync(page, after);
}
