/** Which tokens are part of a proper name, as lexicon rows ask it: "Radical Party" is a name, a radical and a headline's capitals are none. */
import type { ActorsReading } from './actors/actors.ts';
import type { SentenceSpan } from './contract/measure.ts';
import type { ParsedText } from './text/document.ts';

/** Share of capitalized words from which a sentence is a headline in title case: its capitals tell nothing. */
const TITLE_CASE = 0.6;
/** Fewer words than this say too little about the case of a sentence. */
const FEWEST_WORDS = 4;
/** Marks the full name of a person, whose words mean nothing by themselves. */
export const PERSON_NAME = 2;

/**
 * 1 for each token inside a proper name, `PERSON_NAME` inside a person's full name. Groups named by a common noun ("leftists") are actors but no names, and in a
 * title-case headline only actors known from elsewhere count, or every word of it would be one. Nor does a lone capital at
 * the head of a sentence make a name.
 */
export function properNames({ tokens, sentences, columns }: ParsedText, { inName, actors }: Pick<ActorsReading, 'inName' | 'actors'>): Uint8Array {
  const names = columns.uint8(tokens.count);
  for (const sentence of sentences) {
    if (isTitleCase(tokens, sentence)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!inName[i] || !tokens.word[i]!.isCapitalized) continue;
      const opensAlone = i === sentence.firstToken && !(inName[i + 1] && tokens.word[i + 1]!.isCapitalized);
      if (!opensAlone) names[i] = 1;
    }
  }
  for (const { kind, mentions } of actors) {
    if (kind === 'group') continue;
    for (const { first, end, isName } of mentions) {
      if (isName) for (let i = first; i < end; i++) if (tokens.word[i]!.isCapitalized) names[i] = kind === 'person' && end - first > 1 ? PERSON_NAME : 1;
    }
  }
  return names;
}

function isTitleCase(tokens: ParsedText['tokens'], { firstToken, endToken }: SentenceSpan): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    const word = tokens.word[i]!;
    if (!word.isWord) continue;
    words++;
    if (word.isCapitalized) capitals++;
  }
  return words >= FEWEST_WORDS && capitals >= words * TITLE_CASE;
}
