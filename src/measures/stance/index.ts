/**
 *     Marvania bullied its neighbours, a disgrace that Ostrava bravely resisted.
 *     ^^^^^^^^ ~~~~~~~                                 ^^^^^^^ +++++++ ~~~~~~~~
 *
 * Stance toward named actors: what the wording makes of each, told from who does what to whom and from how each is
 * described. Definition after Rashkin et al., "Connotation Frames: A Data-Driven Investigation" (2016), and Hamborg and
 * Donnay, "NewsMTSC" (2021).
 */
import type { Finding } from '../../contract/measure.ts';
import { Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import type { BuiltInMeasure } from '../built-in.ts';
import { SentenceStance, type StanceRows } from './finder.ts';
import { Afinn, frames, valenceByWord } from './rows.ts';

export function stance(): BuiltInMeasure {
  const rows: StanceRows = { frames: new Matcher(frames), valence: valenceByWord(), afinn: new Afinn() };
  return { ...stanceMeasure, matchers: [rows.frames], find: (reading) => findStance(reading, rows) };
}

export const stanceMeasure = {
  id: 'stance',
  unit: 'stance points toward one actor: 1 is as glowing, -1 as damning as one expression gets',
  categories: {
    deed: 'What the actor does: the verb’s word about its subject.',
    treatment: 'What is done to the actor: the verb’s word about its object.',
    description: 'How the actor is described: epithets, predicates, appositions.',
    possession: 'What the actor is said to have or to be behind: "Marvania’s failure".',
    surroundings: 'Words near the actor, by AFINN, where nothing else speaks.',
  },
} as const;

function findStance(reading: Reading, rows: StanceRows): Finding[] {
  const bySentence = new Map<number, { first: number; end: number; sentence: number; isName: boolean; actor: number }[]>();
  reading.actorsRead.actors.forEach((entry, actor) => {
    for (const mention of entry.mentions) {
      const list = bySentence.get(mention.sentence);
      if (list) list.push({ ...mention, actor });
      else bySentence.set(mention.sentence, [{ ...mention, actor }]);
    }
  });
  const findings: Finding[] = [];
  for (const sentence of [...bySentence.keys()].sort((a, b) => a - b)) {
    findings.push(...new SentenceStance(reading, sentence, bySentence.get(sentence)!, rows).find());
  }
  return findings;
}
