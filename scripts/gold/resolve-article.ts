/** A working file and its article become gold, or a list of what is wrong. */
import { createHash } from 'node:crypto';
import { HEDGING_CATEGORIES, LOADED_CATEGORIES, type Gold } from './format.ts';
import { Problems } from './locate.ts';
import { resolveActors } from './resolve-actors.ts';
import { resolveAttributions, resolveVoices } from './resolve-attributions.ts';
import { resolveMarks } from './resolve-marks.ts';
import { resolveStance } from './resolve-stance.ts';
import { resolveZones } from './resolve-zones.ts';
import { readFields, readText } from './shape.ts';
import { numberText } from './units.ts';

const LAYERS = ['zones', 'hedging', 'loadedLanguage', 'voices', 'attributions', 'actors', 'stance'];

/** `gold` is whole and right only where `problems` is empty. */
export function resolveArticle(working: unknown, articleName: string, text: string): { gold: Gold; problems: string[] } {
  const problems = new Problems();
  const file = readFields(working, 'file', ['article', 'annotator', ...LAYERS], [], problems) ?? {};
  const numbered = numberText(text);
  const zones = resolveZones(numbered, file.zones, problems);
  const hedging = resolveMarks(numbered, zones, 'hedging', file.hedging, HEDGING_CATEGORIES, problems);
  const loadedLanguage = resolveMarks(numbered, zones, 'loadedLanguage', file.loadedLanguage, LOADED_CATEGORIES, problems);
  const actors = resolveActors(numbered, zones, file.actors, problems);
  const voices = resolveVoices(file.voices, actors, problems);
  const attributions = resolveAttributions(numbered, zones, voices, file.attributions, problems);
  const stance = resolveStance(file.stance, actors, voices, attributions, problems);
  const annotator = readText(file.annotator, 'annotator', problems) ?? '';
  const digest = createHash('sha256').update(text, 'utf8').digest('hex');
  return {
    gold: { article: articleName, digest, annotator, zones, hedging, loadedLanguage, voices, attributions, actors, stance },
    problems: problems.list,
  };
}
