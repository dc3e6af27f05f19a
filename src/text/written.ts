/** The columns of a token table that hold strings and words, written in arrays that are kept from text to text and copied out at their true length. */
import type { Word } from './vocabulary.ts';

/** Tokens for which arrays are kept from text to text. */
export const MOST_KEPT = 65_536;

export class Written {
  private text: string[] = [];
  private word: Word[] = [];
  private pos: string[] = [];

  put(at: number, text: string, word: Word, pos: string): void {
    this.text[at] = text;
    this.word[at] = word;
    this.pos[at] = pos;
  }

  /** The first `count` of each. */
  columns(count: number): { text: string[]; word: Word[]; pos: string[] } {
    const { text, word, pos } = this;
    if (count > MOST_KEPT) [this.text, this.word, this.pos] = [[], [], []];
    return { text: text.slice(0, count), word: word.slice(0, count), pos: pos.slice(0, count) };
  }
}
