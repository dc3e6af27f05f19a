/** Reads the attributions of one sentence: each reporting cue with its source and what it reports. */
import type { ParsedText } from '../text/document.ts';
import { readAdjunct, readAdverb } from './adjunct-cues.ts';
import type { CueMatch } from './cues.ts';
import { asHeard } from './hearings.ts';
import { readAdjective, readNoun, readVerbTaggedNoun } from './noun-cues.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { AttributionReading } from './reading.ts';
import { Surroundings } from './surroundings.ts';
import { STRONG } from './shared-subject.ts';
import { readVerb } from './verb-cues.ts';
import { withholdsName } from './withheld-name.ts';

export type { AttributionReading, TokenRange } from './reading.ts';

export class SentenceReader {
  private readonly at: Surroundings;

  constructor(doc: ParsedText, sentence: number, private readonly cues: readonly CueMatch[], quotations: QuotationIndex) {
    this.at = new Surroundings(doc, sentence, cues, quotations);
  }

  read(): AttributionReading[] {
    const readings: AttributionReading[] = [];
    for (const cue of this.cues) {
      this.at.stayInQuotation(cue.first);
      const last = readings.at(-1);
      // "was quoted as saying": one cue, whatever words it holds.
      if (last?.cue && last.row?.kind === 'verb' && last.cue.first < cue.first && cue.first < last.cue.end && last.verb?.isPassive) continue;
      const reading = this.readCue(cue, last && outerOf(readings));
      if (!reading || withholdsName(this.at.doc, reading) || (last && (saysAgain(last, reading) || tellsWhoItIs(last, reading)))) continue;
      // "said on a call that": the noun is where it was said.
      if (last?.row?.kind === 'verb' && cue.row.kind === 'noun' && last.cue && (last.cue.end > cue.first || reading.isAgentless) && last.content[0]!.first === reading.content[0]!.first && reading.verb !== last.verb) continue;
      // "Two officials briefed on the plan said": the first cue tells who they are.
      while (describes(readings.at(-1), reading) || standsIn(readings.at(-1), reading)) readings.pop();
      if (last && last === readings.at(-1) && (isOneCue(last, reading) || holdsCue(last, reading))) readings[readings.length - 1] = reading;
      else if (last && last === readings.at(-1) && joins(last, reading)) {
        // "declined to say whether": what they refuse is to say it, and nothing is said.
        if (last.frame === 'to' && REFUSING.has(last.row?.term ?? '')) continue;
        if (STRONG.has(reading.frame) || reading.frame === 'before' || last.frame === 'raising') readings[readings.length - 1] = join(last, reading);
      } else readings.push(reading);
    }
    return readings.filter(({ frame, row }) => !(frame === 'raising' && row?.act === 'belief'));
  }

  /** The likeliest row that the sentence bears out. */
  private readCue(cue: CueMatch, last: AttributionReading | undefined): AttributionReading | undefined {
    const reading = this.readAs(cue, last);
    if (reading && !(reading.isAgentless && cue.row.kind === 'noun')) return reading;
    for (const { row, end } of cue.others) {
      const other = this.readAs({ ...cue, row, end }, last);
      // "Lee, who runs the mill, doubts that": a verb that the tagger takes for a noun has somebody who does it.
      if (other && (!reading || other.source !== null)) return other;
    }
    return reading;
  }

  private readAs(cue: CueMatch, last: AttributionReading | undefined): AttributionReading | undefined {
    switch (cue.row.kind) {
      case 'verb': {
        const verb = this.at.clause.verbAt(cue.first);
        return asHeard(this.at, verb ? readVerb(this.at, cue, verb, last) : readVerbTaggedNoun(this.at, cue));
      }
      case 'noun':
        return readNoun(this.at, cue);
      case 'adjective':
        return readAdjective(this.at, cue);
      case 'adverb':
        return readAdverb(this.at, cue);
      case 'preposition':
        return readAdjunct(this.at, cue);
    }
  }
}

const CITING = new Set(['quote', 'cite']);
const REFUSING = new Set(['decline', 'refuse']);

/** "“No,” she said, smiling.": one speech, whatever she did beside it. */
const saysAgain = (last: AttributionReading, { frame, verb, content }: AttributionReading): boolean =>
  frame === 'before' && last.frame === 'before' && verb?.form === 'ing' && last.content[0]!.first === content[0]!.first;

/** "According to people briefed on the plan", "said a passenger quoted by the Herald": the participle tells of whom the cue before it speaks. */
const tellsWhoItIs = (last: AttributionReading, { row, source, cue }: AttributionReading): boolean =>
  last.source !== null && source !== null && cue !== null && cue.first >= last.source.first && cue.end <= last.source.end
  && (CITING.has(row?.term ?? '') || (last.row?.kind === 'preposition' && source.first === last.source.first && cue.first >= source.end));

/** "was reportedly weighing a sale", "reportedly argued that": the adverb is part of the cue that it stands in. */
const standsIn = (last: AttributionReading | undefined, { cue }: AttributionReading): boolean =>
  last?.row?.kind === 'adverb' && cue !== null && last.cue !== null && cue.first <= last.cue.first && last.cue.end <= cue.end;

/** The cue stands within the words for the speaker of the next. */
function describes(last: AttributionReading | undefined, { source, cue }: AttributionReading): boolean {
  if (!last?.source || !last.cue || !source || !cue || last.source.antecedent) return false;
  // "Officials quoted by the Herald said": all of it tells who they are.
  if (CITING.has(last.row?.term ?? '') && last.verb?.form !== 'ing' && last.cue.first >= source.first && last.cue.end <= source.end && last.source.end <= source.end) return true;
  if (last.verb?.form === 'ing') return false;
  return last.source.first === source.first && last.source.end < source.end && last.cue.first >= last.source.end && last.cue.end <= source.end && last.row?.act !== 'intention';
}

/** The last reading that stands in no other: who said that Lee denies it, and not Lee, is "adding that". */
function outerOf(readings: readonly AttributionReading[]): AttributionReading {
  let outer = readings.at(-1)!;
  for (let i = readings.length - 2; i >= 0; i--) {
    const { cue } = outer;
    if (cue && readings[i]!.content.some(({ first, end }) => first <= cue.first && cue.end <= end)) outer = readings[i]!;
  }
  return outer;
}

/** "voiced doubts": the verb and the noun after it are one cue. */
const isOneCue = (last: AttributionReading, { row, verb }: AttributionReading): boolean => row?.kind === 'noun' && verb !== null && last.verb === verb;

/** "doesn't appear ready to go": the adjective says what seems so. */
const holdsCue = ({ frame, cue }: AttributionReading, inner: AttributionReading): boolean => frame === 'raising' && inner.cue !== null && cue!.first === inner.cue.first && cue!.end < inner.cue.end;

/** "wants to stress", "seems to know": one cue in two verbs. */
function joins(outer: AttributionReading, inner: AttributionReading): boolean {
  // "Lund is said to want peace": others say it, and Lund wants.
  if (outer.isAgentless && outer.verb?.isPassive) return false;
  const infinitive = outer.content.at(-1)!;
  return (outer.frame === 'to' || outer.frame === 'raising') && inner.verb?.form === 'to' && infinitive.first === inner.verb.first && inner.row?.kind === 'verb';
}

function join(outer: AttributionReading, inner: AttributionReading): AttributionReading {
  return { ...inner, source: outer.source ?? inner.source, cue: { first: outer.cue!.first, end: inner.cue!.end } };
}
