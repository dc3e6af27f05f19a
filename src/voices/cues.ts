/** Reporting cues: the words that attribute, as the rows of `lexicons/reporting.json` give them. */
import reportingRows from '../lexicons/reporting.json';
import { nounForms } from '../lexicons/inflection.ts';
import { Matcher, type Match, type MatchableRow } from '../lexicons/matcher.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { TokenTable } from '../text/parse.ts';
import { isFormOfBe } from '../text/phrases.ts';

export type Frame =
  /**
   * `cognate`: only an object that is itself a word for speech or thought, "raised doubts"; `raising`: "he seems to sleep",
   * "it appears that"; `predicate`: a noun said of its source, "is a critic of".
   */
  | 'quote' | 'clause' | 'wh' | 'to' | 'ing' | 'object' | 'cognate' | 'raising' | 'predicate' | 'addressee-clause' | 'addressee-to' | 'complement' | 'as' | 'it-passive'
  | `${string}-prep`;

export interface ReportingRow extends MatchableRow {
  kind: 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition';
  act: 'statement' | 'belief' | 'intention';
  reliability: 'neutral' | 'endorsing' | 'distancing';
  frames: Frame[];
  /** The same, for looking up. */
  frameSet: ReadonlySet<Frame>;
  hit: string[];
  miss: string[];
}

export interface CueMatch extends Match<ReportingRow> {
  /** Other rows that begin there, likeliest first: the noun "claims" beside the verb, "call" beside "call for". */
  others: readonly Match<ReportingRow>[];
}

export const reporting: readonly ReportingRow[] = (reportingRows as unknown as ReportingRow[]).map((row) => {
  const frameSet = new Set(row.frames);
  // `assign`, since V8 gives each object that is spread from rows of several forms a hidden class of its own, and reading those takes many times as long.
  return Object.assign({}, row, row.kind === 'verb' || row.kind === 'noun' ? { frameSet, inflect: row.kind } : { frameSet });
});

const NO_NAMES = new Uint8Array(0);
/** Words that may stand in the gap of "in * view". */
const LONGEST_GAP = 5;

export class CueFinder {
  private readonly matcher = new Matcher(reporting, { longestGap: LONGEST_GAP });

  /** The cue words of a sentence, longest first at each place, verbs where the tagger saw a verb. */
  find(sentence: SentenceSpan, tokens: TokenTable): CueMatch[] {
    const matches = this.matcher.matchAll(sentence, { tokens, inName: NO_NAMES });
    const cues: CueMatch[] = [];
    for (const match of matches) {
      if (!fits(match, tokens, sentence.firstToken)) continue;
      const at = placeOf(cues, match.first);
      const known = cues[at];
      if (!known) cues.push({ row: match.row, first: match.first, end: match.end, others: NONE });
      else if (match.end > known.end || (match.end === known.end && rank(match, tokens) > rank(known, tokens))) cues[at] = { row: match.row, first: match.first, end: match.end, others: [known, ...known.others] };
      else cues[at] = { row: known.row, first: known.first, end: known.end, others: [...known.others, match] };
    }
    let kept = 0;
    for (let k = 0; k < cues.length; k++) if (kept === 0 || cues[kept - 1]!.end <= cues[k]!.first) cues[kept++] = cues[k]!;
    cues.length = kept;
    return cues;
  }
}

const NONE: readonly Match<ReportingRow>[] = [];
/** A row read from a token may have its marked words this many tokens later. */
const FARTHEST_CONTEXT = 32;

/** The index of the cue that begins at the token; the count of cues where none does. Rows come in order of the tokens they are read from. */
function placeOf(cues: readonly CueMatch[], first: number): number {
  for (let k = cues.length - 1; k >= 0 && cues[k]!.first > first - FARTHEST_CONTEXT; k--) if (cues[k]!.first === first) return k;
  return cues.length;
}

function fits({ row, first }: Match<ReportingRow>, tokens: TokenTable, opening: number): boolean {
  // "so-called", "much-praised": half a word reports nothing.
  if (first > 0 && tokens.text[first - 1] === '-' && tokens.end[first - 1] === tokens.start[first]) return false;
  const pos = tokens.pos[first]!;
  switch (row.kind) {
    case 'verb':
      // The tagger takes "fears that", "claims the" and headline verbs for nouns; the content decides.
      return pos === 'VERB' || pos === 'AUX' || pos === 'NOUN' || pos === 'ADJ' || row.term.includes(' ');
    case 'noun':
      // "Fox News", "the Daily Message": a word inside a name reports nothing.
      return pos === 'NOUN' || row.term.includes(' ') || (pos === 'PROPN' && (first === opening || !tokens.word[first]!.isCapitalized));
    case 'adjective':
      return pos === 'ADJ' || pos === 'VERB' || pos === 'ADV' || row.term.includes(' ');
    default:
      return true;
  }
}

function rank({ row, first }: Match<ReportingRow>, tokens: TokenTable): number {
  const pos = tokens.pos[first]!;
  const isVerb = pos === 'VERB';
  if (row.kind === 'adjective') return pos === 'ADJ' || (isVerb && first > 0 && isFormOfBe(tokens.word[first - 1]!.lower)) ? 3 : 1;
  return row.kind === 'verb' ? (isVerb ? 2 : 0) : 1;
}

/** Words for what is said, thought or wanted: "doubts", "a promise". */
const NOUN_TERMS = new Set(
  reporting.filter((row) => row.kind === 'noun').flatMap((row) => row.term.split('|').filter((word) => !word.includes(' ')).flatMap(nounForms)),
);
export const isReportingNoun = (lower: string): boolean => NOUN_TERMS.has(lower);
