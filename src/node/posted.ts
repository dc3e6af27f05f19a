/** Documents and results on their way to another thread or machine; classes do not survive the way. */
import { isUnreadable, UnreadableDocument } from './unreadable.ts';

/** A document as plain data. */
export type Posted = { input: unknown } | { unreadable: { id: string | null; reason: string; digest: string | null } };

/** One line of JSON, and whether it is a failure record. JSON crosses between threads at less cost than a report as an object. */
export interface PostedLine {
  json: string;
  failed: boolean;
}

export function posted(document: unknown): Posted {
  if (!isUnreadable(document)) return { input: document };
  return { unreadable: { id: document.id, reason: document.reason, digest: document.digest } };
}

/** The document that was posted. */
export function received(post: Posted): unknown {
  return 'input' in post ? post.input : new UnreadableDocument(post.unreadable.id, post.unreadable.reason, post.unreadable.digest);
}
