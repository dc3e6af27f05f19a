/** Groups and forces that are a part of a country or a body: "Russian officials", "the Polish army", "NATO leaders". */
import type { ParsedText } from '../text/document.ts';

const GROUP_NOUNS = new Set('officials authorities forces troops soldiers media analysts lawmakers diplomats military army navy leaders intelligence police prosecutors investigators lawyers experts voters citizens journalists scientists researchers rebels militants separatists hackers mercenaries businessmen businesses companies firms oligarchs ministers parliamentarians senators negotiators delegates workers settlers protesters opposition politicians regulators commanders fighters refugees migrants students athletes television tv press newspapers papers broadcasters outlets channels generals envoys propagandists elites spies agents servicemen conservatives liberals'.split(' '));
const MEDIA = new Set(['media', 'journalists', 'television', 'tv', 'press', 'newspapers', 'papers', 'broadcasters', 'outlets', 'channels', 'propagandists']);
const OFFICIALS = new Set('officials authorities lawmakers diplomats leaders intelligence police prosecutors investigators ministers parliamentarians senators negotiators regulators commanders generals envoys troops soldiers servicemen spies agents'.split(' '));
const FORCES = new Set(['military', 'army', 'navy', 'forces']);
/** Words after a country's adjective that stand for the country's government itself. */
const GOVERNMENT_NOUNS = new Set(['government', 'regime', 'administration', 'leadership', 'state']);
/** Of bodies that are no countries, only those who act for them are groups. */
const BODY_NOUNS = new Set('officials leaders lawmakers diplomats ministers commanders forces troops experts investigators inspectors prosecutors regulators fighters militants negotiators members delegates'.split(' '));
/** How many words may stand between: "Russian state-run media", "senior U.S. defense officials". */
const LONGEST_MODIFIER = 3;

export interface Part {
  /** The last word of its id. */
  noun: string;
  end: number;
  kind: 'group' | 'organization';
  type: string;
}

const SPEAKERS = /^(?:spokes(?:man|woman|person|people)|commanders?|chiefs?|generals?|officers?|officials?|sources?)$/;

const plainNoun = (noun: string): string => (MEDIA.has(noun) && noun !== 'journalists' ? 'media' : FORCES.has(noun) ? 'armed-forces' : noun);
const typeOf = (noun: string): string => (MEDIA.has(noun) ? 'media' : FORCES.has(noun) ? 'military' : OFFICIALS.has(noun) ? 'government' : 'group');

export const isPartNoun = (noun: string): boolean => GROUP_NOUNS.has(noun);

/** The part named by the words from token `from` on, after a country's name; `isAdjective`: "Russian", which is no subject, and what follows it no verb of its own. */
export function partAfter(doc: ParsedText, from: number, limit: number, ofCountry: boolean, isAdjective = ofCountry): Part | undefined {
  const nouns = ofCountry ? GROUP_NOUNS : BODY_NOUNS;
  for (let i = from; i < limit && i <= from + LONGEST_MODIFIER; i++) {
    const lower = doc.lower(i);
    // "Thai army spokesman Ada Roy": for whom somebody speaks.
    const isLast = i + 1 >= limit || !goesOn(doc, i + 1) || (FORCES.has(lower) && SPEAKERS.test(doc.lower(i + 1)));
    if (nouns.has(lower) && isLast && !doc.tokens.word[i]!.isCapitalized) {
      return { noun: plainNoun(lower), end: i + 1, kind: FORCES.has(lower) ? 'organization' : 'group', type: typeOf(lower) };
    }
    if (doc.tokens.word[i]!.isCapitalized || !/^(?:NOUN|ADJ|VERB|PUNCT)$/.test(doc.tokens.pos[i]!) || (doc.tokens.pos[i] === 'PUNCT' && lower !== '-') || lower === 'and') return undefined;
    if (doc.tokens.pos[i] === 'VERB' && (doc.tokens.pos[i + 1] !== 'NOUN' || (!isAdjective && doc.lower(i - 1) !== '-'))) return undefined;
  }
  return undefined;
}

const SAYING = /^(?:says?|claims?|reports?|den(?:y|ies)|warns?|fears?|believes?|thinks?|knows?)$/;

/** "Russian media outlets", "Russian military exercises": the phrase has another head. */
export function goesOn(doc: ParsedText, i: number): boolean {
  const { pos, start, end } = doc.tokens;
  if (doc.lower(i) === '-') return start[i] === end[i - 1];
  // "Korvian military exercises began": read as a verb, which another one follows.
  if (pos[i] === 'VERB' && i + 1 < doc.tokens.count && /^(?:VERB|AUX)$/.test(pos[i + 1]!) && doc.lower(i).endsWith('s') && !SAYING.test(doc.lower(i))) return true;
  return pos[i] === 'NOUN' && !SAYING.test(doc.lower(i));
}

/** Where "Russian government" ends, which is Russia itself; `from` where no such noun follows. */
export function governmentEnd(doc: ParsedText, from: number, limit: number): number {
  if (from >= limit || !GOVERNMENT_NOUNS.has(doc.lower(from)) || doc.tokens.word[from]!.isCapitalized) return from;
  // "Russian state news agency"
  return from + 1 < limit && goesOn(doc, from + 1) ? from : from + 1;
}

/** Organs of a state that are no more named than this: "Germany's interior ministry", "the Belarusian sports ministry". */
const ORGANS = /^(?:ministry|embassy|parliament|commission|treasury)$/;
const LONGEST_PORTFOLIO = 2;

/** The organ named by the words from token `from` on, after a country's name or adjective; its noun is the slug of all its words. */
export function organAfter(doc: ParsedText, from: number, limit: number): Part | undefined {
  const at = /^['’]s?$/.test(doc.lower(from)) ? from + 1 : from;
  for (let i = at; i < Math.min(limit, at + LONGEST_PORTFOLIO + 1); i++) {
    if (doc.tokens.word[i]!.isCapitalized || !/^(?:NOUN|ADJ)$/.test(doc.tokens.pos[i]!)) return undefined;
    const isBank = doc.lower(i) === 'bank' && doc.lower(i - 1) === 'central';
    if (!ORGANS.test(doc.lower(i)) && !isBank) continue;
    if (i + 1 < limit && goesOn(doc, i + 1) && !SPEAKERS.test(doc.lower(i + 1))) return undefined;
    return { noun: doc.slice(at, i + 1).toLowerCase().replace(/[^\p{L}]+/gu, '-'), end: i + 1, kind: 'organization', type: 'government' };
  }
  return undefined;
}
