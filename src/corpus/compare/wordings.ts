/** Which hedges, loaded words and the like stand in which telling. */
import type { ComparedWording, Evidence, Report, SpanText, WordingTelling } from '../../contract/index.ts';

/** Those two say who speaks and who is meant, not how it is worded. */
const NOT_WORDINGS = new Set(['attribution', 'stance']);

interface Row {
  measure: string;
  category: string;
  rules: Set<string>;
  /** By form, how often. */
  forms: Map<string, number>;
  places: Evidence[][];
}

/**
 * A row for each term: all that one lexicon row found in forms that begin alike, and the same form wherever another row found it. A rule that
 * finds any words at all, such as that for scare quotes, has a row for each of them.
 */
export function compareWordings(reports: readonly Report[]): ComparedWording[] {
  const rows = new Map<string, Row>();
  reports.forEach(({ evidence }, d) => {
    for (const piece of evidence) {
      if (NOT_WORDINGS.has(piece.measure)) continue;
      const row = rowFor(piece, rows, reports.length);
      const form = formOf(piece);
      row.rules.add(piece.rule);
      row.forms.set(form, (row.forms.get(form) ?? 0) + 1);
      row.places[d]!.push(piece);
    }
  });
  const wordings = [...new Set(rows.values())].map(({ measure, category, rules, forms, places }): ComparedWording => ({
    measure, category, rules: [...rules],
    text: [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
    tellings: places.map((own, d) => telling([...own].sort((a, b) => a.start - b.start), reports[d]!)),
  }));
  const inDocuments = ({ tellings }: ComparedWording): number => tellings.filter(({ count }) => count > 0).length;
  const total = ({ tellings }: ComparedWording): number => tellings.reduce((n, { count }) => n + count, 0);
  const order = [...new Set(wordings.map(({ measure }) => measure))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return wordings.sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure) || inDocuments(a) - inDocuments(b) || total(b) - total(a) || (a.text < b.text ? -1 : 1));
}

/** The row of this term, known by its rule and its form; where these knew two rows until now, the two are one. */
function rowFor(piece: Evidence, rows: Map<string, Row>, documents: number): Row {
  const { measure, category, rule } = piece;
  const form = formOf(piece);
  const [byRule, byForm] = [`${measure} rule ${rule} ${stemOf(form)}`, `${measure} form ${form}`];
  const [one, other] = [rows.get(byRule), rows.get(byForm)];
  const row = one ?? other ?? { measure, category, rules: new Set<string>(), forms: new Map<string, number>(), places: Array.from({ length: documents }, () => []) };
  if (one && other && one !== other) {
    for (const added of other.rules) one.rules.add(added);
    for (const [text, count] of other.forms) one.forms.set(text, (one.forms.get(text) ?? 0) + count);
    other.places.forEach((own, d) => (one.places[d] = one.places[d]!.concat(own)));
    for (const [key, value] of rows) if (value === other) rows.set(key, one);
  }
  rows.set(byRule, row);
  rows.set(byForm, row);
  return row;
}

const BUILT_IN = ['hedging', 'loadedLanguage'];
const rank = (measure: string): number => (BUILT_IN.includes(measure) ? BUILT_IN.indexOf(measure) : BUILT_IN.length);

const formOf = ({ text }: Evidence): string => text.toLowerCase().replace(/[’]/gu, "'").replace(/\s+/gu, ' ');

/** Forms of one term begin alike: `suggest`, `suggested`. */
const STEM = 4;
const stemOf = (form: string): string => [...form.replace(/^[^\p{L}\p{N}]+/u, '')].slice(0, STEM).join('');

function telling(own: readonly Evidence[], report: Report): WordingTelling {
  const [first] = own;
  return {
    count: own.length,
    author: own.filter(({ voice }) => voice === 'author').length,
    first: first ? { start: first.start, end: first.end, text: first.text, sentence: sentenceOf(first, report) } : null,
  };
}

function sentenceOf({ sentence }: Evidence, { sentences, document }: Report): SpanText | null {
  const { start, end } = sentences[sentence]!;
  return document.text === null ? null : { start, end, text: document.text.slice(start, end) };
}
