/** Proper names as they stand in the text: known ones by the gazetteer, others by their capitals. */
import type { ParsedText } from '../text/document.ts';
import type { Gazetteer, NameMatch } from './gazetteer.ts';
import type { GivenNames } from './given-names.ts';
import type { KnownName } from './known-names.ts';
import { EVENT_WORDS, LINKS, NAME_MONTHS, NOT_NAMES, ORGANIZATION_LINKS, ORGANIZATION_OPENERS, ORGANIZATION_WORDS, PLACE_OPENERS, PLACE_WORDS } from './name-words.ts';
import { roleEndingAt, roleStartingAt, type Role, type RoleMatch } from './roles.ts';
import { isFamilyName } from './spelling.ts';
import { isShouted, isTitleCase } from './title-case.ts';

/** A name on the tokens `[first, end)`. */
export interface NameMention {
  sentence: number;
  first: number;
  end: number;
  known: KnownName | null;
  /** Other actors that bear the known name. */
  others: readonly KnownName[];
  /** What the letters and the neighbours tell of a name that is not known; `likely`: a person whose given name is also a word. */
  guess: 'person' | 'likely' | 'organization' | 'unknown';
  /** The title or role right before it: "Foreign Minister". */
  role: Role | null;
  /** The name that stands before the title: "Russian" of "Russian President", "Kookmin University" of its professor. */
  roleOf: NameMention | null;
  /** The sentence capitalises everything, so that capitals tell nothing. */
  inTitleCase: boolean;
}

/** The second half of compounds that no name ends with: "Moscow-led". */
const COMPOUND_ENDS = /^(?:led|run|born|made|era|area|wide|like|held|bred|free|only|type|style|paid|era|bound|owned)$/;
/** A run of capitals longer than that, in tokens, holds no name; cut, so that time does not grow with its square. */
const LONGEST_RUN = 30;
const SENTENCE_PARTS = /^(?:AUX|DET|VERB|PRON|ADP|CCONJ|PART|SCONJ)$/;
const OPENING_MARK = /^["“‘'(:—–-]$/;
/** All-caps names that are words in a text that shouts. */
const SHOUTED_WORDS = /^(?:us|who|is|ice|pace|raw|car|au|un|it|act|aid|pis|rsf|eta|nato-led)$/;

export class NameFinder {
  constructor(private readonly gazetteer: Gazetteer, private readonly givenNames: GivenNames) {}

  find(doc: ParsedText): NameMention[] {
    const mentions: NameMention[] = [];
    const known = doc.sentences.map((sentence) => this.gazetteer.find(sentence, doc.text, doc.tokens));
    const named = new Set<string>();
    for (const matches of known) for (const { name } of matches) if (name.form !== 'contextual' && !name.blocks) named.add(name.actor.id);
    known.forEach((matches, s) => {
      // "the North" is nobody's name in a text that never names North Korea; another country may claim it.
      const standing = matches.filter(({ name, others }) => name.form !== 'contextual' || named.has(name.actor.id) || others.some((other) => named.has(other.actor.id)));
      new SentenceNames(doc, s, standing, this.givenNames, mentions).find();
    });
    return mentions;
  }
}

class SentenceNames {
  private readonly from: number;
  private readonly to: number;
  private readonly known = new Map<number, NameMatch>();
  private readonly inTitleCase: boolean;
  private readonly lowerAt: (i: number) => string;

  constructor(private readonly doc: ParsedText, private readonly s: number, matches: readonly NameMatch[], private readonly givenNames: GivenNames, private readonly mentions: NameMention[]) {
    const sentence = doc.sentences[s]!;
    this.from = sentence.firstToken;
    this.to = sentence.endToken;
    this.inTitleCase = isTitleCase(doc, sentence);
    const shouted = this.inTitleCase && isShouted(doc, sentence);
    for (const match of matches) {
      if (!shouted || !SHOUTED_WORDS.test(doc.lower(match.first)) || match.end - match.first > 1) this.known.set(match.first, match);
    }
    this.lowerAt = (i) => doc.lower(i);
  }

  find(): void {
    for (let i = this.from; i < this.to; ) {
      const here = this.known.get(i);
      const end = this.chunkEnd(i);
      if (here && here.end >= end) {
        this.pushKnown(here);
        i = here.end;
      } else if (end > i) {
        // Names of everything but people are not told from other words where all have capitals.
        i = this.inTitleCase ? this.titled(i) : this.readChunk(i, end);
      } else i++;
    }
  }

  private titled(i: number): number {
    const here = this.known.get(i);
    if (here) {
      this.pushKnown(here);
      return here.end;
    }
    this.push({ first: i, end: i + 1 });
    return i + 1;
  }

  /** A run of capitals cut into titles, known names, organisations and people. Returns where it left off. */
  private readChunk(first: number, end: number): number {
    const { doc } = this;
    // "Secretary of | State Antony Blinken": a title that began before the run.
    const before = this.roleInto(first, end) ?? this.roleMatchBefore(first);
    let at = Math.max(first, before?.end ?? first);
    let role: Role | null = before?.role ?? null;
    let roleOf: NameMention | null = before ? this.nameBefore(before.first) : null;
    while (at < end) {
      if (!doc.tokens.word[at]!.isWord) {
        at++;
        continue;
      }
      const here = this.known.get(at);
      const title = this.titleAt(at, end);
      const organization = this.organizationEnd(at, end);
      // "Saint Corentin Herald"
      const isOrganization = organization === end && title?.end === at + 1;
      if (title && !isOrganization && (!here || title.end > here.end)) {
        roleOf = this.nameBefore(at);
        role = title.role;
        at = title.end;
        continue;
      }
      if (organization > at && !(here && here.end >= organization)) {
        const until = this.withOrganizationTail(organization);
        this.push({ first: at, end: until, guess: 'organization', roleOf: here ? this.mentionOf(here) : null });
        at = until;
        role = null;
        continue;
      }
      if (here && !this.isGivenNameHere(here, end)) {
        this.pushKnown(here);
        at = here.end;
        role = this.roleBetween(at, end);
        roleOf = role ? this.mentions.at(-1)! : null;
        continue;
      }
      const stop = this.unknownEnd(at, end, role);
      this.pushUnknown(at, stop, role, roleOf);
      at = stop;
      role = null;
    }
    return Math.max(at, first + 1);
  }

  private roleInto(first: number, end: number): RoleMatch | null {
    for (let i = Math.min(end - 1, first + 2); i > first; i--) {
      const found = roleEndingAt(this.lowerAt, this.from, i);
      if (found && found.first < first && !found.isPlural) return found;
    }
    return null;
  }

  /** A title in lower case right before the run: "spokesman Dmitry Peskov", or in apposition: "his sister, Kim Yo Jong". */
  private roleMatchBefore(first: number): RoleMatch | null {
    const inApposition = first - 1 > this.from && this.doc.lower(first - 1) === ',';
    const found = roleEndingAt(this.lowerAt, this.from, inApposition ? first - 1 : first);
    if (!found) return null;
    const isLower = !this.doc.tokens.word[found.end - 1]!.isCapitalized;
    if (inApposition) return found.isPlural || !this.doc.tokens.word[first + 1]?.isCapitalized || isVocative(this.doc, found.first, this.from) ? null : { ...found, end: first };
    // "father Brown" is no title; "mother Maria" may be one, but who is meant stands in the name.
    if (isLower && found.role.capitalised) return null;
    return { ...found, end: first };
  }

  /** A title with capitals that begins the run and leaves a name: "Foreign Minister | Choe Son Hui". */
  private titleAt(at: number, end: number): { role: Role; end: number } | undefined {
    const found = roleStartingAt(this.lowerAt, at, end);
    if (!found || found.end >= end || !found.role.use.includes('title') || this.doc.lower(found.end) === '-') return undefined;
    // "Dean Baquet", "Judge Reinhold": a given name that is a title too, and one word after it.
    const isGiven = found.end === at + 1 && this.givenNames.has(this.doc.lower(at)) && end - found.end === 1;
    return isGiven ? undefined : found;
  }

  /** A lower-case role between a known name and the rest of the run. Runs hold no lower-case words, so there is none inside. */
  private roleBetween(at: number, end: number): Role | null {
    return at < end ? (this.titleAt(at, end)?.role ?? null) : null;
  }

  /** The country or body named right before token `at`: "Russia's | Defence Minister". */
  private nameBefore(at: number): NameMention | null {
    for (let k = this.mentions.length - 1; k >= Math.max(0, this.mentions.length - 2); k--) {
      const before = this.mentions[k]!;
      if (before.sentence !== this.s) return null;
      if (before.end > at || (before.guess === 'unknown' && !before.known && roleStartingAt(this.lowerAt, before.first, before.end))) continue;
      const isPossessive = before.end < this.to && /^['’]/.test(this.doc.lower(before.end));
      return at - before.end <= (isPossessive ? 2 : 1) ? before : null;
    }
    return null;
  }

  /** "Michael Jordan", "Chad Smith": a known name that is part of a person's here. */
  private isGivenNameHere(here: NameMatch, end: number): boolean {
    if (here.end - here.first !== 1 || here.name.blocks || here.end + 1 !== end || here.name.form === 'adjective') return false;
    const next = this.doc.lower(here.end);
    const lower = this.doc.lower(here.first);
    return (this.givenNames.has(lower) || this.givenNames.isDoubtful(lower)) && !this.known.has(here.end) && !ORGANIZATION_WORDS.has(next) && !EVENT_WORDS.has(next) && !roleStartingAt(this.lowerAt, here.end, end);
  }

  private unknownEnd(at: number, end: number, role: Role | null): number {
    for (let i = at + 1; i < end; i++) {
      const here = this.known.get(i);
      if (!here) {
        // "Vermont | Sen. Bernie Sanders", but "Martin Luther King Jr."
        if (role === null && !this.givenNames.has(this.doc.lower(at)) && this.titleAt(i, end)) return i;
        continue;
      }
      const isSurname = here.end === i + 1 && here.end === end && !here.name.blocks && (here.name.form === 'name' || here.name.form === 'capital' || here.name.form === 'contextual') && this.doc.tokens.text[i] !== here.name.alias.toUpperCase();
      if (isSurname && i - at <= 2 && (role !== null || this.givenNames.has(this.doc.lower(at)) || /^\p{L}\.$/u.test(this.doc.tokens.text[at]!))) continue;
      // "Kim Jong UN" of a text that shouts, "Xi'an": what is inside one name is no other.
      return i;
    }
    return end;
  }

  private pushUnknown(first: number, end: number, role: Role | null, roleOf: NameMention | null): void {
    let from = first;
    let to = end;
    while (from < to && !this.doc.tokens.word[from]!.isWord) from++;
    while (to > from && !this.doc.tokens.word[to - 1]!.isWord) to--;
    if (from >= to || this.isRoleOnly(from, to, role)) return;
    const guess = this.guess(from, to, role);
    if (guess === 'unknown' && EVENT_WORDS.has(this.doc.lower(to - 1)) && to - from > 1 && !isFamilyName(this.doc.lower(to - 1))) return;
    this.push({ first: from, end: to, guess, role, roleOf });
  }

  /** "Chief Financial Officer" */
  private isRoleOnly(first: number, end: number, role: Role | null): boolean {
    return (end - first > 1 || role !== null) && roleStartingAt(this.lowerAt, first, end)?.end === end;
  }

  private guess(first: number, end: number, role: Role | null): NameMention['guess'] {
    const { doc } = this;
    if (role?.use.includes('title') && role.kind !== 'anonymous') return 'person';
    const opening = doc.lower(first);
    const last = doc.lower(end - 1);
    if (end - first < 2 || PLACE_OPENERS.has(opening) || PLACE_WORDS.has(last)) return 'unknown';
    // "Donald J."
    if (/^\p{L}\.?$/u.test(doc.tokens.text[end - 1]!)) return 'unknown';
    if (this.givenNames.has(opening)) return 'person';
    if (this.givenNames.isDoubtful(opening) && !EVENT_WORDS.has(last)) return 'likely';
    if (end - first > 2 && /^\p{L}\.$/u.test(doc.tokens.text[first]!)) return 'person';
    if (end - first > 2 && /^\p{L}\.$/u.test(doc.tokens.text[first + 1]!)) return 'person';
    return 'unknown';
  }

  private pushKnown(match: NameMatch): void {
    if (!match.name.blocks) this.mentions.push(this.mentionOf(match));
  }

  private mentionOf({ first, end, name, others }: NameMatch): NameMention {
    return { sentence: this.s, first, end, known: name, others, guess: 'unknown', role: null, roleOf: null, inTitleCase: this.inTitleCase };
  }

  private push(mention: Partial<NameMention> & { first: number; end: number }): void {
    this.mentions.push({ sentence: this.s, known: null, others: [], guess: 'unknown', role: null, roleOf: null, inTitleCase: this.inTitleCase, ...mention });
  }

  /** Where the run of capitalised words from `first` ends; `first` where none begins. */
  private chunkEnd(first: number): number {
    const { doc, to } = this;
    const { tokens } = doc;
    if (!this.canBeName(first)) return first;
    let end = first + 1;
    for (let i = end; i < Math.min(to, first + LONGEST_RUN); i++) {
      const word = tokens.word[i]!;
      const touches = tokens.start[i] === tokens.end[i - 1];
      // "HILLARY CLINTON IS FEELING THE"
      if (word.isShouted && SENTENCE_PARTS.test(tokens.pos[i]!)) break;
      if (word.isWord && word.isCapitalized && !tokens.text[i]!.startsWith('’') && (!NOT_NAMES.has(word.lower) || this.isNameMonth(i))) {
        end = i + 1;
      } else if (/^[-‑]$/.test(tokens.text[i]!) && touches && i + 1 < to && tokens.start[i + 1] === tokens.end[i] && this.canFollowHyphen(i + 1, first)) {
        // Kim Jong-un, Al-Assad, but not "Moscow-based".
        end = i + 2;
        i++;
      } else if (LINKS.has(word.lower) && i + 1 < to && end >= i - 1 && this.linksOn(i)) {
        continue;
      } else break;
    }
    return end;
  }

  /** A particle, or two of them, and then a capital: "Ursula von der Leyen". */
  private linksOn(i: number): boolean {
    const { word } = this.doc.tokens;
    if (i + 1 >= this.to) return false;
    return word[i + 1]!.isCapitalized || (LINKS.has(word[i + 1]!.lower) && i + 2 < this.to && word[i + 2]!.isCapitalized);
  }

  private isNameMonth(i: number): boolean {
    return NAME_MONTHS.has(this.doc.lower(i)) && this.givenNames.has(this.doc.lower(i - 1)) && !/^\d/.test(this.doc.tokens.text[i + 1] ?? '');
  }

  private canFollowHyphen(i: number, first: number): boolean {
    const { lower, isWord, isCapitalized } = this.doc.tokens.word[i]!;
    return isWord && (isCapitalized || (lower.length <= 4 && !COMPOUND_ENDS.test(lower) && !this.known.has(first)));
  }

  private canBeName(i: number): boolean {
    const { doc } = this;
    const word = doc.tokens.word[i]!;
    if (!word.isWord || !word.isCapitalized || /^(?:['’]|i['’])/i.test(doc.tokens.text[i]!)) return false;
    if (NOT_NAMES.has(word.lower)) return NAME_MONTHS.has(word.lower) && this.isMonthAsName(i);
    const pos = doc.tokens.pos[i];
    const isFirst = i === this.from || OPENING_MARK.test(doc.tokens.text[i - 1]!);
    // "Brightspan Logistics": what an organisation's name begins with may look like a noun.
    if (isFirst && pos === 'NOUN' && i + 1 < this.to && doc.tokens.word[i + 1]!.isCapitalized && ORGANIZATION_WORDS.has(doc.lower(i + 1))) return true;
    if (isFirst || this.inTitleCase) return pos === 'PROPN' || this.givenNames.has(word.lower) || isFamilyName(word.lower) || (!isFirst && pos === 'NOUN');
    return pos !== 'PRON' && pos !== 'DET' && pos !== 'AUX';
  }

  /** "May said", but not "in May", "May 5". */
  private isMonthAsName(i: number): boolean {
    const next = this.doc.tokens.text[i + 1] ?? '';
    const before = i > this.from ? this.doc.lower(i - 1) : '';
    const isSubject = i + 1 < this.to && this.doc.tokens.pos[i + 1] === 'VERB';
    if (isSubject && /^(?:and|but|that|,|)$/.test(before)) return true;
    return this.doc.tokens.pos[i] === 'PROPN' && !/^[\d,]/.test(next) && !/^(?:in|of|on|since|by|until|from|last|next|early|late|mid|this|every|before|after|to|through|-|between|and|until|\d.*)$/.test(before);
  }

  /** Where an organisation that begins at `at` ends, `at` where none does: "Moscow State University", "Institute | for …". */
  private organizationEnd(at: number, end: number): number {
    const { doc } = this;
    let limit = end;
    for (let i = at + 1; i < end; i++) {
      // "Kookmin University Professor Andrei Lankov"
      if (roleStartingAt(this.lowerAt, i, end) && ORGANIZATION_WORDS.has(doc.lower(i - 1))) {
        limit = i;
        break;
      }
      // "White House Press Secretary": the title's own words make no organisation.
      if (this.titleAt(i, end) && this.known.has(at) && this.known.get(at)!.end === i) return at;
    }
    for (let i = limit - 1; i > at; i--) {
      if (!ORGANIZATION_WORDS.has(doc.lower(i))) continue;
      const inner = [...this.innerKnown(at + 1, i)].some((k) => k.end === i + 1 && !k.name.shared);
      return inner ? at : i + 1;
    }
    const continues = end === at + 1 && ORGANIZATION_OPENERS.has(doc.lower(at)) && end + 1 < this.to && /^(?:of|for)$/.test(doc.lower(end));
    return continues && this.withOrganizationTail(end) > end ? end : at;
  }

  private *innerKnown(from: number, to: number): Generator<NameMatch> {
    for (let i = from; i < to; i++) {
      const here = this.known.get(i);
      if (here) yield here;
    }
  }

  /** "Institute | for National Security Strategy" */
  private withOrganizationTail(end: number): number {
    const { doc } = this;
    let until = end;
    const to = Math.min(this.to, end + LONGEST_RUN);
    for (let i = end; i + 1 < to && ORGANIZATION_LINKS.has(doc.lower(i)); ) {
      if (doc.lower(i) === 'and' || doc.lower(i) === 'on' || doc.lower(i) === '&') {
        // Only inside a tail: "Institute for Peace and Security".
        if (until === end || i + 1 >= to || !doc.tokens.word[i + 1]!.isCapitalized || this.known.has(i + 1)) break;
      }
      let j = i + 1;
      while (j < to && ORGANIZATION_LINKS.has(doc.lower(j))) j++;
      if (j >= to || !doc.tokens.word[j]!.isCapitalized || NOT_NAMES.has(doc.lower(j))) break;
      while (j < to && doc.tokens.word[j]!.isCapitalized && !NOT_NAMES.has(doc.lower(j))) j++;
      until = i = j;
    }
    return until;
  }
}

/** "Yes, Minister, …": a role between commas at the very start is spoken to, not borne by who follows. */
const isVocative = (doc: ParsedText, first: number, from: number): boolean => first === from && doc.tokens.word[first]!.isCapitalized && doc.tokens.pos[first] !== 'PROPN';
