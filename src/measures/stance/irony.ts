/**
 *     The mayor, that tireless champion of the poor, sold the clinic.
 *                     -------- --------
 *
 * Praise set beside a name by "that" is mock praise: the demonstrative points at what everybody is supposed to know of its bearer.
 * After Quirk et al., "A Comprehensive Grammar of the English Language" (1985), on the demonstrative of shared, often disparaging, knowledge.
 */
import type { SentenceStructure } from './structure.ts';
import { THAT } from './word-kinds.ts';

/** Mock praise says the opposite of its words. */
const IRONIC = -1;
/** "that great friend of the people of the valley": longer ones are seldom set between commas. */
const REACH = 10;
const OPENS = new Set([',', '—', '–', '(']);
const CLOSES = new Set([',', '—', '–', ')', '.', '!', ';', ':']);

/** Turns the factor of words of praise in mock praise. */
export function markMockPraise(structure: SentenceStructure): void {
  if (!structure.has(THAT)) return;
  const { from, to, phrases, columns: { facts, factor, isFinite, reading: { parsed: { tokens } } } } = structure;
  for (let i = from + 2; i < to - 2; i++) {
    if ((facts[i]!.kinds & THAT) === 0 || !OPENS.has(tokens.text[i - 1]!) || phrases.nounAt[i - 2 - from]! < 0) continue;
    const next = tokens.pos[i + 1]!;
    if (next !== 'ADJ' && next !== 'NOUN') continue;
    let end = i + 1;
    while (end < to && end - i <= REACH && isFinite[end] === 0 && !CLOSES.has(tokens.text[end]!)) end++;
    if (end === to || !CLOSES.has(tokens.text[end]!)) continue;
    for (let k = i + 1; k < end; k++) if (facts[k]!.valence > 0 || facts[k]!.afinn > 0) factor[k]! *= IRONIC;
  }
}
