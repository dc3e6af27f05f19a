/** What stands under a path: files, in an order that is the same on every machine. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether there is a directory of that name. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then((stats) => stats.isDirectory(), () => false);
}

/**
 * The files under a directory whose names pass, in the order of their paths' code points, whatever the machine's language. One
 * directory's names are held at a time, and those of the ones above it.
 */
export async function* filesUnder(folder: string, isWanted: (name: string) => boolean): AsyncGenerator<string, void, undefined> {
  const entries: { name: string; isFolder: boolean }[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) entries.push({ name: entry.name, isFolder: true });
    // Links to directories are not followed: they may lead round in a circle.
    else if (isWanted(entry.name) && !(entry.isSymbolicLink() && (await isDirectory(join(folder, entry.name))))) entries.push({ name: entry.name, isFolder: false });
  }
  // As whole paths compare, a directory's name is followed by the separator.
  entries.sort((a, b) => byCodePoint(a.isFolder ? `${a.name}/` : a.name, b.isFolder ? `${b.name}/` : b.name));
  for (const { name, isFolder } of entries) {
    if (isFolder) yield* filesUnder(join(folder, name), isWanted);
    else yield join(folder, name);
  }
}

function byCodePoint(a: string, b: string): number {
  // UTF-8 sorts as its code points do.
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
