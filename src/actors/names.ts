/** Proper names as they stand in the text: known ones by the gazetteer, others by their capitals. */
import type { ParsedText } from '../text/document.ts';
import type { Gazetteer, KnownName } from './gazetteer.ts';
import { roleEndingAt, type Role } from './roles.ts';

/** A name on the tokens `[first, end)`. */
export interface NameMention {
  sentence: number;
  first: number;
  end: number;
  known: KnownName | null;
  /** What the letters and the neighbours tell of a name that is not known. */
  guess: 'person' | 'organization' | 'unknown';
  /** The title or role right before it: "Foreign Minister". */
  role: Role | null;
  /** The known country or organisation whose adjective or name stands before the title: "Russian President". */
  roleOf: KnownName | null;
  /** The sentence capitalises everything, so that capitals tell nothing. */
  inTitleCase: boolean;
}

export const ORGANIZATION_WORDS = new Set(
  'institute university college school ministry department agency party council bank inc inc. corp corp. corporation company co. ltd ltd. plc group committee commission court times post news herald tribune journal gazette centre center association union forum foundation federation society alliance front movement league club parliament assembly congress senate authority bureau office service services board army navy force forces police guard church hospital network institution organization organisation fund partners airlines airways motors systems technologies media press tv radio observatory watch trust team brigade battalion division front academy laboratory lab labs coalition campaign'.split(' '),
);
const NOT_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec i god ok okay internet english christmas easter ramadan'.split(' '),
);
const LINKS = new Set(['de', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'al', 'el', 'da', 'di', 'du', 'la', 'le', 'dos', 'das', 'ben', 'ter', 'af', 'y', 'e']);
const ORGANIZATION_LINKS = new Set(['of', 'for', 'on', 'and', 'the', '&']);
const EVENT_WORDS = new Set('war peninsula sea ocean river lake mountain mountains valley street avenue road square bridge island islands summit conference treaty agreement accord accords act bill law amendment protocol day week month year festival cup olympics championship prize award century revolution crisis plan program programme doctrine strait gulf canal desert city county state province region district airport hotel palace tower stadium era age resolution'.split(' '));

export class NameFinder {
  constructor(private readonly gazetteer: Gazetteer, private readonly givenNames: { has(name: string): boolean }) {}

  find(doc: ParsedText): NameMention[] {
    const mentions: NameMention[] = [];
    for (let s = 0; s < doc.sentences.length; s++) this.findInSentence(doc, s, mentions);
    return mentions;
  }

  private findInSentence(doc: ParsedText, s: number, mentions: NameMention[]): void {
    const sentence = doc.sentences[s]!;
    const { tokens } = doc;
    const known = this.gazetteer.find(sentence, tokens);
    const inTitleCase = isTitleCase(doc, sentence.firstToken, sentence.endToken);
    const nextKnown = (from: number) => known.find((k) => k.first >= from);
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const here = known.find((k) => k.first === i);
      const end = this.chunkEnd(doc, i, sentence.endToken, sentence.firstToken, inTitleCase);
      if (here && here.end >= end) {
        this.push(mentions, doc, s, i, here.end, here.name, inTitleCase);
        i = here.end;
        continue;
      }
      if (end === i) {
        i++;
        continue;
      }
      // "Moscow State University", "China Foreign Affairs University": a longer organisation that holds a known name.
      const last = tokens.word[end - 1]!.lower;
      if (ORGANIZATION_WORDS.has(last) && end - i > 1 && !inTitleCase && !(here && here.end === end) && !known.some((k) => k.first > i && k.end === end && k.first < end - 1)) {
        const whole = this.withOrganizationTail(doc, end, sentence.endToken);
        this.push(mentions, doc, s, i, whole, null, inTitleCase, 'organization', here?.name ?? null);
        i = whole;
        continue;
      }
      if (here) {
        this.push(mentions, doc, s, i, here.end, here.name, inTitleCase);
        i = here.end;
        continue;
      }
      const stop = Math.min(end, nextKnown(i + 1)?.first ?? end);
      if (stop > i) this.pushUnknown(mentions, doc, s, i, stop, inTitleCase);
      i = Math.max(stop, i + 1);
    }
  }

  /** A title is no part of the name; what is left of it is a person, an organisation or we do not know. */
  private pushUnknown(mentions: NameMention[], doc: ParsedText, s: number, first: number, end: number, inTitleCase: boolean): void {
    const from = doc.sentences[s]!.firstToken;
    const lowerAt = (i: number) => doc.lower(i);
    let start = first;
    let role: Role | null = null;
    let roleFirst = first;
    for (let i = end - 1; i >= first; i--) {
      const found = roleEndingAt(lowerAt, from, i);
      if (!found || i === end) continue;
      if (i > first || found.first < first || doc.tokens.word[i - 1]?.isWord) {
        role = found.role;
        start = Math.max(first, i);
        roleFirst = found.first;
        break;
      }
    }
    while (start < end && (!doc.tokens.word[start]!.isWord || (!doc.tokens.word[start]!.isCapitalized && !LINKS.has(doc.lower(start))))) start++;
    if (start >= end) return;
    const before = mentions.at(-1);
    const adjacent = before?.known && before.sentence === s && roleFirst - before.end <= 1 && roleFirst >= before.end && role ? before.known : null;
    const guess = this.guess(doc, start, end, role);
    if (guess === 'unknown' && !inTitleCase && EVENT_WORDS.has(doc.lower(end - 1))) return;
    mentions.push({ sentence: s, first: start, end, known: null, guess, role, roleOf: adjacent, inTitleCase });
  }

  private guess(doc: ParsedText, first: number, end: number, role: Role | null): NameMention['guess'] {
    if (ORGANIZATION_WORDS.has(doc.lower(end - 1)) && end - first > 1) return 'organization';
    if (role?.use.includes('title')) return 'person';
    const opening = doc.lower(first);
    if (this.givenNames.has(opening) && end - first > 1) return 'person';
    if (end - first > 2 && /^\p{L}\.$/u.test(doc.tokens.text[first + 1]!)) return 'person';
    return 'unknown';
  }

  private push(
    mentions: NameMention[], doc: ParsedText, sentence: number, first: number, end: number, known: KnownName | null, inTitleCase: boolean,
    guess: NameMention['guess'] = 'unknown', roleOf: KnownName | null = null,
  ): void {
    if (known?.blocks) return;
    if (known?.ambiguous && first === doc.sentences[sentence]!.firstToken && end - first === 1 && doc.tokens.pos[first] !== 'PROPN') return;
    mentions.push({ sentence, first, end, known, guess, role: null, roleOf, inTitleCase });
  }

  /** Where the run of capitalised words from `first` ends; `first` where none begins. */
  private chunkEnd(doc: ParsedText, first: number, limit: number, sentenceStart: number, inTitleCase: boolean): number {
    const { tokens } = doc;
    if (!this.canBeName(doc, first, sentenceStart, inTitleCase)) return first;
    let end = first + 1;
    for (let i = end; i < limit; i++) {
      const word = tokens.word[i]!;
      const touches = tokens.start[i] === tokens.end[i - 1];
      if (word.isWord && word.isCapitalized && !NOT_NAMES.has(word.lower) && !tokens.text[i]!.startsWith('’')) {
        end = i + 1;
      } else if (tokens.text[i] === '-' && touches && i + 1 < limit && tokens.start[i + 1] === tokens.end[i] && tokens.word[i + 1]!.isWord && (tokens.word[i + 1]!.isCapitalized || tokens.word[i + 1]!.lower.length <= 4)) {
        // Kim Jong-un, Al-Assad, but not "Moscow-based".
        end = i + 2;
        i++;
      } else if (LINKS.has(word.lower) && i + 1 < limit && tokens.word[i + 1]!.isCapitalized && end === i) {
        continue;
      } else break;
    }
    return end;
  }

  private canBeName(doc: ParsedText, i: number, sentenceStart: number, inTitleCase: boolean): boolean {
    const word = doc.tokens.word[i]!;
    if (!word.isWord || !word.isCapitalized || NOT_NAMES.has(word.lower) || /^['’]/.test(doc.tokens.text[i]!)) return false;
    const pos = doc.tokens.pos[i];
    const isFirst = i === sentenceStart || /^["“‘'(:—–-]$/.test(doc.tokens.text[i - 1]!);
    if (isFirst || inTitleCase) return pos === 'PROPN' || this.givenNames.has(word.lower) || (!isFirst && pos === 'NOUN');
    return pos !== 'PRON' && pos !== 'DET' && pos !== 'AUX';
  }

  /** "Institute | for National Security Strategy" */
  private withOrganizationTail(doc: ParsedText, end: number, limit: number): number {
    let until = end;
    for (let i = end; i + 1 < limit && ORGANIZATION_LINKS.has(doc.lower(i)); ) {
      let j = i + 1;
      while (j < limit && ORGANIZATION_LINKS.has(doc.lower(j))) j++;
      if (j >= limit || !doc.tokens.word[j]!.isCapitalized) break;
      if (doc.lower(i) === 'and' || doc.lower(i) === 'on') break;
      while (j < limit && doc.tokens.word[j]!.isCapitalized && !NOT_NAMES.has(doc.lower(j))) j++;
      until = i = j;
    }
    return until;
  }
}

/** Most of its longer words begin with a capital: a headline in title case, or shouted. */
function isTitleCase(doc: ParsedText, first: number, end: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i < end; i++) {
    const word = doc.tokens.word[i]!;
    if (!word.isWord || word.lower.length < 4) continue;
    long++;
    if (word.isCapitalized) capital++;
  }
  return long >= 4 && capital / long > 0.7;
}
