/** Undertone: reads the rhetoric of news. The whole public interface, as a table of contents. */
export { analyze, createAnalyzer, scoreAttribution, scoreHedging, scoreLoadedLanguage, scoreStance, type Analyzer } from './analyze.ts';
export { compare } from './corpus/compare.ts';
export { createNorms, NormsCollector } from './norms/norms.ts';
export { standing } from './norms/standing.ts';
export { explain } from './lexicons/explain.ts';
export { UndertoneError, type ErrorCode } from './contract/error.ts';
export { MAXIMUM_TEXT_LENGTH } from './contract/validate.ts';
export type * from './contract/input.ts';
export type * from './contract/report.ts';
export type * from './contract/lexicon.ts';
export type * from './contract/measure.ts';
export type * from './contract/comparison.ts';
export type * from './contract/norms.ts';
