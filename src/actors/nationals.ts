/** One of a people, called by its name: "the Swede said", "the 22-year-old German, who". */
import type { Placed } from './antecedents.ts';
import type { Description } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';

/** Names of peoples that are many, whatever they end with: "the Chinese", "the French". */
const MANY = /(?:s|ese|sh|[nt]ch|men)$/;
/** Adjectives that stand for one as well: "the German". */
const ONE_TOO = /(?:an|i|greek|czech|slovak)$/;
/** "in the original German": a language. */
const OF_LANGUAGES = /^(?:original|ancient|modern|old|north|south)$/;
/** Tokens between a name and the country that is told of its bearer. */
const BESIDE = 4;
/** Mentions back in which it may be told where somebody is from. */
const REACH = 80;

/** Whether the name of a people stands for one of them: with "the" before it, and no noun behind. */
export function isNational({ doc }: NameText, m: Pick<NameMention, 'first' | 'end' | 'sentence' | 'known' | 'inTitleCase'>): boolean {
  const { first, end, sentence, known } = m;
  if (!known || known.actor.kind !== 'country' || m.inTitleCase || end - first !== 1 || first === 0) return false;
  const lower = doc.lower(first);
  if (MANY.test(lower) || !(known.form === 'people' || (known.form === 'adjective' && ONE_TOO.test(lower)))) return false;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  if (end < endToken && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(doc.tokens.pos[end]!) || /^(?:-|\/|of|for)$/.test(doc.lower(end)))) return false;
  if (/^(?:and|or)$/.test(doc.lower(end)) && doc.tokens.word[end + 1]?.isCapitalized) return false;
  if (known.form === 'adjective' && !isDoer(doc, end, sentence)) return false;
  for (let i = first - 1; i >= Math.max(firstToken, first - 7); i--) {
    const before = doc.lower(i);
    if (before === 'the') return true;
    if ((OF_LANGUAGES.test(before) && doc.lower(i - 1) !== '-') || !(before === '-' || /^(?:ADJ|NOUN|NUM)$/.test(doc.tokens.pos[i]!))) return false;
  }
  return false;
}

/** "the German said", "the German, who" */
function isDoer(doc: NameText['doc'], end: number, sentence: number): boolean {
  if (doc.lower(end) === ',' && doc.lower(end + 1) === 'who') return true;
  if (/^(?:are|were|have|do)$/.test(doc.lower(end))) return false;
  const { verbs, verbAt } = doc.phrases(sentence);
  return verbs[verbAt[end - doc.sentences[sentence]!.firstToken] ?? -1]?.form === 'finite';
}

/** The description that a national is. */
export function nationalAt({ doc }: NameText, sentence: number, head: number): Description {
  let first = head;
  while (doc.lower(first) !== 'the') first--;
  return { first, end: head + 1, head, sentence, noun: doc.lower(head), opening: 'the', kind: 'person', isRestricted: false };
}

/** Who was last said to be from there: "Jens Holm, a Dane,", "the Danish striker Jens Holm". */
export function lastFrom(discourse: Discourse, country: string, before: number): Placed | undefined {
  const { doc, seen } = discourse;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - REACH); k--) {
    const m = seen[k]!;
    if (!m.isName || m.entry.kind !== 'person' || m.first >= before) continue;
    for (const beside of [seen[k - 1], seen[k + 1]]) {
      if (beside?.entry.id !== country || beside.sentence !== m.sentence) continue;
      const [from, to] = beside.first < m.first ? [beside.end, m.first] : [m.end, beside.first];
      if (to - from < 0 || to - from > BESIDE) continue;
      // Behind the name only what tells of him: ", a Dane", "(Denmark)", "of Denmark".
      if (beside.first > m.first && !/^(?:,|\(|of|from)$/.test(doc.lower(m.end))) continue;
      const { firstToken } = doc.sentences[m.sentence]!;
      const { verbAt } = doc.phrases(m.sentence);
      let isApart = false;
      for (let i = from; i < to; i++) if (verbAt[i - firstToken]! >= 0 || (beside.first < m.first && /^(?:,|and|with|of|to|by)$/.test(doc.lower(i)))) isApart = true;
      if (!isApart) return m;
    }
  }
  return undefined;
}
