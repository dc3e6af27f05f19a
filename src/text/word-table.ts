/** Facts about words, looked up once for each distinct word. */
import type { Word } from './vocabulary.ts';

export class WordTable<Facts extends { readonly lower: string }> {
  /** By the word's id. Ids are given anew when the vocabulary is renewed: the letters tell whether an entry still holds. */
  private readonly byId: (Facts | null)[] = [];

  /** `lookUp` tells the facts of a word in lower case with straight apostrophes. */
  constructor(private readonly lookUp: (lower: string) => Facts) {}

  of({ id, lower }: Word): Facts {
    const facts = this.byId[id];
    if (facts != null && facts.lower === lower) return facts;
    // Ids come in order; a hole would make the array a slow one.
    while (this.byId.length < id) this.byId.push(null);
    return (this.byId[id] = this.lookUp(lower));
  }
}
