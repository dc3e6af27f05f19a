/** A time that stands right before the words for a speaker, and is no part of them. */
import type { ParsedText } from '../text/document.ts';
import type { Clause } from './clause.ts';
import type { Source } from './noun-extent.ts';

const NEAR_TIMES = new Set(['last', 'this', 'next']);
const GENITIVE = /^['’]s?$/;

/** "Last week | Lund's ministry warned", "In 2019 | Renner vowed": when, and not who. */
export function withoutTime(doc: ParsedText, clause: Clause, source: Source | undefined): Source | undefined {
  if (!source || source.antecedent || source.head === source.first) return source;
  const { first, head } = source;
  // "a strike that | unions say will halt trade": "that" would be "those".
  if (doc.lower(first) === 'that' && head === first + 1 && doc.tokens.pos[head] === 'NOUN' && /[^siu]s$/.test(doc.lower(head)) && doc.tokens.pos[first - 1] === 'NOUN') return { ...source, first: head };
  if (NEAR_TIMES.has(doc.lower(first)) && head > first + 2 && clause.isTimeWord(first + 1) && !GENITIVE.test(doc.lower(first + 2))) return { ...source, first: first + 2 };
  // "On Monday | police said"
  if (doc.lower(first - 1) === 'on' && clause.isTimeWord(first) && head > first && doc.tokens.pos[first + 1] !== 'PART' && !GENITIVE.test(doc.lower(first + 1))) return { ...source, first: first + 1 };
  return /^\d{4}$/.test(doc.lower(first)) && doc.lower(first - 1) === 'in' ? { ...source, first: first + 1 } : source;
}
