/** Whether the surroundings let a lexicon row fire. The meaning of each condition is in `contract/lexicon.ts`. */
import type { Gate, Neighbourhood } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { MatchContext } from './matcher.ts';

export function gateOpens(gate: Gate | undefined, first: number, end: number, sentence: SentenceSpan, { tokens, inName }: MatchContext): boolean {
  if (!gate?.insideNames && insideName(inName, first, end)) return false;
  if (!gate) return true;
  const pos = tokens.pos[first]!;
  if (gate.pos && !gate.pos.includes(pos)) return false;
  if (gate.notPos && gate.notPos.includes(pos)) return false;
  if (gate.before && !isOneOf(gate.before, tokens, first - 1, sentence)) return false;
  if (gate.notBefore && isOneOf(gate.notBefore, tokens, first - 1, sentence)) return false;
  if (gate.after && !isOneOf(gate.after, tokens, end, sentence)) return false;
  if (gate.notAfter && isOneOf(gate.notAfter, tokens, end, sentence)) return false;
  if (gate.near && !isNear(gate.near, tokens, first, end, sentence)) return false;
  if (gate.notNear && isNear(gate.notNear, tokens, first, end, sentence)) return false;
  return gate.letters === undefined || hasLetters(gate.letters, tokens, first, end, sentence);
}

/** All of the match lies in a proper name: "Radical Party", "Slam Magazine". */
function insideName(inName: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!inName[i]) return false;
  return true;
}

function isOneOf(list: readonly string[], tokens: TokenTable, i: number, sentence: SentenceSpan): boolean {
  if (i < sentence.firstToken) return list.includes('START');
  if (i >= sentence.endToken) return list.includes('END');
  return list.includes(tokens.word[i]!.lower) || list.includes(tokens.pos[i]!);
}

function isNear({ words, before, after }: Neighbourhood, tokens: TokenTable, first: number, end: number, sentence: SentenceSpan): boolean {
  for (let i = Math.max(sentence.firstToken, first - before); i < first; i++) if (isOneOf(words, tokens, i, sentence)) return true;
  for (let i = end; i < Math.min(sentence.endToken, end + after); i++) if (isOneOf(words, tokens, i, sentence)) return true;
  return false;
}

function hasLetters(letters: 'lower' | 'upper', tokens: TokenTable, first: number, end: number, sentence: SentenceSpan): boolean {
  for (let i = first; i < end; i++) {
    const { isCapitalized, isWord } = tokens.word[i]!;
    if (!isWord) continue;
    if (letters === 'upper' ? !isCapitalized : isCapitalized && i > sentence.firstToken && tokens.pos[i] === 'PROPN') return false;
  }
  return true;
}
