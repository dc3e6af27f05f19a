/** Where workers put results. An interface, so that an object store can take the place of a folder. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Objects by name; names are paths with `/`. An object is written once and never changed. */
export interface ShardStore {
  /** Whether there is an object of that name. */
  has(name: string): Promise<boolean>;
  /** Writes it in full or not at all. Where there is one of that name already it stays, and this says `present`. */
  put(name: string, bytes: Uint8Array): Promise<'written' | 'present'>;
  /** Its bytes; null where there is none. */
  get(name: string): Promise<Uint8Array | null>;
  /** The names that begin with `prefix/`, in the order of their code points. */
  list(prefix: string): AsyncIterable<string>;
}

/** Whether it has the methods of one. */
export const isStore = (value: unknown): boolean => typeof value === 'object' && value !== null && ['has', 'put', 'get', 'list'].every((method) => typeof (value as Record<string, unknown>)[method] === 'function');

/** Names with this ending are being written, or were when their writer was killed. */
const UNFINISHED = '.unfinished';

/** A folder, on a file system that all workers share. It must have hard links, as NFS and all local ones do: they make writing once atomic. */
export function folderStore(folder: string): ShardStore {
  const path = (name: string): string => join(folder, ...name.split('/'));
  return {
    has: (name) => stat(path(name)).then(() => true, (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    }),
    async put(name, bytes) {
      const target = path(name);
      const written = `${target}.${randomUUID()}${UNFINISHED}`;
      await mkdir(dirname(target), { recursive: true });
      try {
        const file = await open(written, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await link(written, target);
        return 'written';
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'present';
        throw error;
      } finally {
        await rm(written, { force: true });
      }
    },
    async get(name) {
      return readFile(path(name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
    },
    async *list(prefix) {
      yield* namesUnder(path(prefix), prefix);
    },
  };
}

async function* namesUnder(folder: string, prefix: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter(({ name }) => !name.endsWith(UNFINISHED)).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder } of names) {
    if (isFolder) yield* namesUnder(join(folder, name), `${prefix}/${name}`);
    else yield `${prefix}/${name}`;
  }
}
