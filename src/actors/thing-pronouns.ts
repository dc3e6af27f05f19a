/** Whom "it" and "they" mean: the subject of the clause, of the sentence before, or the only body or group near. */
import type { ParsedText } from '../text/document.ts';
import { onlyOneBefore, onlyOneMeant, subjectMeant, type Candidates } from './antecedents.ts';
import { clauseSubject, type ClauseSubject } from './clause-subjects.ts';
import { isDoneToSomebody, toldToDo } from './controlled.ts';
import { isManyPeople } from './common-nouns.ts';
import type { Discourse } from './discourse.ts';
import type { Owners } from './owners.ts';
import type { ActorEntry } from './registry.ts';

/** "let it go", "watched it fall": the verb behind has the pronoun only as the object of the one before. */
const LETTING = /^(?:let|lets|letting|make|makes|made|making|see|sees|saw|seeing|watch|watches|watched|watching|help|helps|helped|helping|hear|heard|have|having)$/;
/** What a body has, and no plan or warning. */
const OF_BODIES = /^(?:shares?|shareholders|stock|workers|workforce|staff|employees|customers|board|executives?|executive|chairman|chairwoman|profits?|members|directors|headquarters|spokes(?:man|woman|person)|lawyers|bonds|debts?)$/;
/** What is said of a thing that others own, have said or done. */
const OTHERS_THINGS = /^(?:call|describ|dismiss|reject|welcom|prais|ignor|condemn|criticis|criticiz|question|refus|grant|back|mock|ridicul|denounc|endors|answer|heard|met)(?:s|es|ed|ing)?$/;
/** People one and all, the police, and clubs. */
const isMany = ({ kind, type, name }: ActorEntry): boolean => kind === 'group' || type === 'sport' || /(?:^|\s)(?:police|rovers|wanderers|united|athletic|albion|harriers|town|fc)$/i.test(name);

export class ThingPronouns {
  private readonly doc: ParsedText;

  constructor(private readonly discourse: Discourse, private readonly candidates: Candidates, private readonly owners: Owners) {
    this.doc = discourse.doc;
  }

  /** Whom "it" or "they" means: the subject of its clause, of the sentence before where it is itself the first subject, or the only one near. */
  meant(s: number, i: number, word: string, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    if (word.startsWith('the') && this.candidates.speech(i) >= 0) return this.othersMeant(s, i, fits);
    // "asked the council to take back the hall, which | it sold": not the one who asks.
    const seller = word === 'it' && i - 1 > this.doc.sentences[s]!.firstToken && this.doc.lower(i - 1) === 'which' && this.isSubject(s, i) ? onlyOneBefore(this.candidates, s, i, fits) : undefined;
    if (seller) return seller;
    // "The museum has paid its staff, | it said": the only one near.
    const sayer = word === 'it' && this.isAfterthought(s, i) ? onlyOneMeant(this.candidates, s, i, fits) : undefined;
    if (sayer) return sayer;
    const clause = this.clause(s, i);
    // "The firm said it had heard their complaints": other people's.
    if (clause?.isIt && word.startsWith('the')) {
      const others = (entry: ActorEntry): boolean => isMany(entry) && fits(entry) && entry !== clause.entry;
      return subjectMeant(this.candidates, s, i, others) ?? onlyOneMeant(this.candidates, s, i, others);
    }
    if (word === 'its' || word === 'their') {
      const told = toldToDo(this.doc, s, i, (token) => this.discourse.endingAt(token))?.entry;
      if (told && (fits(told) || (word === 'their' && told.kind === 'country'))) return told;
      const speaking = this.owners.afterQuotation(s, i, fits);
      if (speaking) return speaking;
      const owner = this.owners.beside(s, i, clause === null, fits) ?? (clause === null ? (this.owners.ahead(s, i, fits) ?? onlyOneBefore(this.candidates, s, i, fits)) : undefined);
      if (owner) return owner;
    }
    // "The farmers marched. The ministry called their demands unrealistic."
    if (word === 'their' && clause?.entry && !isMany(clause.entry) && i > this.doc.sentences[s]!.firstToken && OTHERS_THINGS.test(this.doc.lower(i - 1))) {
      const others = subjectMeant(this.candidates, s, i, (entry) => isMany(entry) && fits(entry) && entry !== clause.entry);
      if (others) return others;
    }
    // "The council scrubs it": an object is not its own subject, and mostly a thing.
    const isObject = (word === 'it' || word === 'them') && (!this.isSubject(s, i) || (i > this.doc.sentences[s]!.firstToken && LETTING.test(this.doc.lower(i - 1))));
    if (isObject && word === 'it') return isDoneToSomebody(this.doc, s, i) ? onlyOneMeant(this.candidates, s, i, (entry) => fits(entry) && entry !== clause?.entry) : undefined;
    // "hid the transfers from Roy, who found them": the things named beside.
    if (isObject) return this.namesThings(s, i) ? undefined : onlyOneMeant(this.candidates, s, i, (entry) => isMany(entry) && entry !== clause?.entry);
    if (clause?.entry && (fits(clause.entry) || (word.startsWith('the') && clause.entry.kind === 'country'))) return clause.entry;
    if (clause?.entry?.kind === 'person' && clause.beside && fits(clause.beside)) return clause.beside;
    const isStrict = word === 'they' || word === 'their';
    const fitsAcross = isStrict ? (entry: ActorEntry): boolean => isMany(entry) && fits(entry) : fits;
    if (clause === null) {
      const before = subjectMeant(this.candidates, s, i, fitsAcross);
      if (before || word === 'it') return before;
    }
    // "after a warning sent its shares down"
    // "I looked up | its members"
    if (clause?.isSpeaker && word === 'its') return onlyOneMeant(this.candidates, s, i, fits);
    // "The firms said the deal broke their contracts."
    if (clause !== null && !clause.entry && word === 'their' && !this.hasPluralSubject(s, i)) return onlyOneBefore(this.candidates, s, i, (entry) => isMany(entry) && fits(entry));
    if (clause !== null && !clause.entry) return word === 'its' && this.isOfBodies(i + 1) ? onlyOneBefore(this.candidates, s, i, fits) : undefined;
    return word === 'it' ? undefined : onlyOneMeant(this.candidates, s, i, fitsAcross);
  }

  /** ", | it said." at the end of a sentence. */
  private isAfterthought(s: number, i: number): boolean {
    return i > this.doc.sentences[s]!.firstToken && this.doc.lower(i - 1) === ',' && /^(?:said|says|added|warned|claimed|insisted)$/.test(this.doc.lower(i + 1));
  }

  /** Whether the noun before the verb before the token may own something itself: "the trains lost their power". */
  private hasPluralSubject(s: number, i: number): boolean {
    const { firstToken } = this.doc.sentences[s]!;
    const { verbs, nouns, verbAt } = this.doc.phrases(s);
    for (let k = i - 1; k >= firstToken; k--) {
      const verb = verbs[verbAt[k - firstToken]!];
      if (verb?.form !== 'finite') continue;
      const before = nouns.findLast(({ end }) => end <= verb.first);
      return before === undefined || /[^s]s$/.test(this.doc.lower(before.head)) || isManyPeople(this.doc.lower(before.head));
    }
    return true;
  }

  /** Whether the sentence has named several things, and nobody, before the pronoun. */
  private namesThings(s: number, i: number): boolean {
    const { nouns } = this.doc.phrases(s);
    return nouns.some(({ head, end }) => end <= i && this.doc.tokens.pos[head] === 'NOUN' && /[^s]s$/.test(this.doc.lower(head)) && !this.discourse.at(head));
  }

  /** "They lied to us," says somebody: others than those who speak, a body as well as a group. */
  private othersMeant(s: number, i: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const clause = this.clause(s, i);
    if (clause?.entry && (fits(clause.entry) || clause.entry.kind === 'country')) return clause.entry;
    if (clause !== null && !clause.entry && !this.isSubject(s, i)) return undefined;
    const isGroup = (entry: ActorEntry): boolean => entry.kind === 'group' && fits(entry);
    return subjectMeant(this.candidates, s, i, isGroup) ?? subjectMeant(this.candidates, s, i, fits) ?? onlyOneMeant(this.candidates, s, i, isGroup) ?? onlyOneMeant(this.candidates, s, i, fits);
  }

  /** A finite verb follows, adverbs aside. */
  private isSubject(s: number, i: number): boolean {
    const { firstToken, endToken } = this.doc.sentences[s]!;
    const { verbs, verbAt } = this.doc.phrases(s);
    for (let k = i + 1; k < Math.min(endToken, i + 4); k++) {
      const verb = verbAt[k - firstToken]!;
      if (verb >= 0) return verbs[verb]!.form === 'finite';
      if (this.doc.tokens.pos[k] !== 'ADV') return false;
    }
    return false;
  }

  /** What only a body has. */
  private isOfBodies(i: number): boolean {
    return OF_BODIES.test(this.doc.lower(i)) || (/^(?:own|chief|main|annual|new|top|senior)$/.test(this.doc.lower(i)) && OF_BODIES.test(this.doc.lower(i + 1)));
  }

  private clause(s: number, i: number): ClauseSubject | null {
    return clauseSubject(this.doc, s, i, (token) => this.discourse.at(token));
  }
}
