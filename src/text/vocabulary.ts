/** What is known of a token from its letters alone, worked out once for each distinct token. */
export interface Word {
  /** Dense id of the lower-case form, for the matcher. */
  readonly id: number;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Holds a letter or a digit. */
  readonly isWord: boolean;
  /** Begins with a capital letter. */
  readonly isCapitalized: boolean;
  /** At least two letters, all of them capitals. */
  readonly isShouted: boolean;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Gives each distinct token its `Word`, and each distinct lower-case form its id. */
export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private readonly ids = new Map<string, number>();

  get size(): number {
    return this.words.size;
  }

  word(text: string): Word {
    let word = this.words.get(text);
    if (word === undefined) {
      const lower = normalize(text);
      word = {
        id: this.idOf(lower),
        lower,
        isWord: LETTER_OR_DIGIT.test(text),
        isCapitalized: CAPITAL.test(text),
        isShouted: SHOUTED.test(text),
      };
      this.words.set(text, word);
    }
    return word;
  }

  /** The id of a form that is lower case already. */
  idOf(lower: string): number {
    let id = this.ids.get(lower);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(lower, id);
    }
    return id;
  }
}

/** Lower case with straight apostrophes: the form in which lexicons are written. */
export function normalize(text: string): string {
  return text.toLowerCase().replace(/[’‘ʼ]/g, "'");
}
