/** Evidence of stance in one sentence: each word's share of what the sentence says of an actor. */
import type { ActorMention } from '../../actors/registry.ts';
import type { Finding } from '../../contract/measure.ts';
import type { Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import { categoryOf } from './categories.ts';
import { SentenceWords, visitClues } from './clues.ts';
import type { FrameRow } from './rows.ts';
import { SentenceStructure } from './structure.ts';
import { Weigher } from './weigher.ts';
import type { StanceWeights } from './weights.ts';
import type { WordLists } from './word-facts.ts';

/** A word that says less than this many points is no evidence. */
const SMALLEST_AMOUNT = 0.04;

export interface StanceRows {
  frames: Matcher<FrameRow>;
  lists: WordLists;
  weights: StanceWeights;
}

/** The findings about the actors of one sentence; `mentions` by the number of their actor. */
export function findInSentence(reading: Reading, sentence: number, mentions: ReadonlyMap<number, readonly ActorMention[]>, rows: StanceRows): Finding[] {
  const structure = new SentenceStructure(reading, sentence);
  const { weights } = rows;
  const words = new SentenceWords(structure, rows.lists, rows.frames);
  if (words.telling.length === 0) return [];
  const weigher = new Weigher(weights, structure.sentence.firstToken, structure.sentence.endToken - structure.sentence.firstToken);
  const findings: Finding[] = [];
  for (const [actor, list] of mentions) findings.push(...findAbout(reading.actors[actor]!.id, list, words, weigher));
  return findings;
}

function findAbout(actor: string, mentions: readonly ActorMention[], words: SentenceWords, weigher: Weigher): Finding[] {
  const { sentence: { firstToken, endToken }, reading } = words.structure;
  const { tokens } = reading.parsed;
  const amounts = new Float64Array(endToken - firstToken);
  const rules: (string | undefined)[] = [];
  const categories: string[] = [];
  for (const mention of mentions) {
    weigher.begin();
    visitClues(mention, words, weigher);
    const { factor } = weigher;
    for (const token of words.telling) {
      const i = token - firstToken;
      const amount = weigher.amounts[i]! * factor;
      // Two mentions of one actor: a word speaks of the one to which it says more.
      if (Math.abs(amount) <= Math.abs(amounts[i]!)) continue;
      amounts[i] = amount;
      rules[i] = weigher.rules[i];
      categories[i] = categoryOf(weigher.relations[i]!);
    }
  }
  const findings: Finding[] = [];
  for (const token of words.telling) {
    const i = token - firstToken;
    const amount = Math.round(amounts[i]! * 1000) / 1000;
    if (Math.abs(amount) < SMALLEST_AMOUNT || mentions.some((m) => firstToken + i >= m.first && firstToken + i < m.end)) continue;
    findings.push({ start: tokens.start[firstToken + i]!, end: tokens.end[firstToken + i]!, category: categories[i]!, amount, rule: rules[i]!, actor });
  }
  return findings;
}
