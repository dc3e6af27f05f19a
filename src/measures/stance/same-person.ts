/** Pronouns near a mention that most likely mean the same person. */
import type { ActorMention } from '../../actors/registry.ts';
import { PROPER } from './columns.ts';
import type { SentenceStructure } from './structure.ts';
import { FEMININE, MASCULINE } from './word-kinds.ts';

const NONE: readonly number[] = [];

/** Tokens of pronouns of one gender, with no other name in between. */
export function pronounsFor(mention: ActorMention, structure: SentenceStructure): readonly number[] {
  if (!structure.hasGenderedPronoun) return NONE;
  const { from, to, columns: { facts, isName, reading: { parsed: { tokens } } } } = structure;
  const found: number[] = [];
  let gender = mention.end - mention.first === 1 ? genderOf(facts[mention.first]!.kinds) : 0;
  if (gender !== 0) {
    for (let i = from; i < to; i++) if ((i < mention.first || i >= mention.end) && (facts[i]!.kinds & gender) !== 0) found.push(i);
    return found;
  }
  for (let i = mention.end; i < to; i++) {
    if (gender === 0) {
      if (isName[i] === PROPER && tokens.pos[i] === 'PROPN' && structure.nounAt(i) !== structure.nounAt(mention.first)) break;
      gender = genderOf(facts[i]!.kinds);
    }
    if ((facts[i]!.kinds & gender) !== 0) found.push(i);
  }
  return found;
}

const genderOf = (kinds: number): number => (kinds & MASCULINE) || (kinds & FEMININE);
