/** What kind of source a name is, from what it is called or from what papers and stations are called. */
import type { SourceKind } from '../contract/report.ts';
import type { ActorEntry } from '../actors/registry.ts';
import type { ParsedText } from '../text/document.ts';
import type { TokenRange } from './reading.ts';
import { ABLE, DOUBTFUL_MASTHEADS, FOREIGN_ARTICLES, MEDIA, NEWS_VERB, ORGANIZATIONS, REVEALED } from './source-nouns.ts';
import { isPerson } from './speakers.ts';

export interface Description extends TokenRange {
  head: number;
}

/** "Radio Lund", "Channel 6" */
export function isStation(doc: ParsedText, { first, head }: Description): boolean {
  const name = doc.lower(first) === 'the' ? first + 1 : first;
  return name < head && STATIONS.has(doc.tokens.text[name]!) && (doc.tokens.pos[head] === 'NUM' || (doc.tokens.pos[head] === 'PROPN' && doc.tokens.word[head]!.isCapitalized));
}
const STATIONS = new Set(['Radio', 'TV', 'Television', 'Channel']);

/** "The Halland Star reported", "the Echo can reveal": not "the Standard fell", "Halland Express said". */
export function isMasthead(doc: ParsedText, { first, head }: Description): boolean {
  if (isLeader(doc, first, head)) return true;
  if (!DOUBTFUL_MASTHEADS.has(doc.lower(head)) || !doc.tokens.word[head]!.isCapitalized || (doc.lower(first) !== 'the' && (first === 0 || doc.lower(first - 1) !== 'the'))) return false;
  const behind = doc.lower(head + 1);
  return NEWS_VERB.has(behind) || (ABLE.has(behind) && REVEALED.has(doc.lower(head + 2))) || (first > 0 && NEWS_VERB.has(doc.lower(first - 1)));
}

/** "The New Lund Union Leader", but not "the Labour Leader". */
function isLeader(doc: ParsedText, first: number, head: number): boolean {
  if (doc.lower(head) !== 'leader' || doc.lower(first) !== 'the' || head - first < 3) return false;
  for (let i = first + 1; i <= head; i++) if (!doc.tokens.word[i]!.isCapitalized) return false;
  return true;
}

/** What a name is called wherever it stands: "the state news agency, KPA", "Forbrug Nu, a Danish association". */
export function kindByMentions(doc: ParsedText, { mentions }: ActorEntry): SourceKind | undefined {
  for (const { first, end, isName, sentence } of mentions.slice(0, MOST_MENTIONS)) {
    if (!isName) continue;
    const { firstToken, endToken } = doc.sentences[sentence]!;
    const noun = doc.tokens.text[first - 1] === ',' ? first - 2 : first - 1;
    if (noun > firstToken && doc.lower(noun) === 'agency' && doc.lower(noun - 1) === 'news') return 'media';
    // "The regulator, Lotsen, said", "the business site Handel"
    if (noun > firstToken && STATE_BODIES.has(doc.lower(noun))) return 'government';
    if (noun === first - 1 && SITES.has(doc.lower(noun))) return 'media';
    // "Pallet & Dock magazine"
    if (PAPERS.has(doc.lower(end)) && !doc.tokens.word[end]!.isCapitalized) return 'media';
    if (doc.tokens.text[end] !== ',' || !ARTICLES.has(doc.lower(end + 1))) continue;
    for (let i = end + 2; i < Math.min(endToken, end + LONGEST_CALLING); i++) {
      const tag = doc.tokens.pos[i];
      if (PERIODICALS.has(doc.lower(i)) && !doc.tokens.word[i + 1]?.isWord) return 'media';
      if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') break;
      if (tag !== 'NOUN' || doc.tokens.pos[i + 1] === 'NOUN') continue;
      const lower = doc.lower(i);
      if (MEDIA.has(lower) || SITES.has(lower)) return 'media';
      if (STATE_BODIES.has(lower)) return 'government';
      if (ORGANIZATIONS.has(lower) && !isPerson(lower)) return 'organization';
    }
  }
  return undefined;
}
const ARTICLES = new Set(['a', 'an', 'the']);
const STATE_BODIES = new Set('regulator watchdog ministry inspectorate ombudsman'.split(' '));
const PAPERS = new Set(['magazine', 'newspaper', 'journal', 'tabloid']);
const SITES = new Set(['site', 'portal', 'podcast']);
const PERIODICALS = new Set(['daily', 'weekly', 'monthly', 'quarterly', 'biweekly']);
/** What a name is called stands in its first mentions, within so many tokens. */
const MOST_MENTIONS = 6;
const LONGEST_CALLING = 6;

/** What a name is called right before it: "news agency KPA", "the union Mast", "carmaker Volt"; a name that "which" follows is nobody's either. */
export function kindByCalling(doc: ParsedText, { first, end, head }: Description): SourceKind | undefined {
  const { pos } = doc.tokens;
  let name = head;
  while (name > first && pos[name - 1] === 'PROPN') name--;
  // "The business daily Handel": an adjective to the tagger.
  const noun = name > first && (pos[name - 1] === 'NOUN' || (pos[name - 1] === 'ADJ' && PERIODICALS.has(doc.lower(name - 1)))) ? doc.lower(name - 1) : '';
  if (noun !== '' && (MEDIA.has(noun) || SITES.has(noun) || (noun === 'agency' && doc.lower(name - 2) === 'news'))) return 'media';
  if (FOREIGN_ARTICLES.has(doc.tokens.text[name]!) && head > name) return 'media';
  if (noun !== '' && ORGANIZATIONS.has(noun) && !isPerson(noun)) return 'organization';
  return doc.lower(head + 2) === 'which' && doc.tokens.text[head + 1] === ',' && (head + 2 < end || end === head + 1) ? 'organization' : undefined;
}
