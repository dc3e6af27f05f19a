/**
 *     Rates will fall, the minister said.
 *                                   ^^^^
 *
 * Attribution: whose word it is. Definition after Pareti, "PARC 3.0: A Corpus of Attribution Relations" (2016), and Newell
 * et al., "An Attribution Relations Corpus for Political News" (2018): a source, a cue and a content. One piece of evidence
 * an attribution, at its cue or its opening mark.
 */
import type { Finding } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';
import type { BuiltInMeasure } from '../built-in.ts';
import { attributionMeasure } from './definition.ts';

export function attribution(): BuiltInMeasure {
  return { ...attributionMeasure, find: findAttributions };
}

function findAttributions({ attributions, drafts }: Reading): Finding[] {
  return attributions.map(({ cue, content, mode }, i) => {
    const at = cue ?? { start: content[0]!.start, end: content[0]!.start + 1 };
    return { start: at.start, end: at.end, category: mode, amount: 1, rule: drafts[i]!.row?.id ?? `attribution-rule.${drafts[i]!.frame}` };
  });
}
