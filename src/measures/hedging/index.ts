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

export function hedging(lexicons?: readonly Lexicon[]): BuiltInMeasure {
  const matcher = new Matcher(rowsInForce('hedging', lexicons));
  return {
    ...hedgingMeasure,
    matchers: [matcher],
    find: (reading: Reading): Finding[] => withoutReportedBelief(reading, findRows(reading, matcher, (category) => (category === 'booster' ? -1 : 1))),
  };
}
