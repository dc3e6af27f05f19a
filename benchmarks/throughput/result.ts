/** What a run of the harness writes. */
export interface Result {
  date: string;
  machine: { cpu: string; cores: number; memoryGigabytes: number; node: string };
  corpus: { documents: number; tokens: number; bytes: number };
  rounds: number;
  rows: Row[];
  processes: ProcessRow[];
}

export interface Row {
  name: string;
  /** Median, all documents once. */
  millisecondsPerRound: number;
  documentsPerSecond: number;
  /** Tokens as wink-nlp counts them, for every contestant. */
  tokensPerSecond: number;
  megabytesPerSecond: number;
  millisecondsPerDocument: { median: number; p95: number };
  /** Time of a round against wink-nlp's default readDoc in the same round: median and quartiles. */
  ratioToWink: Spread;
}

export interface Spread {
  median: number;
  low: number;
  high: number;
}

export interface ProcessRow {
  name: string;
  /** From starting Node to the end of the first document. */
  coldStartMilliseconds: number;
  peakMegabytes: number;
}
