/** Reads and renders, away from the page: it holds the model and nothing of any article once it has answered. */
import { compare, createAnalyzer, explain, renderComparisonCsv, renderComparisonHtml, renderCsv, renderHtml } from './undertone.js';

const analyzer = createAnalyzer();
// The model loads with the first text; better before somebody waits.
analyzer.analyze('Ready.');

const REASONS = { 'too-short': 'too short', 'not-english': 'not English', empty: 'no text', 'not-requested': 'not asked for' };

const tasks = {
  analyze({ article }) {
    const report = analyzer.analyze(article);
    return { summary: summaryOf(report), report: new Blob([JSON.stringify(report)], { type: 'application/json' }) };
  },
  async render({ reports, form }) {
    const read = await Promise.all(reports.map(async (blob) => JSON.parse(await blob.text())));
    const { type, text } = read.length === 1 ? ofReport(read[0], form) : ofComparison(compare(read), read, form);
    return new Blob([text], { type: `${type};charset=utf-8` });
  },
};

const json = (value) => ({ type: 'application/json', text: `${JSON.stringify(value, null, 2)}\n` });
const csv = (text) => ({ type: 'text/csv', text });
const html = (text) => ({ type: 'text/html', text });

function ofReport(report, form) {
  if (form === 'html') return html(renderHtml(report, { explain }));
  return form === 'json' ? json(report) : csv(renderCsv(report, { table: form }));
}

function ofComparison(comparison, reports, form) {
  if (form === 'html') return html(renderComparisonHtml(comparison));
  if (form === 'json') return json(comparison);
  return csv(form === 'evidence' ? renderCsv(reports, { table: form }) : renderComparisonCsv(comparison, { table: form }));
}

/** What the list of articles shows of a report. */
function summaryOf({ document, measures, warnings, zones }) {
  const score = (measure) => (measure.state === 'measured' ? { value: measure.score } : { reason: REASONS[measure.reason] });
  return {
    words: document.words,
    headline: headlineOf(document, zones),
    hedging: score(measures.hedging),
    loadedLanguage: score(measures.loadedLanguage),
    attribution: score(measures.attribution),
    actors: measures.stance.state === 'measured' ? measures.stance.actors.length : null,
    warnings: warnings.map(({ message }) => message),
  };
}

/** The headline as it stands in the text, on one line; null where none was told from the rest. */
function headlineOf({ text }, zones) {
  const zone = zones.find(({ kind }) => kind === 'headline');
  return (zone && text.slice(zone.start, zone.end).replace(/\s+/g, ' ').trim()) || null;
}

self.onmessage = async ({ data }) => {
  try {
    self.postMessage({ value: await tasks[data.task](data) });
  } catch (error) {
    self.postMessage({ error: { message: error.message, code: error.code } });
  }
};
self.postMessage({ value: null });
