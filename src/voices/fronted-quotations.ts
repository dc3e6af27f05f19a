/** Quotations that are the subject of the sentence that reports them: "“We were lied to,” is how one mother put it", "“Dead” was what Lund called it". */
import type { VerbGroup } from '../text/phrases.ts';
import type { CueMatch } from './cues.ts';
import type { AttributionReading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

const LONGEST_SPEAKER = 10;

export function readFronted(at: Surroundings, cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
  if (verb.form !== 'finite' || verb.isPassive || cue.row.act !== 'statement') return undefined;
  let how = verb.first - 1;
  while (how > Math.max(at.from, verb.first - LONGEST_SPEAKER) && !OPENS.has(at.lower(how))) how--;
  if (!OPENS.has(at.lower(how)) || how + 1 >= verb.first) return undefined;
  const be = at.lower(how - 1) === 'exactly' ? how - 2 : how - 1;
  const quotation = IS.has(at.lower(be)) ? at.quotations.closingAt(be - 1) : undefined;
  if (!quotation) return undefined;
  const np = at.clause.nounEndingAt(verb.first);
  if (!np) return undefined;
  const first = at.doc.tokenAt(quotation.start);
  const right = at.contents.after(cue.row, cue.end);
  const content = [{ first, end: be }, ...(right && right.first >= cue.end ? [at.range(right)] : [])];
  return at.reading({ ...cue, end: right?.cueEnd ?? cue.end }, verb, { first: how + 1, end: verb.first, head: np.head }, content, 'before');
}

const OPENS = new Set(['how', 'what', 'all']);
const IS = new Set(['is', 'was', 'were', '’s', "'s"]);
