import { isNotForeign, opensInEnglish, SAMPLE, UNKNOWN_WORDS } from './language/glance.ts';
import { LETTERS } from './language/letters.ts';
import { languageOfScript } from './language/scripts.ts';
import { ENGLISH, LANGUAGES, SHARED, VOTES } from './language/votes.ts';

/** What language a passage is in, as far as it can be told. */
export interface LanguageGuess {
  /** ISO 639-1 code; null where nothing tells. `und` where it is surely not English and no language that is known here. */
  language: string | null;
  /** Whether the words alone decide it, whatever stands around them. */
  confident: boolean;
}

/** Share of English function words above which a passage is English. Running English has 0.35 to 0.5, headlines 0.1 to 0.3. */
const ENGLISH_SHARE = 0.2;
/** Share of words that speak for a language above which a longer passage is in it. */
const FOREIGN_SHARE = 0.18;

/** Of each telling letter the indices of its languages. */
const LETTER_VOTES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(LETTERS).map(([letter, languages]) => [letter, languages.split(' ').map((language) => LANGUAGES.indexOf(language))]),
);

/**
 * The language of a passage, from its function words and letters. Names say nothing: words with a capital count for no
 * foreign language, so that "Orbán vetoes Kyiv aid" stays English.
 */
export function detectLanguage(text: string): LanguageGuess {
  if (opensInEnglish(text)) return { language: 'en', confident: true };
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const words = sample.match(WORD) ?? [];
  const script = languageOfScript(sample);
  if (script !== null) return { language: script, confident: true };
  if (words.length === 0) return { language: null, confident: false };
  return weigh(words, sample);
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

function isEnglish(lower: string): boolean {
  return ENGLISH.has(lower) || SHARED.has(lower) || (lower.includes('’') && ENGLISH.has(lower.replaceAll('’', "'")));
}

/** By language, for the passage being weighed: the words' votes, and how many voted. */
const scores = new Float64Array(LANGUAGES.length);
const hits = new Uint16Array(LANGUAGES.length);

/** Weighs the words for English against those for each other language. */
function weigh(words: readonly string[], sample: string): LanguageGuess {
  const shouted = sample === sample.toUpperCase();
  scores.fill(0);
  hits.fill(0);
  let english = 0;
  let shared = 0;
  let lowercase = 0;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    const plain = shouted || word === lower;
    if (plain) lowercase++;
    if (SHARED.has(lower)) shared++;
    else if (isEnglish(lower)) english++;
    // The first word of a line has its capital from its place; function words keep their meaning there.
    if (plain || i === 0) vote(lower, plain);
  }
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  const foreign = hits[best] as number;
  const score = scores[best] as number;
  const count = words.length;
  const forEnglish = english + shared / 2;
  if (english >= 1 && forEnglish >= count * ENGLISH_SHARE && english >= foreign) return { language: 'en', confident: count >= 4 };
  if (foreign >= 2 && score >= 1 && foreign > 2 * english && foreign >= count * FOREIGN_SHARE) {
    return { language: LANGUAGES[best] as string, confident: foreign >= 3 || (english === 0 && foreign * 2 >= lowercase && score >= 1.5) };
  }
  if (foreign > 0 && english === 0 && shared <= 1 && score >= 0.5) return { language: LANGUAGES[best] as string, confident: false };
  if (english > 0) return { language: 'en', confident: english >= 2 && forEnglish >= count * 0.1 };
  const list = (sample.match(/[,;\d]/g)?.length ?? 0) * 4 > count;
  if (lowercase >= UNKNOWN_WORDS && forEnglish < count * 0.06 && !list) return { language: 'und', confident: true };
  return { language: shared > 0 ? 'en' : null, confident: false };
}

/** A word's vote is shared among the languages that have it; one vote a word, be it for the word or for a letter in it. */
function vote(lower: string, plain: boolean): void {
  const languages = VOTES.get(lower) ?? VOTES.get(elided(lower));
  if (languages) {
    const english = ENGLISH.has(lower) || SHARED.has(lower);
    for (const language of languages) {
      scores[language] = (scores[language] as number) + (english ? 0.5 : 1) / Math.sqrt(languages.length);
      if (!english) hits[language] = (hits[language] as number) + 1;
    }
    return;
  }
  if (!plain) return;
  let seen: readonly number[] | undefined;
  for (let i = 0; i < lower.length; i++) {
    const having = lower.charCodeAt(i) > 0x7f ? LETTER_VOTES.get(lower.charAt(i)) : undefined;
    if (having && (!seen || having.length < seen.length)) seen = having;
  }
  for (const language of seen ?? []) {
    if (language < 0) continue;
    scores[language] = (scores[language] as number) + 1 / (seen as readonly number[]).length;
    hits[language] = (hits[language] as number) + 1;
  }
}

/** What stands before the apostrophe: the `l` of `l'accident`. */
function elided(lower: string): string {
  const typed = lower.indexOf("'");
  const apostrophe = typed < 0 ? lower.indexOf('’') : typed;
  return apostrophe > 0 && apostrophe < 5 ? lower.slice(0, apostrophe) : '';
}

/** A line on its own needs so many more words to be taken for foreign among English paragraphs. */
const ALONE_WORDS = 6;

/**
 * Of each paragraph the language where it is not English, else null. What a short line does not tell, its neighbours do:
 * between paragraphs of another language it belongs to them.
 */
export function foreignLanguages(paragraphs: readonly string[]): (string | null)[] {
  if (!paragraphs.some((paragraph) => !isNotForeign(paragraph) && isSurelyForeign(detectLanguage(paragraph)))) return paragraphs.map(() => null);
  const guesses = paragraphs.map(detectLanguage);
  const sure = guesses.map(({ language, confident }) => (confident ? language : null));
  const hasEnglish = sure.includes('en');
  const before = nearest(sure);
  const after = nearest(sure.toReversed()).reverse();
  return guesses.map(({ language, confident }, i) => {
    const edge = hasEnglish ? 'en' : null;
    const above = before[i] ?? edge;
    const below = after[i] ?? edge;
    if (confident) {
      const short = (paragraphs[i] as string).length < ALONE_WORDS * 6;
      const alone = language !== above && language !== below;
      return language === 'en' || (short && alone && hasEnglish && LANGUAGES.includes(language as string)) ? null : language;
    }
    const around = [above, below].filter((neighbour) => neighbour !== null && neighbour !== 'en');
    if (around.length === 0) return null;
    if (language !== null && language !== 'en') return around.includes(language) ? language : (around[0] as string);
    return above === 'en' || below === 'en' || language === 'en' ? null : (around[0] as string);
  });
}

const isSurelyForeign = ({ language, confident }: LanguageGuess): boolean => confident && language !== null && language !== 'en';

/** Of each place the nearest sure language before it. */
function nearest(sure: readonly (string | null)[]): (string | null)[] {
  let last: string | null = null;
  return sure.map((language) => {
    const known = last;
    last = language ?? last;
    return known;
  });
}
