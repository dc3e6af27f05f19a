/** Which quoted words stand in which telling, whole, in part, or in other words. */
import type { ComparedQuotation, QuotationTelling, Report } from '../../contract/index.ts';
import type { Identities } from './identities.ts';
import { nearness, type Nearness } from './near-identical.ts';
import { type QuotedWords, quotedWords, startOf } from './quoted-words.ts';

interface Group {
  longest: QuotedWords;
  /** In the order of the documents, then of the text. */
  members: { document: number; quotation: QuotedWords }[];
}

/** A span of fewer words does not speak for the quotation it stands in. */
const FEWEST_OF_SPAN = 4;
/** A run of two words that stands in more groups than this is an idiom. */
const IDIOM = 200;

/**
 * Each quotation joins the group of the longest wording that it is near, so that no short one brings two long ones together
 * that have nothing else in common.
 */
export function compareQuotations(reports: readonly Report[], identities: Identities): ComparedQuotation[] {
  const all = reports.flatMap((report, document) => quotedWords(report, (id) => identities.of(id)?.ids[0] ?? id).map((quotation) => ({ document, quotation })));
  const byLength = [...all].sort((a, b) => b.quotation.words.length - a.quotation.words.length || a.document - b.document || startOf(a.quotation) - startOf(b.quotation));
  const groups: Group[] = [];
  const index = new Map<string, number[]>();
  for (const { document, quotation } of byLength) {
    const home = nearestGroup(quotation, groups, index);
    if (home) home.members.push({ document, quotation });
    else {
      for (const pair of pairsOf(quotation.words)) {
        const places = index.get(pair);
        if (places) places.push(groups.length);
        else index.set(pair, [groups.length]);
      }
      groups.push({ longest: quotation, members: [{ document, quotation }] });
    }
  }
  return inOrder(groups, reports.length);
}

function nearestGroup(quotation: QuotedWords, groups: readonly Group[], index: ReadonlyMap<string, number[]>): Group | null {
  const candidates = new Set<number>();
  for (const pair of pairsOf(quotation.words)) {
    const places = index.get(pair) ?? [];
    if (places.length <= IDIOM) for (const place of places) candidates.add(place);
  }
  let best: Group | null = null;
  for (const at of [...candidates].sort((a, b) => a - b)) {
    const group = groups[at]!;
    const isSameSpeaker = quotation.speakerKey !== null && group.members.some((member) => member.quotation.speakerKey === quotation.speakerKey);
    const wording = nearnessOf(quotation, group.longest, isSameSpeaker);
    if (wording === 'same') return group;
    if (wording !== null && best === null) best = group;
  }
  return best;
}

/** Of all the words; else of one span alone, for another may hold words that are in quotation marks for another reason. */
function nearnessOf(quotation: QuotedWords, other: QuotedWords, isSameSpeaker: boolean): Nearness | null {
  const near = nearness(quotation.words, other.words, isSameSpeaker);
  if (near !== null || quotation.parts.length < 2) return near;
  return quotation.parts.some((part) => part.length >= FEWEST_OF_SPAN && nearness(part, other.words, false) !== null) ? 'part' : null;
}

/** Each two words that follow each other: near wordings of two words or more share one. */
const pairsOf = (words: readonly string[]): Set<string> => new Set(words.slice(1).map((word, i) => `${words[i]!} ${word}`));

function inOrder(groups: readonly Group[], documents: number): ComparedQuotation[] {
  const rows = groups.map(({ members }) => {
    const commonest = commonestWording(members);
    const tellings: (QuotationTelling | null)[] = Array.from({ length: documents }, () => null);
    const sorted = [...members].sort((a, b) => a.document - b.document || startOf(a.quotation) - startOf(b.quotation));
    for (const { document, quotation } of sorted) {
      const { text, spans, speaker, actor, reliability } = quotation;
      const before = tellings[document];
      if (!before || (before.speaker === null && speaker !== null)) tellings[document] = { text, spans, speaker, actor, wording: wordingOf(quotation, commonest), reliability };
    }
    return { text: commonest.text, tellings, first: sorted[0]! };
  });
  const count = (tellings: readonly unknown[]): number => tellings.filter((t) => t !== null).length;
  rows.sort((a, b) => count(b.tellings) - count(a.tellings) || a.first.document - b.first.document || startOf(a.first.quotation) - startOf(b.first.quotation));
  return rows.map(({ text, tellings }) => ({ text, tellings }));
}

/** What most documents have; of wordings in equally many the longest, for the others leave something out. */
function commonestWording(members: Group['members']): QuotedWords {
  const byWords = new Map<string, { quotation: QuotedWords; documents: Set<number> }>();
  for (const { document, quotation } of members) {
    const key = quotation.words.join(' ');
    const entry = byWords.get(key) ?? { quotation, documents: new Set() };
    byWords.set(key, entry);
    entry.documents.add(document);
  }
  return [...byWords.values()].sort((a, b) => b.documents.size - a.documents.size || b.quotation.words.length - a.quotation.words.length)[0]!.quotation;
}

function wordingOf(quotation: QuotedWords, commonest: QuotedWords): QuotationTelling['wording'] {
  const near = nearness(quotation.words, commonest.words, true);
  if (near === 'part') return quotation.words.length > commonest.words.length ? 'longer' : 'part';
  return near ?? nearnessOf(quotation, commonest, true) ?? 'variant';
}
