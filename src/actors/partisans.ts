/** One of a party, who bears its name: "the Democrat said", "a Texas Republican". */
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';

export const PARTISANS: ReadonlySet<string> = new Set(['democrat', 'republican']);

/** Whether the name of the party stands for one of its people: with an article before it, and no noun behind. */
export function isOneOfThem({ doc }: NameText, { first, end, sentence }: Pick<NameMention, 'first' | 'end' | 'sentence'>): boolean {
  if (end - first !== 1 || !PARTISANS.has(doc.lower(first))) return false;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  if (end < endToken && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(doc.tokens.pos[end]!) || doc.lower(end) === '-' || doc.lower(end).endsWith('ing'))) return false;
  // "the Republican and Democratic nominees"
  if (/^(?:and|or)$/.test(doc.lower(end)) && doc.tokens.word[end + 1]?.isCapitalized) return false;
  // "the Texas Republican", "a fellow Democrat"
  for (let i = first - 1; i >= Math.max(firstToken, first - 3); i--) {
    if (/^(?:the|a|an|another|one|that|this)$/.test(doc.lower(i))) return true;
    if (!/^(?:PROPN|ADJ|NOUN)$/.test(doc.tokens.pos[i]!)) return false;
  }
  return false;
}
