/** What kind of thing was wrong: the article, the options, rows of a lexicon, or a text above `MAXIMUM_TEXT_LENGTH`. Reports given to be compared or rendered count as input. */
export type ErrorCode = 'invalid-input' | 'invalid-options' | 'invalid-lexicon' | 'text-too-long';

/** The one error that callers see: what was wrong, where, and the value that was given. */
export class UndertoneError extends Error {
  /** For `instanceof`. Each CommonJS entry holds a copy of this class: an error of `undertone/render` is one of `undertone`, too. */
  static override [Symbol.hasInstance](value: unknown): value is UndertoneError {
    return value instanceof Error && value.name === 'UndertoneError' && 'field' in value;
  }

  /** What kind of thing was wrong. */
  readonly code: ErrorCode;
  /** Path to the offending field, such as `options.actors[0].id`. */
  readonly field: string;
  /** The offending value, as given. */
  readonly value: unknown;

  constructor(code: ErrorCode, field: string, reason: string, value: unknown) {
    super(`${field} ${reason}: ${shown(value)}`);
    this.name = 'UndertoneError';
    this.code = code;
    this.field = field;
    this.value = value;
  }
}

/** A value as it stands in a message: one line, not too long, whatever it is. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'number') return String(value);
  try {
    const json = JSON.stringify(value) ?? String(value);
    return json.length > 80 ? `${json.slice(0, 80)}…` : json;
  } catch {
    return described(value);
  }
}

/** What cannot be written as JSON. A value may even refuse to say what it is: a proxy that was revoked, a getter that throws. */
function described(value: unknown): string {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return typeof value;
  }
}
