/** Whether the surroundings let a lexicon row fire. The meaning of each condition is in `contract/lexicon.ts`; `charged` is decided by loaded language itself, from what it has found. */
import type { Gate, Neighbourhood } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import { PERSON_NAME } from '../proper-names.ts';
import type { MatchContext } from './matcher.ts';

/** A gate with sets for its lists, which are asked of many tokens. All have all fields, in one order, so that the engine reads them alike. */
export interface CompiledGate {
  pos: Words;
  notPos: Words;
  before: Words;
  notBefore: Words;
  after: Words;
  notAfter: Words;
  near: Near;
  notNear: Near;
  letters: 'lower' | 'upper' | null;
  insideNames: boolean;
}
type Words = ReadonlySet<string> | null;
type Near = (Omit<Neighbourhood, 'words'> & { words: ReadonlySet<string> }) | null;

/** Null where the row has no gate. */
export function compileGate(gate: Gate | undefined): CompiledGate | null {
  if (!gate) return null;
  const words = (list: readonly string[] | undefined): Words => (list ? new Set(list) : null);
  const near = (place: Neighbourhood | undefined): Near => (place ? { words: new Set(place.words), before: place.before, after: place.after } : null);
  return {
    pos: words(gate.pos), notPos: words(gate.notPos), before: words(gate.before), notBefore: words(gate.notBefore), after: words(gate.after),
    notAfter: words(gate.notAfter), near: near(gate.near), notNear: near(gate.notNear),
    letters: gate.letters ?? null, insideNames: gate.insideNames ?? false,
  };
}

/** Whether a row without a gate, or with this one, may fire on the tokens `[first, end)`. */
export function gateOpens(gate: CompiledGate | null, first: number, end: number, sentence: SentenceSpan, context: MatchContext): boolean {
  const { tokens, inName } = context;
  if (!gate?.insideNames && insideName(inName, first, end)) return false;
  if (gate === null) return true;
  const names = gate.insideNames;
  const pos = tokens.pos[first]!;
  if (gate.pos !== null && !gate.pos.has(pos)) return false;
  if (gate.notPos !== null && gate.notPos.has(pos)) return false;
  if (gate.before !== null && !isOneOf(gate.before, context, first - 1, sentence, names)) return false;
  if (gate.notBefore !== null && isOneOf(gate.notBefore, context, first - 1, sentence, names)) return false;
  if (gate.after !== null && !isOneOf(gate.after, context, end, sentence, names)) return false;
  if (gate.notAfter !== null && isOneOf(gate.notAfter, context, end, sentence, names)) return false;
  if (gate.near !== null && !isNear(gate.near, context, first, end, sentence, names)) return false;
  if (gate.notNear !== null && isNear(gate.notNear, context, first, end, sentence, names)) return false;
  return gate.letters === null || hasLetters(gate.letters, tokens, first, end, sentence);
}

/** All of the match lies in a proper name: "Radical Party", "Slam Magazine". */
function insideName(inName: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!inName[i]) return false;
  return true;
}

/** A person's name is no word, whatever word it is spelt like (Victor Cross, Grace Young), unless the row itself speaks of `names`. */
function isOneOf(list: ReadonlySet<string>, { tokens, inName }: MatchContext, i: number, sentence: SentenceSpan, names: boolean): boolean {
  if (i < sentence.firstToken) return list.has('START');
  if (i >= sentence.endToken) return list.has('END');
  if (list.has(tokens.pos[i]!)) return true;
  return list.has(tokens.word[i]!.lower) && (names || inName[i] !== PERSON_NAME);
}

function isNear({ words, before, after }: NonNullable<Near>, context: MatchContext, first: number, end: number, sentence: SentenceSpan, names: boolean): boolean {
  for (let i = Math.max(sentence.firstToken, first - before); i < first; i++) if (isOneOf(words, context, i, sentence, names)) return true;
  for (let i = end; i < Math.min(sentence.endToken, end + after); i++) if (isOneOf(words, context, i, sentence, names)) return true;
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
