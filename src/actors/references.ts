/** Pronouns and descriptions – "he", "the North Korean leader", "the institute" – where it is clear who is meant. */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase } from '../text/phrases.ts';
import type { NameMention } from './names.ts';
import type { ActorEntry, ActorMention, ActorRegistry } from './registry.ts';
import { roleEndingAt } from './roles.ts';

const PRONOUNS: Record<string, 'f' | 'm'> = { he: 'm', him: 'm', his: 'm', himself: 'm', she: 'f', her: 'f', hers: 'f', herself: 'f' };
const GENERIC_BODY = new Set('institute university agency ministry department party company council bank group committee court paper newspaper network organization organisation union commission foundation think-tank firm institution'.split(' '));
/** How many sentences back a pronoun may look. */
const REACH = 3;

interface Placed extends ActorMention {
  entry: ActorEntry;
  isSubject: boolean;
}

export function resolveReferences(registry: ActorRegistry, doc: ParsedText, found: readonly NameMention[], fixed: Uint8Array): void {
  const taken = new Uint8Array(doc.tokens.count);
  const mentions: Placed[] = [];
  for (const entry of registry.entries) {
    for (const m of entry.mentions) {
      taken.fill(1, m.first, m.end);
      mentions.push({ ...m, entry, isSubject: isSubject(doc, m) });
    }
  }
  for (const m of found) taken.fill(1, m.first, m.end);
  mentions.sort((a, b) => a.first - b.first);
  let next = 0;
  const seen: Placed[] = [];
  const add = (entry: ActorEntry, first: number, end: number, sentence: number) => {
    const mention = { first, end, sentence, isName: false };
    entry.mentions.push(mention);
    taken.fill(1, first, end);
    seen.push({ ...mention, entry, isSubject: isSubject(doc, mention) });
  };
  for (let s = 0; s < doc.sentences.length; s++) {
    const { firstToken, endToken } = doc.sentences[s]!;
    let np = 0;
    const { nouns } = doc.phrases(s);
    for (let i = firstToken; i < endToken; i++) {
      while (next < mentions.length && mentions[next]!.first <= i) seen.push(mentions[next++]!);
      if (taken[i] || fixed[i]) continue;
      const gender = PRONOUNS[doc.lower(i)];
      if (gender) {
        const who = antecedent(seen, gender, s, i, doc);
        if (who) add(who, i, i + 1, s);
        continue;
      }
      while (np < nouns.length && nouns[np]!.first < i) np++;
      const phrase = nouns[np];
      if (phrase?.first === i && doc.lower(i) === 'the' && !taken[phrase.head]) {
        const who = described(registry, doc, phrase, seen);
        if (who) add(who, phrase.first, phrase.end, s);
      }
    }
  }
}

/** Subjects come before others, near ones before far ones; whose gender is known to differ is out. */
function antecedent(seen: readonly Placed[], gender: 'f' | 'm', sentence: number, at: number, doc: ParsedText): ActorEntry | undefined {
  let best: Placed | undefined;
  let bestRank = -Infinity;
  for (let k = seen.length - 1; k >= 0; k--) {
    const m = seen[k]!;
    if (sentence - m.sentence > REACH) break;
    if (m.first >= at || m.entry.kind !== 'person' || (m.entry.gender !== null && m.entry.gender !== gender)) continue;
    const rank = (m.isSubject ? 2 : 0) - 1.5 * (sentence - m.sentence) - (at - m.first) / 1000 + (m.entry.gender === gender ? 0.5 : 0) + (doc.lower(m.first) in PRONOUNS ? 0.25 : 0);
    if (rank > bestRank) [best, bestRank] = [m, rank];
  }
  if (best && best.entry.gender === null && best.entry.words.length > 0) best.entry.gender = gender;
  return best?.entry;
}

/** "the North Korean leader", "the president": whoever the text gave that role; "the institute": the last one named. */
function described(registry: ActorRegistry, doc: ParsedText, phrase: NounPhrase, seen: readonly Placed[]): ActorEntry | undefined {
  if (phrase.end - phrase.first > 6) return undefined;
  const role = roleEndingAt((i) => doc.lower(i), phrase.first + 1, phrase.head + 1);
  if (role && !role.isPlural) {
    const of = seen.filter((m) => m.first >= phrase.first && m.end <= role.first).at(-1)?.entry.id ?? null;
    const modifiers = role.first - phrase.first - 1;
    if (of === null && modifiers > 0) return undefined;
    const holders = registry.entries.filter((e) => e.roles.some((r) => r.role.term === role.role.term && (of === null || r.of === of)));
    const lastSeen = (e: ActorEntry) => seen.findLastIndex((m) => m.entry === e);
    const known = holders.filter((e) => lastSeen(e) >= 0);
    return known.length > 0 ? known.reduce((a, b) => (lastSeen(b) > lastSeen(a) ? b : a)) : undefined;
  }
  const head = doc.lower(phrase.head);
  if (phrase.end - phrase.first === 2 && GENERIC_BODY.has(head)) {
    return seen.findLast((m) => m.isName && m.entry.kind === 'organization' && m.entry.words.includes(head))?.entry;
  }
  return undefined;
}

/** A verb follows the mention's noun phrase, or the mention opens its clause. */
function isSubject(doc: ParsedText, m: ActorMention): boolean {
  const phrases = doc.phrases(m.sentence);
  const from = doc.sentences[m.sentence]!.firstToken;
  const np = phrases.nouns[phrases.nounAt[m.end - 1 - from] ?? -1];
  const end = np && np.head < m.end ? np.end : m.end;
  for (let i = end; i < Math.min(end + 3, doc.sentences[m.sentence]!.endToken); i++) {
    const verb = phrases.verbs[phrases.verbAt[i - from]!];
    if (verb) return verb.form === 'finite';
    if (doc.tokens.pos[i] !== 'ADV') return doc.lower(i) === ',' && m.first === from;
  }
  return false;
}
