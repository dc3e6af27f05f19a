/** The words by which languages are told. */
import { ENGLISH_WORDS, FUNCTION_WORDS, SHARED_WORDS } from './function-words.ts';

export const LANGUAGES = Object.keys(FUNCTION_WORDS);
export const ENGLISH = new Set(ENGLISH_WORDS.split(' '));
export const SHARED = new Set(SHARED_WORDS.split(' '));
/** Of each foreign function word the indices of its languages. */
export const VOTES: ReadonlyMap<string, readonly number[]> = votes();

function votes(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set((FUNCTION_WORDS[language] as string).split(' '))) {
      const known = map.get(word);
      if (known) known.push(index);
      else map.set(word, [index]);
    }
  });
  return map;
}
