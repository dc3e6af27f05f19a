/** Names that open a sentence and look like another word there: "Wend would enjoy it", where "Osric Wend" was named inside another. */
import type { ParsedText } from '../text/document.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';

/** Letters of the shortest surname that is looked for. */
const SHORTEST = 3;
/** Tokens of the longest name that is looked for whole. */
const LONGEST_NAME = 6;
/** So many names of one first word are told apart. */
const MOST_ALIKE = 8;

/** The names with those put in that a sentence's first capital hid: a surname or a body's whole name told elsewhere, with what a name does or has behind it. */
export function withOpeningNames({ doc }: NameText, names: NameMention[]): NameMention[] {
  const { word, text } = doc.tokens;
  const surnames = new Set<string>();
  for (const { first, end, known, guess, inTitleCase } of names) if (!known && guess !== 'organization' && !inTitleCase && end - first > 1 && word[end - 1]!.isCapitalized && text[end - 1]!.length >= SHORTEST) surnames.add(text[end - 1]!);
  const whole = wholeNames(doc, names);
  if (surnames.size === 0 && whole.size === 0) return names;
  const merged: NameMention[] = [];
  let next = 0;
  doc.sentences.forEach(({ firstToken, endToken }, sentence) => {
    while (next < names.length && names[next]!.first < firstToken) merged.push(names[next++]!);
    const isTaken = next < names.length && names[next]!.first === firstToken;
    const same = isTaken ? undefined : whole.get(text[firstToken]!)?.find((name) => stands(doc, name, firstToken, endToken));
    if (same) {
      const end = firstToken + same.end - same.first;
      while (next < names.length && names[next]!.first < end) next++;
      merged.push({ ...same, sentence, first: firstToken, end, role: null, roleOf: null });
      return;
    }
    if (isTaken || !surnames.has(text[firstToken]!) || firstToken + 1 >= endToken) return;
    const { verbs, verbAt } = doc.phrases(sentence);
    const verb = verbs[verbAt[1]!];
    if (/^['’]s$/.test(doc.lower(firstToken + 1)) || hasAgeBehind(doc, firstToken + 1) || (verb?.form === 'finite' && verb.first === firstToken + 1 && verbs[verbAt[verb.end - firstToken] ?? -1]?.form !== 'finite') || (verbAt[0]! >= 0 && /^(?:AUX|VERB)$/.test(doc.tokens.pos[firstToken + 1]!))) {
      merged.push({ sentence, first: firstToken, end: firstToken + 1, known: null, others: [], guess: 'unknown', role: null, roleOf: null, inTitleCase: false });
    }
  });
  while (next < names.length) merged.push(names[next++]!);
  return merged;
}

/** By their first words: names of several words that no table knows, from inside sentences, where the first may look like another word: "the opposition National Accord". */
function wholeNames(doc: ParsedText, names: readonly NameMention[]): ReadonlyMap<string, NameMention[]> {
  const byWord = new Map<string, NameMention[]>();
  for (const name of names) {
    const { first, end, known, inTitleCase, sentence } = name;
    const opening = doc.tokens.text[first]!;
    if (known || inTitleCase || end - first < 2 || end - first > LONGEST_NAME || first === doc.sentences[sentence]!.firstToken) continue;
    const alike = byWord.get(opening);
    if (!alike) byWord.set(opening, [name]);
    else if (alike.length < MOST_ALIKE && !alike.some((other) => stands(doc, other, first, end) && other.end - other.first === end - first)) alike.push(name);
  }
  return byWord;
}

/** The same words stand from token `at` on, and the name goes no further there. */
function stands({ tokens }: ParsedText, { first, end }: NameMention, at: number, limit: number): boolean {
  const length = end - first;
  if (at + length > limit) return false;
  for (let k = 0; k < length; k++) if (tokens.text[first + k] !== tokens.text[at + k]) return false;
  return at + length === limit || !(tokens.word[at + length]!.isWord && tokens.word[at + length]!.isCapitalized);
}

/** "Hatch, 61, said", "Hatch, who is 61, said" */
const hasAgeBehind = ({ tokens }: ParsedText, comma: number): boolean =>
  tokens.text[comma] === ',' && (/^(?:who|whose|aged)$/.test(tokens.word[comma + 1]?.lower ?? '') || (/^\d\d$/.test(tokens.text[comma + 1] ?? '') && tokens.text[comma + 2] === ','));
