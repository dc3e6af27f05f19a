/** A row's gate as a reader without code can take it in. */
import type { Gate } from '../../src/contract/lexicon.ts';

const TAGS: Record<string, string> = {
  NOUN: 'a noun', PROPN: 'a name', VERB: 'a verb', AUX: 'an auxiliary', ADJ: 'an adjective', ADV: 'an adverb', NUM: 'a number', DET: 'a determiner',
  PRON: 'a pronoun', ADP: 'a preposition', PART: 'a particle', SCONJ: 'a subordinating conjunction', CCONJ: 'a coordinating conjunction', PUNCT: 'punctuation', SYM: 'a symbol',
  INTJ: 'an interjection', START: 'the start of the sentence', END: 'the end of the sentence',
};

/** `most`: so many words of a list are written out. */
export function gateInWords(gate: Gate | undefined, most = Infinity): string {
  if (!gate) return '';
  const list = (words: readonly string[]): string => {
    const named = words.map((word) => TAGS[word] ?? word);
    return named.length > most ? `${named.slice(0, most).join(', ')} …` : named.join(', ');
  };
  const parts: string[] = [];
  if (gate.pos) parts.push(`as ${list(gate.pos)}`);
  if (gate.notPos) parts.push(`not as ${list(gate.notPos)}`);
  if (gate.before) parts.push(`right after: ${list(gate.before)}`);
  if (gate.notBefore) parts.push(`not right after: ${list(gate.notBefore)}`);
  if (gate.after) parts.push(`right before: ${list(gate.after)}`);
  if (gate.notAfter) parts.push(`not right before: ${list(gate.notAfter)}`);
  if (gate.near) parts.push(`with one of these near: ${list(gate.near.words)}`);
  if (gate.notNear) parts.push(`with none of these near: ${list(gate.notNear.words)}`);
  if (gate.letters) parts.push(gate.letters === 'lower' ? 'not capitalized' : 'capitalized');
  if (gate.insideNames) parts.push('also inside a name');
  if (gate.charged) parts.push('only beside other loaded words in its sentence');
  return parts.join('; ');
}
