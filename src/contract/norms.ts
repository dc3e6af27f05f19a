/** Where scores stand among those of other articles. Plain data. */

/** What a reference corpus is. The library asks no clock: the caller knows when the articles were published and when they were read. */
export interface NormsAbout {
  /**
   * Short: "US political news 2015–16".
   * @pattern \S
   */
  name: string;
  /** What the articles are, where they come from, how they were chosen; whom a comparison with them serves, and whom not. */
  description: string;
  /** When the norms were made, as the caller writes it: `2026-11-22`. */
  date: string;
}

/** Quantiles of each figure over a reference corpus. Made by `createNorms`; no article can be told from them. */
export interface Norms extends NormsAbout {
  /** Tells norms from reports and comparisons. */
  kind: 'norms';
  /** Version of the form of the norms, `major.minor`. */
  schemaVersion: string;
  /** What the articles were read with. */
  analyzer: {
    /** Always `undertone`. */
    name: 'undertone';
    /** Version of the package. */
    version: string;
    /** The digest of the lexicon rows the articles were read with. */
    lexicon: string;
  };
  /**
   * Articles in the corpus, at least 20.
   * @asType integer @minimum 1
   */
  documents: number;
  /** How the quantiles were computed. */
  method: string;
  /** The probabilities of the quantiles, ascending. */
  probabilities: number[];
  /** One for each figure that could be taken in at least 20 cases. */
  figures: NormFigure[];
}

/** The quantiles of one figure. */
export interface NormFigure {
  /** The measure, or `document` for its length. */
  measure: string;
  /** The figure of it, as it is called in the report: `score`, `per100Words`, `directShare`. */
  figure: string;
  /** What was counted: a value for each document, or, for stance, one for each actor in each document. */
  of: 'documents' | 'stances';
  /**
   * How many.
   * @asType integer @minimum 1
   */
  values: number;
  /** The quantiles, for `probabilities`, never falling. */
  quantiles: number[];
}

/** The place of a report's figures among those of the reference corpus. */
export interface Standings {
  /** Name, description, date and size of the corpus, as in the norms. */
  norms: NormsAbout & {
    /** Articles in the corpus. */
    documents: number;
  };
  /** Whether report and norms were made with one version and the same rows. Otherwise a part of the distance may be due to these. */
  isSameAnalyzer: boolean;
  /** Whether the report has about as many words as the articles of the corpus: not fewer than all but 5 in 100 of them, nor more. */
  isUsualLength: boolean;
  /** In the order of the norms. What was not measured has none. */
  figures: Standing[];
}

/** The place of one figure. */
export interface Standing {
  /** The measure, or `document` for its length. */
  measure: string;
  /** As in `NormFigure.figure`. */
  figure: string;
  /** For stance, the id of the actor whom it is toward; null for other measures. */
  actor: string | null;
  /** The figure in the report, in its own unit. */
  value: number;
  /** At least this share of the corpus lies below the value, 0..1. */
  low: number;
  /** At most this share of the corpus lies below the value, 0..1. It differs from `low` where many values are the same, and at the ends. */
  high: number;
}
