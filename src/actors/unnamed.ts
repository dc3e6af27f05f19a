/** Those whom a text speaks of without ever naming them: the driver, her brother, the residents, the council. */
import type { ParsedText } from '../text/document.ts';
import { genderOfNoun, singularOf } from './common-nouns.ts';
import type { Description } from './descriptions.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { nameWords, slug } from './spelling.ts';

/** "the man" long after "a man" is another one. */
const REACH = 14;
/** "Another" stands for one more of those who were brought in no more sentences ago. */
const REACH_OF_ANOTHER = 5;
/** Of those of one noun so many are looked through. */
const MOST_ALIKE = 40;
/** Words of a description that go into its name. */
const LONGEST_NAME = 4;
/** Offices of which a text speaks as of one person throughout. */
const OFFICES = /^(?:president|premier|minister|chancellor|mayor|governor|king|queen|pope|speaker|prince|princess|emperor|chairman|chairwoman|pm)$/;

/** What opens a phrase and is no part of a name. */
const DETERMINERS = /^(?:the|these|those|our|your|several|his|her|their|its|my|a|an|two|three|four|five|six|seven|eight|nine|ten)$/;

const NO_WORDS: readonly string[] = [];

/** Nouns, in the singular, by which one group is called in turn. */
const SAME_PEOPLE: readonly (readonly string[])[] = [['team', 'researcher', 'scientist', 'author', 'academic'], ['jury', 'juror']];
/** People in general. */
const PUBLICS = /(?:^|\s)(?:citizens|investors|customers|consumers|shoppers|motorists|commuters|households|families|parents|children|teenagers|adolescents|youngsters|women|men|patients|passengers|travellers|tourists|visitors|viewers|readers|users|experts|analysts|observers|critics|voters|taxpayers|members)$/;

/** What tells where they are. */
const SOMEWHERE = /^(?:at|aboard|on|outside|inside)$/;

const isDefinite = ({ opening }: Description): boolean => opening === 'the' || opening === 'this' || opening === 'owner';

/** As many words of a phrase as go into a name before its noun. */
const lastWords = (phrase: string): string => (phrase.includes(' ') ? phrase.split(' ').slice(-LONGEST_NAME + 1).join(' ') : phrase);

interface Met {
  entry: ActorEntry;
  sentence: number;
  /** What stands before the noun: "Western" of "a Western diplomat". */
  modifiers: string;
  /** How often it was described, pronouns aside, and whether once as one that the reader knows. */
  described: number;
  isDefinite: boolean;
  /** Whose it was: "his family". */
  owner: ActorEntry | undefined;
  opening: Description['opening'];
}

export class Unnamed {
  private readonly byNoun = new Map<string, Met[]>();
  private readonly all: { entry: ActorEntry; words: string; noun: string; owner: ActorEntry | undefined }[] = [];
  private readonly metAs = new Map<ActorEntry, Met>();
  private readonly owners = new Map<ActorEntry, number>();

  constructor(private readonly doc: ParsedText) {}

  /** The one met before of whom the description speaks. */
  again(description: Description, owner: ActorEntry | undefined): ActorEntry | undefined {
    const met = this.byNoun.get(this.key(description.kind, description.noun, owner));
    if (!met) return undefined;
    const modifiers = this.modifiers(description, owner);
    for (let k = met.length - 1; k >= Math.max(0, met.length - MOST_ALIKE); k--) {
      const one = met[k]!;
      if (description.kind === 'person' && !OFFICES.test(this.doc.lower(description.head)) && !owner && description.sentence - one.sentence > REACH) break;
      // "a lack of nurses … Three nurses left": some of them.
      if (description.opening === 'number' && one.opening === 'bare') continue;
      if (modifiers !== '' && one.modifiers !== '' && modifiers !== one.modifiers && one.modifiers !== `new ${modifiers}` && !(description.kind === 'body' && one.modifiers.endsWith(` ${modifiers}`))) continue;
      // "his family … the Khan family"
      const before = this.doc.tokens.word[description.head - 1];
      if (!owner && one.owner && before?.isCapitalized && description.head - 1 >= description.first + 1 && !one.owner.words.includes(before.lower)) continue;
      one.sentence = description.sentence;
      one.described++;
      one.isDefinite ||= isDefinite(description);
      return one.entry;
    }
    return undefined;
  }

  /** "the authors" for the team, "jurors" for the jury: the same people by another noun. */
  inOtherWords(description: Description): ActorEntry | undefined {
    const { noun, opening, first, end } = description;
    const others = SAME_PEOPLE.find((nouns) => nouns.includes(singularOf(noun)));
    if (!others || (opening !== 'the' && !(opening === 'bare' && noun === 'jurors')) || end - first > 2) return undefined;
    let last: Met | undefined;
    for (const other of others) {
      const met = this.byNoun.get(`group 0 ${other}`)?.at(-1);
      if (met && (!last || met.sentence > last.sentence)) last = met;
    }
    if (!last) return undefined;
    last.sentence = description.sentence;
    last.described++;
    last.isDefinite = true;
    return last.entry;
  }

  /** Gives a name to an actor that was met without one. */
  name(unnamed: ActorEntry, named: ActorEntry): void {
    const one = this.metAs.get(unnamed);
    if (one) one.entry = named;
  }

  /** The sentence in which one of that noun was last spoken of; -1 where none was. */
  lastSentence(description: Description, owner: ActorEntry | undefined): number {
    return this.byNoun.get(this.key(description.kind, description.noun, owner))?.at(-1)?.sentence ?? -1;
  }

  /** The noun for whoever was brought in last, not long ago, and is one of several: "one engineer", "a neighbour". */
  lastBroughtIn(sentence: number): string | undefined {
    for (let k = this.all.length - 1; k >= Math.max(0, this.all.length - MOST_ALIKE); k--) {
      const { entry, noun } = this.all[k]!;
      const one = this.metAs.get(entry);
      if (entry.kind === 'person' && one?.opening === 'a') return sentence - one.sentence <= REACH_OF_ANOTHER ? noun : undefined;
    }
    return undefined;
  }

  meet(description: Description, owner: ActorEntry | undefined): ActorEntry {
    const modifiers = this.modifiers(description, owner);
    const { noun } = description;
    // What a group is like today ("unarmed drivers") is not what it is called throughout.
    const naming = this.asWritten(description, description.kind === 'group' ? this.nounsBefore(description) : modifiers);
    const words = naming === '' ? noun : `${lastWords(naming)} ${noun}`;
    // A force without a name is a body all the same.
    const isPolice = noun === 'police';
    const kind = description.kind === 'body' || isPolice ? 'organization' : description.kind === 'group' ? 'group' : 'person';
    const entry: ActorEntry = {
      id: '', name: words, kind, type: isPolice ? 'government' : kind, partOf: null, mentions: [], gender: kind === 'person' ? genderOfNoun(this.doc.lower(description.head)) : null, roles: [], words: NO_WORDS,
      isGiven: false, isWeak: false, isClosed: false, isUnnamed: true,
    };
    this.all.push({ entry, words, noun, owner });
    const one: Met = { entry, sentence: description.sentence, modifiers, described: 1, isDefinite: isDefinite(description), owner, opening: description.opening };
    this.metAs.set(entry, one);
    if (owner) this.file(this.key(description.kind, noun, owner), one);
    const anybodys = this.key(description.kind, noun, undefined);
    this.file(anybodys, one);
    // "His private secretary" may be "the secretary" later.
    const last = noun.slice(noun.lastIndexOf(' ') + 1);
    if (last === noun) return entry;
    const short = this.key(description.kind, last, undefined);
    if (short !== anybodys) this.file(short, one);
    return entry;
  }

  private file(key: string, one: Met): void {
    const met = this.byNoun.get(key);
    if (met) met.push(one);
    else this.byNoun.set(key, [one]);
  }

  /** Gives those whom the text mentions more than once their names and ids; of the others nothing is kept. `saysI`: the heads of those whose own words mention them again, with "I"; it counts for "a driver", brought in to speak. */
  settle(registry: ActorRegistry, saysI: ReadonlySet<number>): void {
    for (const { entry, words, owner } of this.all) {
      const speaks = entry.kind === 'person' && this.metAs.get(entry)?.opening === 'a' && entry.mentions.some(({ end }) => saysI.has(end - 1));
      if (!speaks && (entry.mentions.length < 2 || this.isPassing(entry))) continue;
      const isOwned = owner !== undefined && owner.id !== '';
      if (isOwned) entry.name = `${owner.name}’s ${words}`;
      entry.words = nameWords(entry.name);
      registry.addUnnamed(entry, `${entry.kind}:${slug([...(isOwned ? nameWords(owner.name) : []), ...nameWords(words)])}`);
    }
  }

  /** "Swimmers love their sea", "a widow who sold her ring": spoken of in one sentence and never again, and "citizens" at large. */
  private isPassing(entry: ActorEntry): boolean {
    const one = this.metAs.get(entry);
    if (!one || one.isDefinite) return false;
    // "We counted forty children. They …": not children at large.
    if (entry.kind === 'group' && one.opening !== 'number' && PUBLICS.test(entry.name) && !this.isToldWhere(entry)) return true;
    if (one.described > 1 || entry.mentions.some(({ sentence }) => sentence !== entry.mentions[0]!.sentence)) return false;
    return entry.mentions.every(({ first }, k) => k === 0 || /^(?:his|her|their|its)$/.test(this.doc.lower(first)));
  }

  /** "Parents at the school", "passengers on the ferry": some of them, whom the text tells apart. */
  private isToldWhere({ mentions }: ActorEntry): boolean {
    return mentions.some(({ end }) => SOMEWHERE.test(this.doc.lower(end)) && (/^(?:the|its|his|her|their|this|that|both)$/.test(this.doc.lower(end + 1)) || this.doc.tokens.word[end + 1]?.isCapitalized === true));
  }

  /** The nouns and names that stand before the noun: "truck" of "tired truck drivers". */
  private nounsBefore({ first, head }: Description): string {
    const { pos, word } = this.doc.tokens;
    let from = head;
    while (from > first && (pos[from - 1] === 'NOUN' || word[from - 1]!.isCapitalized) && !DETERMINERS.test(this.doc.lower(from - 1))) from--;
    return from < head ? this.doc.slice(from, head).toLowerCase().replace(/\s+/g, ' ') : '';
  }

  /** With the capitals of names: "Halland harbour"; that of a sentence's beginning is none. */
  private asWritten({ first, head, sentence }: Description, lower: string): string {
    if (lower === '') return lower;
    const whole = this.doc.slice(first, head).replace(/\s+/g, ' ');
    const written = whole.slice(-lower.length);
    if (written.toLowerCase() !== lower) return lower;
    return written === whole && first === this.doc.sentences[sentence]!.firstToken ? lower[0]! + written.slice(1) : written;
  }

  private key(kind: Description['kind'], noun: string, owner: ActorEntry | undefined): string {
    let of = 0;
    if (owner) {
      of = this.owners.get(owner) ?? this.owners.size + 1;
      this.owners.set(owner, of);
    }
    return `${kind} ${of} ${kind === 'group' ? singularOf(noun) : noun}`;
  }

  private modifiers(description: Description, owner: ActorEntry | undefined): string {
    const { first, opening } = description;
    let { head } = description;
    let from = opening === 'bare' ? first : first + 1;
    if (opening === 'owner' && owner) for (let i = first; i < head; i++) if (/^['’]s?$/.test(this.doc.lower(i))) from = i + 1;
    // "prime minister" is one noun.
    if (description.noun.includes(' ')) head -= description.noun.split(/ |(?=['’]s)/).length - 1;
    return from < head ? this.doc.slice(from, head).toLowerCase().replace(/\s+/g, ' ') : '';
  }
}
