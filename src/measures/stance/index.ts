/**
 *     Marvania bullied its neighbour. “Marvania saved us,” said Ivo Brandt.
 *     ^^^^^^^^ -------                 ^^^^^^^^ +++++
 *
 * Stance toward named actors: what the wording makes of each, told from who does what to whom and from how each is
 * described. Definition after Rashkin et al., "Connotation Frames: A Data-Driven Investigation" (2016), and Hamborg and
 * Donnay, "NewsMTSC" (2021).
 */
import { Matcher } from '../../lexicons/matcher.ts';
import type { BuiltInMeasure } from '../built-in.ts';
import { StanceFinder, type StanceRows } from './finder.ts';
import { frames } from './rows.ts';
import { StanceWeights } from './weights.ts';
import { WordLists } from './word-facts.ts';
import { stanceMeasure } from './definition.ts';

export function stance(): BuiltInMeasure {
  const weights = new StanceWeights();
  const rows: StanceRows = { frames: new Matcher(frames), lists: new WordLists(weights), weights };
  return { ...stanceMeasure, find: (reading) => new StanceFinder(reading, rows).find() };
}
