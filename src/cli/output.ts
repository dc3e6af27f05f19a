/** Where results go: to standard output as they come, or to a file that is there in full or not at all. */
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { messageOf, WrongUse } from './failure.ts';

export interface Output {
  write(text: string): void;
  /** All is written: now the file takes its place. */
  finish(): void;
}

/** Standard output. A reader that has gone (`| head`) has read enough: that is no error. */
export function standardOutput(): Output {
  return { write: (text) => void process.stdout.write(text), finish: () => undefined };
}

/** A file, written under another name beside its own and renamed at the end. */
export function fileOutput(path: string): Output {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new WrongUse(`cannot write to a directory: ${path}`);
  // A device or a pipe stays what it is.
  const isPlain = existing === undefined || existing.isFile();
  const target = existing === undefined ? path : realpathSync(path);
  const written = isPlain ? `${target}.${process.pid}.tmp` : target;
  const file = open(written, path);
  let isFinished = false;
  const discard = (): void => {
    if (!isFinished && isPlain) rmSync(written, { force: true });
  };
  process.once('exit', discard);
  for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15]] as const) process.once(signal, () => process.exit(128 + number));
  return {
    write(text) {
      const bytes = Buffer.from(text);
      for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    },
    finish() {
      closeSync(file);
      if (isPlain) renameSync(written, target);
      isFinished = true;
    },
  };
}

function open(file: string, path: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new Error(`cannot write ${path}: ${messageOf(error).replace(/, open .*$/, '')}`, { cause: error });
  }
}
