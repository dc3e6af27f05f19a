/** Stance: one row for each actor, one label for the text, for the author and for each voice that says something of the actor. */
import { STANCES, type GoldActor, type GoldAttribution, type GoldStance, type GoldVoice } from './format.ts';
import type { Problems } from './locate.ts';
import { readFields, readKind, readList } from './shape.ts';

export function resolveStance(written: unknown, actors: GoldActor[], voices: GoldVoice[], attributions: GoldAttribution[], problems: Problems): GoldStance[] {
  const stances: GoldStance[] = [];
  readList(written, 'stance', problems).forEach((entry, i) => {
    const fields = readFields(entry, `stance[${i}]`, ['actor', 'text'], ['author', 'voices'], problems);
    if (!fields) return;
    const where = `stance[${i}] ${String(fields.actor)}`;
    if (!actors.some((actor) => actor.id === fields.actor)) problems.add(where, 'names no actor here');
    if (stances.some((stance) => stance.actor === fields.actor)) problems.add(where, 'the same actor stands twice');
    const text = readKind(fields.text, STANCES, `${where}.text`, problems);
    const author = fields.author == null ? null : readKind(fields.author, STANCES, `${where}.author`, problems);
    const spoken: GoldStance['voices'] = [];
    for (const [voice, value] of Object.entries(fields.voices ?? {})) {
      const label = readKind(value, STANCES, `${where}.voices.${voice}`, problems);
      if (!voices.some((v) => v.id === voice)) problems.add(where, `names no voice here: ${voice}`);
      else if (!attributions.some((a) => a.voice === voice)) problems.add(where, `voice ${voice} has no attribution`);
      if (label) spoken.push({ voice, label });
    }
    if (author === null && spoken.length === 0) problems.add(where, 'someone must say something of the actor: give "author" or "voices"');
    if (text) stances.push({ actor: String(fields.actor), text, author, voices: spoken });
  });
  for (const actor of actors) if (!stances.some((s) => s.actor === actor.id)) problems.add('stance', `no row for ${actor.id}`);
  return stances;
}
