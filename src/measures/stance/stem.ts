/** A light stem: one key for the forms of a word, made from its letters alone. */
const cache = new Map<string, string>();

/** "accuses", "accused", "accusing" share the stem "accus". Not a word of English, only a key. */
export function stemOf(lower: string): string {
  let stem = cache.get(lower);
  if (stem === undefined) {
    if (cache.size > 50_000) cache.clear();
    cache.set(lower, (stem = strip(lower)));
  }
  return stem;
}

function strip(word: string): string {
  if (word.length < 4) return word;
  let stem = word.replace(/(?:ies|ied)$/, 'y');
  if (stem === word) stem = word.replace(/(?<=[a-z]{3})(?:ing|ed|es|e|s)$/, '');
  if (/([bdgklmnprt])\1$/.test(stem) && stem !== word) stem = stem.slice(0, -1);
  if (/[a-z]{3}ss?$/.test(stem) && /ss$/.test(word)) stem = word;
  return stem;
}
