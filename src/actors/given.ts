/** The caller's own actors and mentions: they come first, and tokens they hold are nobody else's. */
import type { ActorInput, MentionInput } from '../contract/input.ts';
import type { ParsedText } from '../text/document.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { fold } from './spelling.ts';

/** Puts the caller's actors into the registry and their mentions on the text. Returns, by token, whether a mention holds it. */
export function addGiven(registry: ActorRegistry, doc: ParsedText, given: readonly ActorInput[], mentions: readonly MentionInput[], gazetteer: Gazetteer): Uint8Array {
  const fixed = doc.columns.uint8(doc.tokens.count);
  const placed = new Set(mentions.map((m) => m.actor));
  for (const actor of given) {
    const names = namesOf(actor, placed);
    const known = names.map((name) => gazetteer.lookUp(name)).find((found) => found !== undefined);
    registry.addGiven(actor, known?.actor, names).isClosed = names.length === 0;
  }
  for (const { actor, start, end } of mentions) {
    const first = doc.tokenAt(start);
    const last = Math.min(doc.tokens.count, doc.tokenAt(Math.max(start, end - 1)) + 1);
    if (first >= doc.tokens.count || doc.tokens.start[first]! >= end) continue;
    fixed.fill(1, first, last);
    registry.get(actor)?.mentions.push({ first, end: last, sentence: doc.sentenceAt(start), isName: true });
  }
  return fixed;
}

/** An actor that has mentions is looked for nowhere else, unless it has aliases. */
const namesOf = (actor: ActorInput, placed: ReadonlySet<string>): readonly string[] =>
  placed.has(actor.id) ? (actor.aliases?.length ? [actor.name, ...actor.aliases] : []) : [actor.name, ...(actor.aliases ?? [])];

const WORD = /[\p{L}\p{N}]/u;
/** A sentence may begin after it, within another. */
const QUOTATION_OPENS = /^["“‘'‟„«]$/;

/**
 * Looks for the caller's own names, whole words, as they are written; a name in small letters may have a capital where a sentence begins. Whoever
 * else was thought to stand there gives way.
 */
export function matchGiven(registry: ActorRegistry, doc: ParsedText, given: readonly ActorInput[], mentions: readonly MentionInput[], fixed: Uint8Array): void {
  const placed = new Set(mentions.map((m) => m.actor));
  const byOpening = new Map<string, { name: string; entry: ActorEntry }[]>();
  for (const actor of given) {
    const entry = registry.get(actor.id);
    for (const name of new Set(entry ? namesOf(actor, placed) : [])) {
      const key = opening(name);
      const same = byOpening.get(key);
      if (same) same.push({ name, entry: entry! });
      else byOpening.set(key, [{ name, entry: entry! }]);
    }
  }
  if (byOpening.size === 0) return;
  for (const names of byOpening.values()) names.sort((a, b) => b.name.length - a.name.length);
  const taken = new Map<ActorEntry, Uint8Array>();
  const claimed = doc.columns.uint8(doc.tokens.count);
  const { tokens } = doc;
  for (let first = 0; first < tokens.count; first++) {
    if (fixed[first]) continue;
    for (const { name, entry } of byOpening.get(opening(tokens.text[first]!)) ?? []) {
      const at = tokens.start[first]!;
      if (!doc.text.startsWith(name, at) && !(doc.text.startsWith(capitalized(name), at) && opensSentence(doc, first))) continue;
      const end = doc.tokenAt(at + name.length - 1) + 1;
      if (tokens.end[end - 1] !== at + name.length) continue;
      let held = taken.get(entry);
      if (!held) taken.set(entry, (held = heldBy(entry, tokens.count)));
      if (!held[first]) {
        entry.mentions.push({ first, end, sentence: doc.sentenceAt(at), isName: true });
        claimed.fill(1, first, end);
      }
      first = end - 1;
      break;
    }
  }
  const mine = new Set(taken.keys());
  for (const other of registry.entries) {
    if (!mine.has(other) && !other.isGiven) other.mentions = other.mentions.filter((m) => !claimed[m.first] && !claimed[m.end - 1]);
  }
}

function heldBy(entry: ActorEntry, count: number): Uint8Array {
  const held = new Uint8Array(count);
  for (const { first, end } of entry.mentions) held.fill(1, first, end);
  return held;
}

/** The name with a capital; as it is where that has another length. */
function capitalized(name: string): string {
  const [letter = ''] = name;
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital + name.slice(letter.length) : name;
}

/** Whether nothing but marks stands before the token in its sentence, or a quotation opens there. */
function opensSentence(doc: ParsedText, token: number): boolean {
  const { text, start, end } = doc.tokens;
  const { firstToken } = doc.sentences[doc.sentenceAt(start[token]!)]!;
  if (token > firstToken && QUOTATION_OPENS.test(text[token - 1]!) && end[token - 1] === start[token]) return true;
  for (let i = firstToken; i < token; i++) if (WORD.test(text[i]!)) return false;
  return true;
}

/** The letters before anything at which a tokenizer may cut. */
const opening = (name: string): string => /^[\p{L}\p{N}]+/u.exec(fold(name.trim()))?.[0] ?? name[0] ?? '';
