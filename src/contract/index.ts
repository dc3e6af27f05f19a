export type * from './input.ts';
export type * from './report.ts';
export type * from './lexicon.ts';
export type * from './measure.ts';
export type * from './comparison.ts';
export type * from './norms.ts';
export { UndertoneError, type ErrorCode } from './error.ts';
