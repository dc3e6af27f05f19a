/** A speaker behind the verb of a clause that could be read the other way round. */
import type { VerbGroup } from '../text/phrases.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

const SAYS = new Set(['said', 'says']);

/** "Some were dull, while others meant little, said Ann Roe, a nurse under two mayors": a clause stands before the verb, behind it only a name and who that is. */
export function endsInSpeaker(at: Surroundings, verb: VerbGroup, source: Source): boolean {
  if (!SAYS.has(at.lower(verb.head)) || !at.hasFiniteVerb(at.from, verb.first) || at.hasFiniteVerb(source.end, at.to)) return false;
  const { pos, word } = at.doc.tokens;
  // "said the Holm family deserved it": a name within a phrase that begins a clause.
  if (pos[source.first] === 'DET') return false;
  let isNamed = false;
  for (let i = source.first; i < source.end; i++) {
    // "says Holm answered with a nod": a name and its verb.
    if (pos[i] === 'VERB' && pos[i - 1] === 'PROPN') return false;
    isNamed ||= pos[i] === 'PROPN' && word[i]!.isCapitalized;
  }
  return isNamed;
}
