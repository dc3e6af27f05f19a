/** Pronouns near a mention that most likely mean the same person. */
import type { ActorMention } from '../../actors/registry.ts';
import type { SentenceStructure } from './structure.ts';

const MASCULINE = /^(?:he|him|his|himself)$/;
const FEMININE = /^(?:she|her|hers|herself)$/;

/** Tokens of pronouns of one gender, with no other name in between. */
export function pronounsFor(mention: ActorMention, structure: SentenceStructure): number[] {
  const { reading, sentence } = structure;
  const { parsed } = reading;
  const word = parsed.lower(mention.first);
  const isPronoun = mention.end - mention.first === 1 && (MASCULINE.test(word) || FEMININE.test(word));
  const found: number[] = [];
  if (isPronoun) {
    const same = MASCULINE.test(word) ? MASCULINE : FEMININE;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) if ((i < mention.first || i >= mention.end) && same.test(parsed.lower(i))) found.push(i);
    return found;
  }
  let gender: RegExp | undefined;
  for (let i = mention.end; i < sentence.endToken; i++) {
    const lower = parsed.lower(i);
    if (structure.isName(i) && reading.parsed.tokens.pos[i] === 'PROPN' && structure.nounAt(i) !== structure.nounAt(mention.first) && !gender) break;
    if (!gender && (MASCULINE.test(lower) || FEMININE.test(lower))) gender = MASCULINE.test(lower) ? MASCULINE : FEMININE;
    if (gender?.test(lower)) found.push(i);
  }
  return found;
}
