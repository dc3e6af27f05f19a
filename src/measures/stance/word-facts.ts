/** What the lists know of a word, looked up once for each distinct word. */
import { builtInRows } from '../../lexicons/index.ts';
import type { TokenTable } from '../../text/parse.ts';
import { WordTable } from '../../text/word-table.ts';
import { idleTestOf, type IdleTest } from './idle-words.ts';
import { GROUP_WORDS } from './group-words.ts';
import { Afinn, valenceByWord } from './rows.ts';
import { shifts } from './shifters.ts';
import { HIGHEST_STANDING, SMALLEST_AMOUNT } from './scale.ts';
import { stemOf } from './stem.ts';
import type { StanceWeights } from './weights.ts';
import { type NominalDeed, NominalDeeds } from './nominal-deeds.ts';
import { kindsOf, NEGATES } from './word-kinds.ts';

export interface WordFacts {
  readonly lower: string;
  readonly stem: string;
  /** Bits of `word-kinds`. */
  readonly kinds: number;
  /** Valence by our own rows, -1 to 1, and the row; 0 where none speaks. */
  readonly valence: number;
  readonly valenceRule: string;
  /** Rated as a noun or an adjective. */
  readonly isNominal: boolean;
  /** -1 to 1. */
  readonly afinn: number;
  /** Strength as a loaded word, 0 to 1. */
  readonly loaded: number;
  /** What was learned of the stem, by relation. */
  readonly learned: Float64Array | null;
  /** The rule of what was learned. */
  readonly learnedRule: string;
  /** Too common to tell anything by itself, or the name of a group of people. */
  readonly isPlain: boolean;
  readonly isNegation: boolean;
  /** Turns what it governs, as `shifters` tells. */
  readonly shifts: boolean;
  /** What it says, as a noun, of whom the deed is done to that it names. */
  readonly deed: NominalDeed | null;
  /** Tells where the word says nothing; null where it always may. */
  readonly idle: IdleTest | null;
  /** Whether what the lists and weights know of the word can ever be evidence. */
  readonly mayTell: boolean;
}

const PLAIN = new Set(
  "the a an of to in on at is are was were be been being am and or 's ' it its he she his her him they their them we our us i my me you your that this these those which who whom as with from for by had has have do does did will would there according said say says saying told tell tells added adds monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december year years month months week weeks day days hour hours morning afternoon evening night noon today yesterday tomorrow".split(' '),
);

/** Categories of loaded words that judge somebody or something; the others only add force or call on the reader. */
export const JUDGING = new Set(['epithet', 'insult', 'dysphemism', 'one-sided-label', 'evaluation', 'emotive-metaphor', 'loaded-verb', 'loaded-reporting-verb']);

export class WordLists {
  private readonly valence = valenceByWord();
  private readonly afinn = new Afinn();
  private readonly deeds = new NominalDeeds();
  private readonly loaded = new Map<string, number>();
  private readonly table = new WordTable((lower) => this.lookUp(lower));

  /** Without weights, as the training has none, every word may tell something. */
  constructor(private readonly weights: StanceWeights | null) {
    for (const { term, strength, category, gate } of builtInRows['loadedLanguage'] ?? []) {
      if (gate?.charged !== true && JUDGING.has(category) && !term.includes(' ')) for (const word of term.split('|')) this.loaded.set(word, strength / 4);
    }
  }

  of(tokens: TokenTable, token: number): WordFacts {
    return this.table.of(tokens, token);
  }

  private lookUp(lower: string): WordFacts {
    const row = this.valence.get(lower);
    const stem = stemOf(lower);
    // A row of valence 0 keeps the word out, whatever other lists say.
    const isGroup = GROUP_WORDS.has(lower);
    const afinn = isGroup || row?.valence === 0 ? 0 : this.afinn.valence(lower) / 5;
    const loaded = this.loaded.get(lower) ?? 0;
    const valence = (row?.valence ?? 0) / 4;
    const learned = isGroup ? null : (this.weights?.words.get(stem) ?? null);
    const deed = this.deeds.of(lower);
    const kinds = kindsOf(lower);
    // In stance points before the standing of the mention.
    const most = this.weights ? this.weights.most(valence, afinn, loaded, learned) : Infinity;
    return {
      lower, stem, kinds, valence, valenceRule: row?.id ?? '', isNominal: row?.pos === 'NOUN' || row?.pos === 'ADJ', afinn, loaded, learned,
      learnedRule: `stance-word.${stem}`,
      isPlain: isGroup || PLAIN.has(lower) || !/^[a-z]/.test(lower),
      isNegation: (kinds & NEGATES) !== 0,
      shifts: shifts(lower),
      deed,
      idle: idleTestOf(lower),
      mayTell: deed !== null || most * Math.exp(HIGHEST_STANDING) >= SMALLEST_AMOUNT,
    };
  }
}
