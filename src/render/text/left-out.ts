/** What stands in the text and was not scored, one line each; and what went strangely. */
import { heading, type Page } from './page.ts';
import { IN_SCOPE } from '../wording.ts';
import { pad, plain, shorten, wrap } from './plain.ts';

const SHOWN = 12;

/** The zones out of scope. */
export function leftOut(page: Page): string[] {
  const { zones, document } = page.report;
  const out = zones.filter(({ kind }) => !IN_SCOPE.has(kind) && kind !== 'separator');
  if (out.length === 0) return [];
  const lines = [heading(page, 'READ, BUT NOT SCORED')];
  for (const { kind, language, start, end } of out.slice(0, SHOWN)) {
    const name = pad(language === undefined ? kind : `${kind} (${plain(language)})`, 14);
    const words = document.text === null ? `${end - start} characters` : plain(document.text.slice(start, end)).trim();
    lines.push(`   ${name} ${page.paint('faint', shorten(words, page.width - 5 - name.length))}`);
  }
  if (out.length > SHOWN) lines.push(page.paint('faint', `   and ${out.length - SHOWN} more`));
  return lines;
}

/** The warnings, in full. */
export function warnings(page: Page): string[] {
  if (page.report.warnings.length === 0) return [];
  const lines = [heading(page, 'WARNINGS')];
  const { text } = page.report.document;
  for (const { code, message, span } of page.report.warnings) {
    const [first = '', ...rest] = wrap(`${plain(code)}: ${plain(message)}`, page.width - 6);
    lines.push(`   ${page.paint('warning', '!')} ${first}`, ...rest.map((line) => `     ${line}`));
    const place = span && text !== null ? plain(text.slice(span.start, span.end)).trim() : '';
    if (place !== '') lines.push(`     ${page.paint('faint', shorten(place, page.width - 6))}`);
  }
  return lines;
}
