/** Reads and renders, away from the page: it holds the model and nothing of any article once it has answered. */
import { createAnalyzer, renderCsv, renderText } from './undertone.js';

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
    const [report, ...others] = await Promise.all(reports.map(async (blob) => JSON.parse(await blob.text())));
    return forms[form](report, others);
  },
};

const forms = {
  json: (report) => new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' }),
  scores: (report, others) => table([report, ...others], 'documents'),
  evidence: (report, others) => table([report, ...others], 'evidence'),
  html: (report) => new Blob([`<!doctype html><html lang="en"><title>Report</title><main><h1>Report</h1><pre>${renderText(report).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></main>`], { type: 'text/html;charset=utf-8' }),
};

const table = (reports, kind) => new Blob([renderCsv(reports, { table: kind })], { type: 'text/csv;charset=utf-8' });

/** What the list of articles shows of a report. */
function summaryOf({ document, measures, warnings }) {
  const score = (measure) => (measure.state === 'measured' ? { value: measure.score } : { reason: REASONS[measure.reason] });
  return {
    words: document.words,
    hedging: score(measures.hedging),
    loadedLanguage: score(measures.loadedLanguage),
    attribution: score(measures.attribution),
    actors: measures.stance.state === 'measured' ? measures.stance.actors.length : null,
    warnings: warnings.map(({ message }) => message),
  };
}

self.onmessage = async ({ data }) => {
  try {
    self.postMessage({ value: await tasks[data.task](data) });
  } catch (error) {
    self.postMessage({ error: { message: error.message, code: error.code } });
  }
};
self.postMessage({ value: null });
