/** All layers of two readings of one article. */
import { compareActors } from './compare-actors.ts';
import { compareAttributions } from './compare-attributions.ts';
import { compareMarks } from './compare-marks.ts';
import { compareStance, matchVoices } from './compare-stance.ts';
import { compareZones } from './compare-zones.ts';
import { Comparison } from './comparison.ts';
import { restrictToScope, type Reading } from './reading.ts';
import { wordsOf } from './spans.ts';

const isBooster = (mark: { category: string }): boolean => mark.category === 'booster';

export function compareReadings(text: string, gold: Reading, judged: Reading): Comparison {
  const into = new Comparison();
  const found = restrictToScope(judged, gold.zones);
  const words = wordsOf(text);
  compareZones(text, gold.zones, judged.zones, into);
  const hedges = (reading: Reading): Reading['hedging'] => reading.hedging.filter((mark) => !isBooster(mark));
  compareMarks('hedges', text, words, hedges(gold), hedges(found), into);
  compareMarks('boosters', text, words, gold.hedging.filter(isBooster), found.hedging.filter(isBooster), into);
  compareMarks('loaded words', text, words, gold.loadedLanguage, found.loadedLanguage, into);
  const attributionTwins = compareAttributions(text, gold, found, into);
  const actorTwins = compareActors(text, gold, found, into);
  compareStance('', gold, found, actorTwins, matchVoices(gold, found, attributionTwins), into);
  return into;
}
