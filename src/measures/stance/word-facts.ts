/** What the lists know of a word, looked up once for each distinct word. */
import { builtInRows } from '../../lexicons/index.ts';
import type { Word } from '../../text/vocabulary.ts';
import { Afinn, valenceByWord, type ValenceRow } from './rows.ts';
import { stemOf } from './stem.ts';

export interface WordFacts {
  readonly stem: string;
  readonly valence: ValenceRow | undefined;
  /** -1 to 1. */
  readonly afinn: number;
  /** Strength as a loaded word, 0 to 1. */
  readonly loaded: number;
  /** Too common to tell anything by itself. */
  readonly isPlain: boolean;
  readonly isNegation: boolean;
  /** Whether any list or weight knows the word. */
  readonly mayTell: boolean;
}

const PLAIN = new Set(
  "the a an of to in on at is are was were be been being am and or 's ' it its he she his her him they their them we our us i my me you your that this these those which who whom as with from for by had has have do does did will would there according said say says saying told tell tells added adds monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december year years month months week weeks day days hour hours morning afternoon evening night noon today yesterday tomorrow".split(' '),
);
const NEGATIONS = new Set("not n't no never without hardly neither nor nobody nothing none unlikely deny denied denies denying".split(' '));

/** Categories of loaded words that judge somebody or something; the others only add force or call on the reader. */
const JUDGING = new Set(['epithet', 'insult', 'dysphemism', 'one-sided-label', 'evaluation', 'emotive-metaphor', 'loaded-verb', 'loaded-reporting-verb']);

export class WordLists {
  private readonly valence = valenceByWord();
  private readonly afinn = new Afinn();
  private readonly loaded = new Map<string, number>();
  private facts = new WeakMap<Word, WordFacts>();

  /** `isLearned` says of which stems something was learned; the training asks of all. */
  constructor(private readonly isLearned: (stem: string) => boolean = () => true) {
    for (const { term, strength, category } of builtInRows['loadedLanguage'] ?? []) {
      if (JUDGING.has(category) && !term.includes(' ')) for (const word of term.split('|')) this.loaded.set(word, strength / 4);
    }
  }

  of(word: Word): WordFacts {
    let facts = this.facts.get(word);
    if (!facts) {
      const { lower } = word;
      const valence = this.valence.get(lower);
      const stem = stemOf(lower);
      // A row of valence 0 keeps the word out, whatever other lists say.
      const afinn = valence?.valence === 0 ? 0 : this.afinn.valence(lower) / 5;
      const loaded = this.loaded.get(lower) ?? 0;
      facts = {
        stem,
        valence: valence?.valence ? valence : undefined,
        afinn,
        loaded,
        isPlain: PLAIN.has(lower) || !word.isWord || !/^[a-z]/.test(lower),
        isNegation: NEGATIONS.has(lower),
        mayTell: (valence?.valence ?? 0) !== 0 || afinn !== 0 || loaded !== 0 || this.isLearned(stem),
      };
      this.facts.set(word, facts);
    }
    return facts;
  }
}
