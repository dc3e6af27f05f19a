/** Facts about words, looked up once for each distinct word. */
import type { TokenTable } from './parse.ts';
import type { Vocabulary } from './vocabulary.ts';

export class WordTable<Facts extends object> {
  private vocabulary: Vocabulary | undefined;
  private byId: (Facts | null)[] = [];

  /** `lookUp` tells the facts of a word in lower case with straight apostrophes. */
  constructor(private readonly lookUp: (lower: string) => Facts) {}

  /** The facts of a token. */
  of({ vocabulary, id, word }: TokenTable, token: number): Facts {
    // Ids are given anew when the vocabulary is renewed.
    if (this.vocabulary !== vocabulary) [this.vocabulary, this.byId] = [vocabulary, []];
    const { byId } = this;
    const at = id[token]!;
    const facts = at < byId.length ? byId[at] : null;
    if (facts != null) return facts;
    // Ids come in order; a hole would make the array a slow one.
    while (byId.length < at) byId.push(null);
    return (byId[at] = this.lookUp(word[token]!.lower));
  }
}
