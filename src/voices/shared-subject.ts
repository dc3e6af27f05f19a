/** Whose verb it is when its subject stands with another verb: "…, adding that", "Lee denied it and said". */
import type { VerbGroup } from '../text/phrases.ts';
import type { AttributionReading } from './reading.ts';
import type { Source } from './source.ts';
import { isPerson } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';

/** Frames that are reported speech whoever the subject is. */
export const STRONG: ReadonlySet<string> = new Set(['clause', 'quote', 'wh']);
const BEFORE_PARTICIPLES = new Set(`, " ” ' ''`.split(' '));

export function subjectOf(at: Surroundings, verb: VerbGroup, last: AttributionReading | undefined): Source | undefined {
  const before = verb.first > at.from ? at.lower(verb.first - 1) : '';
  // "…, adding that": who spoke before in this sentence goes on.
  if (verb.form === 'ing' && BEFORE_PARTICIPLES.has(before) && last?.source && last.row?.act === 'statement') {
    // "They kept their “buy” rating; Roe was cautious, warning that"
    for (let i = last.cue?.end ?? verb.first; i < verb.first; i++) if (at.mark(i) === ';') return at.sources.subjectOf(verb) ?? last.source;
    const nearer = goesOn(last) ? subjectBehindFronted(at, verb, last) : at.sources.subjectOf(verb);
    return nearer && isObjectOf(at, nearer, last) ? last.source : (nearer ?? last.source);
  }
  if (verb.form === 'finite' && (before === 'and' || before === 'but') && last?.source && last.row && (last.verb?.form === 'finite' || (last.verb?.form === 'ing' && STRONG.has(last.frame)))) return last.source;
  return at.sources.subjectOf(verb);
}

/** A clause goes on to its end; behind an object other verbs come: "prosecutors charged him and the mayor resigned, saying". */
const goesOn = ({ row, frame }: AttributionReading): boolean => row?.kind !== 'noun' && (STRONG.has(frame) || frame === 'before' || frame === 'quotative');

/** "Lee criticised | the accord adopted in Lund, | saying": what cannot speak, and is what she speaks of. */
const isObjectOf = (at: Surroundings, { first, head, antecedent }: Source, { frame, content }: AttributionReading): boolean =>
  frame === 'object' && content.length === 1 && !antecedent && first === content[0]!.first && at.doc.tokens.pos[head] === 'NOUN' && !isPerson(at.lower(head));

const FRONTING = new Set('when after as while if although though because since once before'.split(' '));

/** "When the publisher asked for it, | they | declined, citing costs": the cue stands in a clause that only leads to the main one. */
function subjectBehindFronted(at: Surroundings, verb: VerbGroup, { cue }: AttributionReading): Source | undefined {
  if (!cue || !FRONTING.has(at.lower(at.from))) return undefined;
  for (let i = cue.end; i < verb.first - 1; i++) {
    if (at.mark(i) !== ',') continue;
    const np = at.clause.nounStartingAt(i + 1);
    const main = np && at.clause.verbAt(np.end);
    return main?.form === 'finite' && main.end < verb.first ? at.sources.subjectOf(main) : undefined;
  }
  return undefined;
}
