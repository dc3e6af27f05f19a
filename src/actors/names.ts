/** Proper names as they stand in the text: known ones by the gazetteer, others by their capitals. */
import type { ParsedText } from '../text/document.ts';
import { opensNumbered, opensWithArticle, runEnd, type SentenceBounds } from './capital-runs.ts';
import { findKnownNames, type NameMatch } from './gazetteer.ts';
import type { KnownName } from './known-names.ts';
import { BODY_NOUN, DOUBTFUL_GIVEN, EVENT, FAMILY, GIVEN, ORGANIZATION } from './name-facts.ts';
import { guessOf, HOUSES, isAllShouted } from './name-guess.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { organizationEnd, withOrganizationTail } from './organization-names.ts';
import { isPlaceNamedBody } from './place-named-bodies.ts';
import { actsOnPurpose } from './strangers.ts';
import { isLongRegion, isRegion } from './regions.ts';
import type { Role } from './roles.ts';
import { isShouted, isTitleCase } from './title-case.ts';
import { roleBefore, roleInto, titleAt, type Title } from './titles.ts';

/** All-caps names that are words in a text that shouts. */
const SHOUTED_WORDS = /^(?:us|who|is|ice|pace|raw|car|au|un|it|act|aid|pis|rsf|eta|ups|nato-led)$/;
/** What a body is or does today, before its name: "Carmaker Veltrano", "Visitors Orrin Town". */
const OPENING_BODIES = new Set('carmaker automaker retailer insurer lender airline chipmaker drugmaker planemaker oil-giant brewer broadcaster charity startup start-up supermarket newspaper tech-giant visitors hosts champions newcomers strugglers'.split(' '));
/** Letters after a person's name. */
const AFTER_NAMES = /^(?:MP|TD|MLA|KC|QC|MBE|OBE|CBE|KBE|DBE|MSP|MEP|FRS|PhD|MD)$/;
/** Last words of books and broadcasts. */
const WORKS = /^(?:bible|gospels?|scriptures?|files?|show|podcast)$/;
const BEFORE_PLACES = /^(?:in|at|near|around|outside|from|to|after|before|when|if|as|since|while|where|because|on|until|into)$/;
const STORMS = /^(?:storm|hurricane|typhoon|cyclone|tropical)$/;
/** Of wars. */
const NUMBERS = /^(?:I{1,3}|One|Two|1|2)$/;
const LEGAL_FORM = /^(?:inc\.?|corp\.?|ltd\.?|plc|llc|ag|s\.?a\.?|nv|co\.?|[,.])$/;

function isLegalForm(doc: ParsedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!LEGAL_FORM.test(doc.lower(i))) return false;
  return true;
}

const NO_NAMES: readonly KnownName[] = [];

/** Every name of the text, in order. */
export function findNames(text: NameText): NameMention[] {
  const { doc } = text;
  const matches: NameMatch[] = [];
  for (const sentence of doc.sentences) findKnownNames(sentence, text, matches);
  const named = new Set<string>();
  for (const { name } of matches) if (name.form !== 'contextual' && !name.blocks) named.add(name.actor.id);
  for (const match of matches) {
    const { name, others, first } = match;
    // "the North" is nobody's name in a text that never names North Korea; another country may claim it.
    if (name.form !== 'contextual' || named.has(name.actor.id) || others.some((other) => named.has(other.actor.id))) text.known[first] = match;
  }
  const mentions: NameMention[] = [];
  for (let s = 0; s < doc.sentences.length; s++) new SentenceNames(text, s, mentions).find();
  return mentions;
}

class SentenceNames implements SentenceBounds {
  readonly from: number;
  readonly to: number;
  readonly inTitleCase: boolean;

  constructor(private readonly text: NameText, private readonly s: number, private readonly mentions: NameMention[]) {
    const { doc } = text;
    const sentence = doc.sentences[s]!;
    this.from = sentence.firstToken;
    this.to = sentence.endToken;
    this.inTitleCase = isTitleCase(doc, sentence);
    if (this.inTitleCase && isShouted(doc, sentence)) this.dropShoutedWords();
  }

  private dropShoutedWords(): void {
    const { doc, known } = this.text;
    for (let i = this.from; i < this.to; i++) if (known[i]?.end === i + 1 && SHOUTED_WORDS.test(doc.lower(i))) known[i] = null;
  }

  private readonly titleAt = (at: number, end: number): Title | undefined => titleAt(this.text, at, end);

  find(): void {
    const { text: { known, doc: { tokens: { word } } } } = this;
    for (let i = this.from; i < this.to; ) {
      const here = known[i] ?? null;
      // "the hunt for al-Masri": the name begins with a small letter.
      const start = here === null && !word[i]!.isCapitalized && opensWithArticle(this.text, i, this.to) && known[i + 2] === null ? i + 2 : i;
      if (here === null && !word[start]!.isCapitalized && !opensNumbered(this.text, i, this.to)) {
        i++;
        continue;
      }
      let end = runEnd(this.text, this, start);
      if (start > i && end === start) end = i;
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
    const here = this.text.known[i] ?? null;
    if (here) {
      this.pushKnown(here);
      return here.end;
    }
    this.push(i, i + 1);
    return i + 1;
  }

  /** A run of capitals cut into titles, known names, organisations and people. Returns where it left off. */
  private readChunk(first: number, end: number): number {
    const { doc } = this.text;
    // "Secretary of | State Antony Blinken": a title that began before the run.
    const before = roleInto(this.text, this.from, first, end) ?? roleBefore(this.text, this.from, first);
    let at = Math.max(first, before?.end ?? first);
    let role: Role | null = before?.role ?? null;
    let roleOf: NameMention | null = before ? this.nameBefore(before.first) : null;
    while (at < end) {
      if (!doc.tokens.word[at]!.isWord) {
        at++;
        continue;
      }
      const here = this.text.known[at] ?? null;
      const title = this.titleAt(at, end);
      const organization = organizationEnd(this.text, at, end, this.to, this.titleAt);
      // "Saint Corentin Herald"
      const isOrganization = organization === end && title?.end === at + 1;
      if (title && !isOrganization && (!here || title.end > here.end)) {
        roleOf = this.nameBefore(at);
        role = title.role;
        at = title.end;
        continue;
      }
      // "Pfizer | Inc."
      if (here && organization > here.end && !here.name.blocks && isLegalForm(doc, here.end, organization)) {
        this.mentions.push({ ...this.mentionOf(here), end: organization });
        at = organization;
        role = null;
        continue;
      }
      if (organization > at && !(here && here.end >= organization)) {
        const until = withOrganizationTail(this.text, organization, this.to);
        this.push(at, until, 'organization', null, here ? this.mentionOf(here) : null);
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

  /** A lower-case role between a known name and the rest of the run. Runs hold no lower-case words, so there is none inside. */
  private roleBetween(at: number, end: number): Role | null {
    return at < end ? (this.titleAt(at, end)?.role ?? null) : null;
  }

  /** The country or body named right before token `at`: "Russia's | Defence Minister". */
  private nameBefore(at: number): NameMention | null {
    for (let k = this.mentions.length - 1; k >= Math.max(0, this.mentions.length - 2); k--) {
      const before = this.mentions[k]!;
      if (before.sentence !== this.s) return null;
      if (before.end > at || (before.guess === 'unknown' && !before.known && this.text.roleStartingAt(before.first, before.end))) continue;
      const isPossessive = before.end < this.to && /^['’]/.test(this.text.doc.lower(before.end));
      return at - before.end <= (isPossessive ? 2 : 1) ? before : null;
    }
    return null;
  }

  /** "Michael Jordan", "Chad Smith": a known name that is part of a person's here. */
  private isGivenNameHere(here: NameMatch, end: number): boolean {
    if (here.end - here.first !== 1 || here.name.blocks || here.end + 1 !== end || here.name.form === 'adjective') return false;
    const { text } = this;
    return text.is(here.first, GIVEN | DOUBTFUL_GIVEN) && text.known[here.end] === null && !text.is(here.end, ORGANIZATION | EVENT) && !text.roleStartingAt(here.end, end);
  }

  private unknownEnd(at: number, end: number, role: Role | null): number {
    for (let i = at + 1; i < end; i++) {
      const here = this.text.known[i] ?? null;
      // "Malik al-Houthi": the name of a group is his surname.
      if (here && i - 2 > at && opensWithArticle(this.text, i - 2, end)) continue;
      if (!here) {
        // "Vermont | Sen. Bernie Sanders", "Virginia | Sen. Tim Kaine", but "Martin Luther King Jr."
        if (role === null && (!this.text.is(at, GIVEN) || (i === at + 1 && isRegion([this.text.doc.lower(at)]))) && this.titleAt(i, end)) return i;
        // "In New Hampshire | Sanders won"
        if (i === at + 2 && at > this.from && this.text.doc.lower(at - 1) === 'in' && isLongRegion(this.text.doc.lower(at), this.text.doc.lower(at + 1)) && !this.text.is(i, ORGANIZATION | EVENT)) return i;
        continue;
      }
      const isSurname = here.end === i + 1 && here.end === end && !here.name.blocks && (here.name.form === 'name' || here.name.form === 'capital' || here.name.form === 'contextual' || (i === at + 1 && here.name.form === 'people' && this.text.is(at, GIVEN))) && this.text.doc.tokens.text[i] !== here.name.alias.toUpperCase();
      if (isSurname && i - at <= 2 && (role !== null || this.text.is(at, GIVEN) || /^\p{L}\.$/u.test(this.text.doc.tokens.text[at]!))) continue;
      // "Kim Jong UN" of a text that shouts, "Xi'an": what is inside one name is no other.
      return i;
    }
    return end;
  }

  private pushUnknown(first: number, end: number, role: Role | null, roleOf: NameMention | null): void {
    let from = first;
    let to = end;
    while (from < to && !this.text.doc.tokens.word[from]!.isWord) from++;
    while (to > from && !this.text.doc.tokens.word[to - 1]!.isWord) to--;
    if (from >= to || this.isRoleOnly(from, to, role)) return;
    // "Ada Roy | KC"
    if (to - from > 2 && AFTER_NAMES.test(this.text.doc.tokens.text[to - 1]!)) to--;
    // "Carmaker Veltrano": the noun opens the sentence and is no part of the name.
    const isBody = from === this.from && to - from > 1 && OPENING_BODIES.has(this.text.doc.lower(from)) && this.text.known[from] === null;
    if (isBody) from++;
    // "Castlemoor | plc"
    const isLegal = to < this.to && /^(?:plc|ltd|inc|llc|gmbh)$/.test(this.text.doc.lower(to));
    if (isLegal) to++;
    // "Kent police said"
    const isForce = this.isForce(from, to);
    if (isForce) to++;
    const guess = isBody || isLegal || isForce || (to - from > 1 && isPlaceNamedBody(this.text, to, this.to)) ? 'organization' : guessOf(this.text, from, to, role);
    // "World War II" has a number as kings have.
    const last = to - from > 2 && NUMBERS.test(this.text.doc.tokens.text[to - 1]!) ? to - 2 : to - 1;
    if (guess === 'unknown' && to - from > 1 && !this.inTitleCase && isAllShouted(this.text, from, to)) return;
    // "Storm Edda", "Tropical Storm Ida"
    if (to - from > 1 && STORMS.test(this.text.doc.lower(from)) && !this.text.is(to - 1, FAMILY)) return;
    // "the King James Bible", "The Kelly File"
    if (to - from > 1 && WORKS.test(this.text.doc.lower(to - 1))) return;
    // "Millard State", where the text knows of Millard State University.
    const isSchool = to - from === 2 && this.text.doc.lower(to - 1) === 'state' && this.text.stateSchools.has(this.text.doc.lower(from));
    const isActing = isSchool || (guess === 'unknown' && to - from > 1 && this.isActingHouse(from, to));
    if (guess === 'unknown' && to - from > 1 && this.text.is(last, EVENT) && !this.text.is(last, FAMILY) && !this.isCalledBody(to) && !isActing) return;
    this.push(from, to, isActing ? 'organization' : guess, role, roleOf);
  }

  /** "Kent | police said", "by Avon and Somerset | police"; not "in Kent police said", "Kent police dogs". */
  private isForce(from: number, to: number): boolean {
    const { doc } = this.text;
    if (to >= this.to || doc.lower(to) !== 'police' || doc.tokens.word[to]!.isCapitalized || this.inTitleCase) return false;
    if (to + 1 < this.to && (doc.tokens.pos[to + 1] === 'NOUN' || doc.tokens.word[to + 1]!.isCapitalized)) return false;
    return from === this.from ? doc.tokens.pos[from] === 'PROPN' : !BEFORE_PLACES.test(doc.lower(from - 1));
  }

  /** "the Orrin Opera House apologised" */
  private isActingHouse(from: number, to: number): boolean {
    const { doc } = this.text;
    return HOUSES.test(doc.lower(to - 1)) && from > this.from && doc.lower(from - 1) === 'the' && actsOnPurpose(doc, { end: to, sentence: this.s });
  }

  /** "Harbor House, a nonprofit" */
  private isCalledBody(i: number): boolean {
    const { text, text: { doc } } = this;
    if (doc.lower(i) !== ',' || !/^(?:a|an|the)$/.test(doc.lower(i + 1))) return false;
    for (let k = i + 2; k < Math.min(this.to, i + 5); k++) if (text.is(k, BODY_NOUN)) return true;
    return false;
  }

  /** "Chief Financial Officer" */
  private isRoleOnly(first: number, end: number, role: Role | null): boolean {
    return (end - first > 1 || role !== null) && this.text.roleStartingAt(first, end)?.end === end;
  }

  private pushKnown(match: NameMatch): void {
    if (!match.name.blocks) this.mentions.push(this.mentionOf(match));
  }

  private mentionOf({ first, end, name, others }: NameMatch): NameMention {
    return { sentence: this.s, first, end, known: name, others, guess: 'unknown', role: null, roleOf: null, inTitleCase: this.inTitleCase };
  }

  private push(first: number, end: number, guess: NameMention['guess'] = 'unknown', role: Role | null = null, roleOf: NameMention | null = null): void {
    this.mentions.push({ sentence: this.s, first, end, known: null, others: NO_NAMES, guess, role, roleOf, inTitleCase: this.inTitleCase });
  }
}
