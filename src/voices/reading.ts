/** An attribution as it is read from the tokens of a sentence, before voices are told apart. */
import type { VerbGroup } from '../text/phrases.ts';
import type { Frame, ReportingRow } from './cues.ts';
import type { Source } from './noun-extent.ts';

/** Tokens `[first, end)`. */
export interface TokenRange {
  first: number;
  end: number;
}

/** An attribution in tokens. */
export interface AttributionReading {
  sentence: number;
  row: ReportingRow | null;
  source: Source | null;
  cue: TokenRange | null;
  /** Parts in order; a part that is a quotation may begin in an earlier sentence. */
  content: TokenRange[];
  frame: Frame | 'before' | 'block' | 'label' | 'headline-label' | 'quotative' | 'alone';
  verb: VerbGroup | null;
  /** "is said to", "it is believed": nobody is named. */
  isAgentless: boolean;
}
