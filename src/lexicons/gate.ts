/** Whether the surroundings let a lexicon row fire. The meaning of each condition is in `contract/lexicon.ts`. */
import type { Gate, Neighbourhood } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import type { MatchContext } from './matcher.ts';

/** A gate with sets for its lists, which are asked of many tokens. */
export interface CompiledGate extends Omit<Gate, 'pos' | 'notPos' | 'before' | 'notBefore' | 'after' | 'notAfter' | 'near' | 'notNear'> {
  pos: Words;
  notPos: Words;
  before: Words;
  notBefore: Words;
  after: Words;
  notAfter: Words;
  near: Near;
  notNear: Near;
}
type Words = ReadonlySet<string> | null;
type Near = (Omit<Neighbourhood, 'words'> & { words: ReadonlySet<string> }) | null;

/** Null where the row has no gate. */
export function compileGate(gate: Gate | undefined): CompiledGate | null {
  if (!gate) return null;
  const words = (list: readonly string[] | undefined): Words => (list ? new Set(list) : null);
  const near = (place: Neighbourhood | undefined): Near => (place ? { ...place, words: new Set(place.words) } : null);
  return {
    ...gate, pos: words(gate.pos), notPos: words(gate.notPos), before: words(gate.before), notBefore: words(gate.notBefore), after: words(gate.after),
    notAfter: words(gate.notAfter), near: near(gate.near), notNear: near(gate.notNear),
  };
}

/** Whether a row without a gate, or with this one, may fire on the tokens `[first, end)`. */
export function gateOpens(gate: CompiledGate | null, first: number, end: number, sentence: SentenceSpan, { tokens, inName }: MatchContext): boolean {
  if (!gate?.insideNames && insideName(inName, first, end)) return false;
  if (gate === null) return true;
  const pos = tokens.pos[first]!;
  if (gate.pos !== null && !gate.pos.has(pos)) return false;
  if (gate.notPos !== null && gate.notPos.has(pos)) return false;
  if (gate.before !== null && !isOneOf(gate.before, tokens, first - 1, sentence)) return false;
  if (gate.notBefore !== null && isOneOf(gate.notBefore, tokens, first - 1, sentence)) return false;
  if (gate.after !== null && !isOneOf(gate.after, tokens, end, sentence)) return false;
  if (gate.notAfter !== null && isOneOf(gate.notAfter, tokens, end, sentence)) return false;
  if (gate.near !== null && !isNear(gate.near, tokens, first, end, sentence)) return false;
  if (gate.notNear !== null && isNear(gate.notNear, tokens, first, end, sentence)) return false;
  return gate.letters === undefined || hasLetters(gate.letters, tokens, first, end, sentence);
}

/** All of the match lies in a proper name: "Radical Party", "Slam Magazine". */
function insideName(inName: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!inName[i]) return false;
  return true;
}

function isOneOf(list: ReadonlySet<string>, tokens: TokenTable, i: number, sentence: SentenceSpan): boolean {
  if (i < sentence.firstToken) return list.has('START');
  if (i >= sentence.endToken) return list.has('END');
  return list.has(tokens.word[i]!.lower) || list.has(tokens.pos[i]!);
}

function isNear({ words, before, after }: NonNullable<Near>, tokens: TokenTable, first: number, end: number, sentence: SentenceSpan): boolean {
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
