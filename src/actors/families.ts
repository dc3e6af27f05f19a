/** Families by their name in the plural: "the Clintons" where the text speaks of one. */
import type { ParsedText } from '../text/document.ts';
import type { Description } from './descriptions.ts';
import type { NameMention } from './name-mention.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';

/** The family whose surname the name is, "the Joneses" of a Jones; undefined where the text has nobody of that name. */
export function familyOf(registry: ActorRegistry, doc: ParsedText, { first, end, sentence }: NameMention): ActorEntry | undefined {
  if (end - first !== 1 || first === doc.sentences[sentence]!.firstToken || !/^(?:the|both|two|young|older|elder)$/.test(doc.lower(first - 1))) return undefined;
  const plural = doc.lower(first);
  if (!plural.endsWith('s') || registry.surnames.has(plural)) return undefined;
  const surname = [plural.slice(0, -1), plural.slice(0, -2)].find((word, k) => registry.surnames.has(word) && (k === 0 || /(?:s|x|z|ch|sh)$/.test(word)));
  if (surname === undefined) return undefined;
  const bearer = registry.surnames.meant(surname, -1);
  // One who is called by that word alone may be anything.
  if (bearer && bearer.words.length < 2) return undefined;
  return registry.part(familyId(surname), `the ${doc.tokens.text[first]!}`, 'group', 'group', null);
}

/** "the Clinton | family": the name is the family's there, and no one's of them. */
export const isOfFamily = (doc: ParsedText, { first, end, known }: NameMention): boolean =>
  !known && end - first === 1 && doc.lower(first - 1) === 'the' && /^(?:family|families|dynasty|clan|brothers|sisters|siblings)$/.test(doc.tokens.text[end] ?? '');

/** "the Clinton family" of the Clintons, whom the text has called so. */
export function familyNamed(registry: ActorRegistry, doc: ParsedText, { noun, head }: Description): ActorEntry | undefined {
  return noun === 'family' && head > 0 && doc.tokens.word[head - 1]!.isCapitalized ? registry.get(familyId(doc.lower(head - 1))) : undefined;
}

const familyId = (surname: string): string => `group:${surname}-family`;
