/** A place in a corpus where a document should be and none can be read. */

/** There may be two copies of this module in a process, one for each build; what either yields is known to both. */
const MARK = Symbol.for('undertone.unreadable-document');

/** Whether it is one. */
export function isUnreadable(document: unknown): document is UnreadableDocument {
  return typeof document === 'object' && document !== null && MARK in document;
}

/** Yielded by a reader in the document's place, so that it is reported in its turn and the rest go on. */
export class UnreadableDocument {
  /** What is known to name it: a path, an id; null where nothing is. */
  readonly id: string | null;
  /** Why it cannot be read, as it will stand in the report of it. */
  readonly reason: string;
  /** SHA-256 of the bytes that stand in its place, in hex; null where there are none. It lets a resumed run know the place again. */
  readonly digest: string | null;

  /** By this a document that cannot be read is known, whichever copy of the module made it. */
  readonly [MARK] = true;

  constructor(id: string | null, reason: string, digest: string | null = null) {
    this.id = id;
    this.reason = reason;
    this.digest = digest;
  }
}
