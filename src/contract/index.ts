export type * from './input.ts';
export type * from './report.ts';
export type * from './lexicon.ts';
export type * from './measure.ts';
export { UndertoneError, type ErrorCode } from './error.ts';
