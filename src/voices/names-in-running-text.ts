/** Words with a capital inside sentences: a lone word before a colon, "Funeral: …", is a speaker's name only where it is a name elsewhere. */
import type { ParsedText } from '../text/document.ts';

export class NamesInRunningText {
  private known: ReadonlySet<string> | undefined;

  constructor(private readonly doc: ParsedText) {}

  has(lower: string): boolean {
    return (this.known ??= this.read()).has(lower);
  }

  private read(): Set<string> {
    const names = new Set<string>();
    const { pos, word, text } = this.doc.tokens;
    for (const { firstToken, endToken } of this.doc.sentences) {
      for (let i = firstToken + 1; i < endToken; i++) {
        // Behind a mark a capital may be that of a sentence in quotation marks.
        if (pos[i] === 'PROPN' && word[i]!.isCapitalized && !word[i]!.isShouted && /[\p{L},]/u.test(text[i - 1]!)) names.add(word[i]!.lower);
      }
    }
    return names;
  }
}
