/**
 *     The talks may resume, officials suggested, but it remains unclear when.
 *               ^^^                                        ^^^^^^^
 *
 * Hedging: wording that lowers the writer's commitment to what is said. Definition after Hyland, "Hedging in Scientific
 * Research Articles" (1998), with the weasel phrases of Farkas et al., "The CoNLL-2010 Shared Task" (2010). Boosters
 * raise the commitment: they are evidence with a negative amount, and count in no hedge.
 */
import type { Lexicon } from '../../contract/lexicon.ts';
import type { Finding } from '../../contract/measure.ts';
import { rowsInForce } from '../../lexicons/index.ts';
import { Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import type { BuiltInMeasure } from '../built-in.ts';
import { findRows } from '../lexicon-findings.ts';
import { hedgingMeasure } from './definition.ts';
import { withoutReportedBelief } from './reported-belief.ts';

/**
 * What part of its rating a hedge counts. A modal verb may also give leave or name an ability, which the tagger cannot see: half; so does a condition, under which the claim stands whole. A weasel phrase keeps back
 * the source even where it hardly weakens the claim, and the ratings are of the claim alone: twice. An adverb of likelihood has no other sense, and covers all of its clause: half as much again. These are
 * judgements, checked on the development rows of CoNLL-2010 and of the SFU review corpus.
 */
const WEIGHTS: Readonly<Record<string, number>> = { booster: -1, modal: 0.5, conditional: 0.5, weasel: 2, 'epistemic-adverb': 1.5 };
const weightOf = (category: string): number => WEIGHTS[category] ?? 1;

export function hedging(lexicons?: readonly Lexicon[]): BuiltInMeasure {
  const matcher = new Matcher(rowsInForce('hedging', lexicons));
  return {
    ...hedgingMeasure,
    find: (reading: Reading): Finding[] => withoutReportedBelief(reading, findRows(reading, matcher, weightOf)),
  };
}
