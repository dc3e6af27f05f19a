/** What ends a run, in one line on stderr. */
import { plain } from '../render/text/plain.ts';

/** The command was called in a way it does not understand: exit code 2. */
export class WrongUse extends Error {}

/** The message of whatever was thrown, on one line and harmless to a terminal. */
export function messageOf(error: unknown): string {
  return plain(error instanceof Error ? error.message : String(error));
}

/** Says on stderr what went wrong. */
export function complain(message: string): void {
  process.stderr.write(`undertone: ${plain(message)}\n`);
}
