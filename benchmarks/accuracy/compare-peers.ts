/** The lists a user would take instead, by words, on an article with gold. Only tools that tell which words they mean. */
import type { GoldArticle } from './corpus.ts';
import type { Comparison } from './comparison.ts';
import { peersOf, type MarkedMeasure } from './peers.ts';
import { isInScope } from './reading.ts';
import { tallyWords, touches, wordsOf } from './spans.ts';

const MEASURES: readonly { measure: MarkedMeasure; name: string }[] = [{ measure: 'hedging', name: 'hedges' }, { measure: 'loadedLanguage', name: 'loaded words' }];
const peers = MEASURES.flatMap(({ measure, name }) => peersOf(measure).map((peer) => ({ measure, peer, name: `${name} by ${peer.name}, words` })));

export function comparePeers({ text, gold }: GoldArticle, into: Comparison): void {
  const scope = gold.zones.filter(isInScope);
  const words = wordsOf(text).filter((word) => touches(word, scope));
  for (const { measure, peer, name } of peers) {
    const { spans } = peer.judge(text);
    if (spans) into.tallies[name] = tallyWords(words, gold[measure].filter((mark) => mark.category !== 'booster'), spans);
  }
}
