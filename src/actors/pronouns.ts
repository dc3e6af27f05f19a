/** Whom "he", "she", "it" and "they" mean. */
import type { ParsedText } from '../text/document.ts';
import { Addressees } from './addressees.ts';
import { affiliationOf, isTitledBy, type Standing } from './affiliation.ts';
import { personMeant, type Candidates } from './antecedents.ts';
import { clauseSubject, type ClauseSubject } from './clause-subjects.ts';
import { toldToDo } from './controlled.ts';
import type { Discourse } from './discourse.ts';
import { isPleonastic } from './pleonastic.ts';
import { Owners } from './owners.ts';
import { GROUP_PRONOUNS, PERSON_PRONOUNS, THING_PRONOUNS } from './reference-words.ts';
import type { ActorEntry } from './registry.ts';
import { ThingPronouns } from './thing-pronouns.ts';

/** Tokens before "he said" in which what he says may stand. */
const SPEECH_REACH = 120;

/** Many who are spoken of as one. */
const COLLECTIVE = /(?:^|\s)(?:team|opposition)$/;
const isBody = ({ kind, name }: ActorEntry): boolean => kind === 'country' || kind === 'organization' || kind === 'other' || (kind === 'group' && COLLECTIVE.test(name));
const isSeveral = ({ kind }: ActorEntry): boolean => kind === 'group' || kind === 'organization';

export class Pronouns {
  private readonly doc: ParsedText;
  private readonly standing: Standing;
  private readonly owners: Owners;
  private readonly things: ThingPronouns;
  private readonly addressees: Addressees;
  /** By the pronoun that stands for the source: who will be meant by it. */
  private readonly speakers = new Map<number, ActorEntry | undefined>();

  constructor(private readonly discourse: Discourse, private readonly candidates: Candidates) {
    this.doc = discourse.doc;
    this.owners = new Owners(discourse, candidates);
    this.things = new ThingPronouns(discourse, candidates, this.owners);
    this.addressees = new Addressees(discourse);
    this.standing = { at: (token) => discourse.at(token), byId: () => undefined };
  }

  /** Undefined where it is not clear. */
  meant(s: number, i: number): ActorEntry | undefined {
    const { doc } = this;
    const word = doc.lower(i);
    const gender = PERSON_PRONOUNS.get(word);
    const ending = word.endsWith('self') ? this.discourse.endingAt(i)?.entry : undefined;
    const beside = ending?.isUnnamed && this.discourse.counts.get(ending) === 1 ? undefined : ending;
    // "Roy herself", "the council itself"
    if (beside && (gender ? beside.kind === 'person' && beside.gender !== other(gender) : isBody(beside))) return beside;
    // "in Stavik itself", a place
    if (!ending && word === 'itself' && i > doc.sentences[s]!.firstToken && doc.tokens.pos[i - 1] === 'PROPN') return undefined;
    if (gender) {
      // "The guard hurt himself": whoever does it.
      const self = word.endsWith('self') ? this.clause(s, i)?.entry : undefined;
      if (self?.kind === 'person' && self.gender !== other(gender)) return self;
      // "He has not spoken to him": not to himself. "He lied," says somebody else.
      const not = word === 'him' || (word === 'her' && isAlone(doc, s, i)) ? this.clause(s, i)?.entry : undefined;
      const isOwner = word === 'his' || (word === 'her' && !isAlone(doc, s, i));
      const isDoer = word === 'he' || word === 'she';
      const isPerson = (entry: ActorEntry): boolean => entry.kind === 'person' && entry.gender !== other(gender);
      const controlled = isOwner || isDoer ? this.addressees.of(s, i, isOwner, isPerson) : undefined;
      if (controlled) return controlled;
      const speaker = this.speakerAt(i);
      // "an owner who would not give his name"
      const relative = isOwner ? this.clause(s, i) : null;
      const owner = relative?.isRelative ? relative.entry : undefined;
      if (owner?.kind === 'person' && owner.gender !== other(gender)) return owner;
      const told = isOwner ? toldToDo(doc, s, i, (token) => this.discourse.endingAt(token))?.entry : undefined;
      if (told && isPerson(told)) return told;
      const near = isOwner ? this.owners.beside(s, i, relative === null, isPerson) : undefined;
      if (near) return near;
      const ahead = isOwner && relative === null ? this.owners.ahead(s, i, isPerson) : undefined;
      if (ahead) return ahead;
      const sayer = isDoer ? this.addressees.sayer(s, i) : undefined;
      if (sayer && isPerson(sayer) && sayer !== speaker) return sayer;
      return personMeant(this.candidates, gender, s, i, (entry) => entry === not || entry === speaker || (isDoer && this.isNamedNext(entry, s, i)) || this.isSpokenOf(entry, i));
    }
    const fits = THING_PRONOUNS.has(word) ? isBody : GROUP_PRONOUNS.has(word) ? isSeveral : undefined;
    if (!fits || (word === 'it' && isPleonastic(doc, s, i))) return undefined;
    const speaker = this.speakerAt(i);
    // "They have lost their way," says Lang of Bryce Capital: others than those for whom he speaks.
    const own = speaker?.kind === 'person' && GROUP_PRONOUNS.has(word) ? affiliationOf(doc, this.standing, speaker) : undefined;
    const who = this.things.meant(s, i, word, (entry) => fits(entry) && entry !== speaker && entry !== own && !(speaker?.kind === 'person' && word.startsWith('the') && isTitledBy(doc, speaker, entry)));
    return who && (word === 'it' || word === 'they') && this.isNamedNext(who, s, i) ? undefined : who;
  }

  /** "He said Brandt had lost", "it will help Norway's fleet": who is named in what the pronoun does is somebody else. */
  private isNamedNext(entry: ActorEntry, s: number, i: number): boolean {
    const { doc } = this;
    const { endToken } = doc.sentences[s]!;
    for (let k = i + 1; k < endToken && doc.lower(k) !== ',' && doc.tokens.pos[k] !== 'CCONJ'; k++) {
      if (this.discourse.at(k) === entry && this.discourse.startingAt(k)?.isName) return true;
    }
    return false;
  }

  private clause(s: number, i: number): ClauseSubject | null {
    return clauseSubject(this.doc, s, i, (token) => this.discourse.at(token));
  }

  /** "“Keith gave me a chance,” he said": whom somebody's own words speak of by name does not say them. */
  private isSpokenOf(entry: ActorEntry, source: number): boolean {
    for (let k = this.discourse.seen.length - 1; k >= 0; k--) {
      const m = this.discourse.seen[k]!;
      if (source - m.first > SPEECH_REACH) return false;
      if (m.entry === entry && this.candidates.speech(m.first) === source) return true;
    }
    return false;
  }

  /** Who says the words in which the token stands, if that one is known by now. */
  speakerAt(i: number): ActorEntry | undefined {
    const source = this.candidates.speech(i);
    if (source < 0) return undefined;
    return this.discourse.at(source) ?? (source > i ? this.expected(source) : undefined);
  }

  /** "“They lied,” | he said": who is about to be named as speaking, as far as the text up to here tells. */
  private expected(source: number): ActorEntry | undefined {
    const gender = PERSON_PRONOUNS.get(this.doc.lower(source));
    if (!gender) return undefined;
    if (!this.speakers.has(source)) {
      const { sentences } = this.doc;
      let s = this.discourse.seen.at(-1)?.sentence ?? 0;
      while (s + 1 < sentences.length && sentences[s]!.endToken <= source) s++;
      this.speakers.set(source, personMeant(this.candidates, gender, s, source, (entry) => this.isSpokenOf(entry, source), false));
    }
    return this.speakers.get(source);
  }
}

const other = (gender: 'f' | 'm'): 'f' | 'm' => (gender === 'f' ? 'm' : 'f');

/** A noun phrase of its own: the object in "praised her", not the owner in "her office". */
function isAlone(doc: ParsedText, s: number, i: number): boolean {
  const { nouns, nounAt } = doc.phrases(s);
  const n = nounAt[i - doc.sentences[s]!.firstToken]!;
  return n >= 0 ? nouns[n]!.head === i : !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(doc.tokens.pos[i + 1] ?? '');
}
