/**
 *     Marvania bullied its neighbour. “Marvania saved us,” said Ivo Brandt.
 *     ^^^^^^^^ -------                 ^^^^^^^^ +++++
 *
 * Stance toward named actors: what the wording makes of each, told from who does what to whom and from how each is
 * described. Definition after Rashkin et al., "Connotation Frames: A Data-Driven Investigation" (2016), and Hamborg and
 * Donnay, "NewsMTSC" (2021).
 */
import type { ActorMention } from '../../actors/registry.ts';
import type { Finding } from '../../contract/measure.ts';
import { Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import type { BuiltInMeasure } from '../built-in.ts';
import { findInSentence, type StanceRows } from './finder.ts';
import { frames } from './rows.ts';
import { StanceWeights } from './weights.ts';
import { WordLists } from './word-facts.ts';
import { stanceMeasure } from './definition.ts';

export function stance(): BuiltInMeasure {
  const weights = new StanceWeights();
  const rows: StanceRows = { frames: new Matcher(frames), lists: new WordLists((stem) => weights.words.get(stem) !== null), weights };
  return { ...stanceMeasure, matchers: [rows.frames], find: (reading) => findStance(reading, rows) };
}

function findStance(reading: Reading, rows: StanceRows): Finding[] {
  const bySentence = new Map<number, Map<number, ActorMention[]>>();
  reading.actorsRead.actors.forEach(({ mentions }, actor) => {
    for (const mention of mentions) {
      let actors = bySentence.get(mention.sentence);
      if (!actors) bySentence.set(mention.sentence, (actors = new Map()));
      const list = actors.get(actor);
      if (list) list.push(mention);
      else actors.set(actor, [mention]);
    }
  });
  const sentences = [...bySentence.keys()].sort((a, b) => a - b);
  return sentences.flatMap((sentence) => findInSentence(reading, sentence, bySentence.get(sentence)!, rows));
}
