/** Names that open a sentence and look like another word there: "Wend would enjoy it", where "Osric Wend" was named inside another. */
import type { ParsedText } from '../text/document.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';

/** Letters of the shortest surname that is looked for. */
const SHORTEST = 3;

/** The names with those put in that a sentence's first capital hid: a surname or a body's whole name told elsewhere, with what a name does or has behind it. */
export function withOpeningNames({ doc }: NameText, names: NameMention[]): NameMention[] {
  const { word, text } = doc.tokens;
  const surnames = new Set<string>();
  for (const { first, end, known, guess, inTitleCase } of names) if (!known && guess !== 'organization' && !inTitleCase && end - first > 1 && word[end - 1]!.isCapitalized && text[end - 1]!.length >= SHORTEST) surnames.add(text[end - 1]!);
  if (surnames.size === 0) return names;
  const merged: NameMention[] = [];
  let next = 0;
  doc.sentences.forEach(({ firstToken, endToken }, sentence) => {
    while (next < names.length && names[next]!.first < firstToken) merged.push(names[next++]!);
    const isTaken = next < names.length && names[next]!.first === firstToken;
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

/** "Hatch, 61, said", "Hatch, who is 61, said" */
const hasAgeBehind = ({ tokens }: ParsedText, comma: number): boolean =>
  tokens.text[comma] === ',' && (/^(?:who|whose|aged)$/.test(tokens.word[comma + 1]?.lower ?? '') || (/^\d\d$/.test(tokens.text[comma + 1] ?? '') && tokens.text[comma + 2] === ','));
