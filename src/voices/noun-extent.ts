/** How far the noun phrase of a speaker reaches: of-phrases, lists, apposition, clauses with "who", brackets. */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type NounPhrase, type VerbGroup } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import { BEFORE_AMOUNTS, isAmount } from './amounts.ts';
import { startingAt } from './edges.ts';
import { isPerson } from './speakers.ts';

/** Tokens `[first, end)` with the head noun or name. */
export interface Source {
  first: number;
  end: number;
  head: number;
  /** "Smith, who said …": the phrase that the relative pronoun stands for. */
  antecedent?: NounPhrase | undefined;
}

export const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'at', 'in', 'for', 'from', 'with', 'on', 'to', 'by', 'near', 'between', 'among', 'against', 'behind', 'over', 'about', 'across', 'around', 'within', 'inside', 'outside', 'under', 'above', 'than', 'like', 'including', 'toward', 'towards']);
/** What goes on from a name after its verb: "said Peskov of the Kremlin", not "said Peskov in Moscow". */
const AFTER_NAME = new Set(['of', 'from', 'with', 'for']);
const AFTER_NOUN = new Set(['of', 'at', 'in', 'for', 'from', 'with', 'on', 'to', 'by', 'near', 'about', 'against', 'within', 'inside']);
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'whom']);
const DETERMINERS_OF_LISTS = new Set(['both', 'neither', 'either']);
const EVERYBODY = new Set(['everyone', 'everybody', 'all', 'every']);
const CLAUSE_OPENERS = new Set(['who', 'that']);
/** Adjectives whatever the tagger takes them for: "sources privy to the talks". */
const CLOSE_TO = new Set(['close', 'privy', 'familiar', 'loyal', 'opposed']);
const BEFORE_EVENTS = new Set(['before', 'after', 'during']);
const CURRENCIES = new Set(['$', '£', '€']);
const BEFORE_TIMES = new Set(['in', 'on', 'last', 'this']);
const QUANTIFIERS = new Set('some most many several all none half both each one few those any much neither either more fewer least'.split(' '));
/** "mother-of-three", "sister-in-law" */
const WITHIN_COMPOUNDS = new Set(['of', 'in']);
/** A name behind a compound begins within so many tokens of its first word. */
const LONGEST_COMPOUND = 8;
/** Steps that a phrase is widened by; longer chains are no noun phrase any more. */
const LONGEST_CHAIN = 12;

export class NounExtent {
  constructor(private readonly doc: ParsedText, private readonly clause: Clause) {}

  /** The phrase that ends in `np`, from its first word: "the president of the bank", "both Pyongyang and Moscow". */
  left(np: NounPhrase): Source {
    let source: Source = np;
    let settled: Source = np;
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const wider = this.oneLeft(source);
      if (!wider) break;
      source = wider.source;
      // A list counts only when all of it can be the subject: "met Trump and Clinton said".
      if (!wider.isList || this.clause.canBeSubject(source.first)) settled = source;
    }
    return this.nameBefore(settled) ?? this.compoundBefore(settled) ?? this.withBoth(settled);
  }

  /** "Mum-of-| three Ada Roy": the hyphens cut the compound that describes her. */
  private compoundBefore(source: Source): Source | undefined {
    const { first } = source;
    if (first - 4 < this.clause.from || this.doc.lower(first - 1) !== '-' || !WITHIN_COMPOUNDS.has(this.doc.lower(first - 2)) || this.doc.lower(first - 3) !== '-') return undefined;
    const described = this.clause.nounEndingAt(first - 3);
    return described && startingAt(source, described.first);
  }

  /** "Ada Roy, a professor of law wrote": the second comma is missing. */
  private nameBefore(source: Source): Source | undefined {
    const { first, head } = source;
    if (first - 3 < this.clause.from || this.doc.lower(first - 1) !== ',' || !/^an?$/.test(this.doc.lower(first)) || !(isPerson(this.doc.lower(head)) || isPerson(this.doc.lower(source.end - 1)))) return undefined;
    const name = this.clause.nounEndingAt(first - 1);
    if (!name || name.first !== this.clause.from || name.end - name.first < 2 || this.doc.tokens.pos[name.head] !== 'PROPN' || this.clause.isTime(name)) return undefined;
    return startingAt(source, name.first, name.head);
  }

  private oneLeft(source: Source): { source: Source; isList: boolean } | undefined {
    const k = source.first - 1;
    if (k < this.clause.from) return undefined;
    const joint = this.doc.lower(k);
    const left = this.clause.nounEndingAt(k);
    // "just over a quarter", "nearly half of them"
    if (!left && BEFORE_AMOUNTS.has(joint) && isAmount(this.doc, source.first)) return { source: startingAt(source, k > this.clause.from && BEFORE_AMOUNTS.has(this.doc.lower(k - 1)) ? k - 1 : k), isList: false };
    if (k === this.clause.from) return undefined;
    // "two people familiar with the talks", "a source close to the mayor"
    const described = !left && PREPOSITIONS.has(joint) && (this.doc.tokens.pos[k - 1] === 'ADJ' || CLOSE_TO.has(this.doc.lower(k - 1))) ? this.clause.nounEndingAt(k - 1) : undefined;
    if (described && this.clause.canBeSubject(described.first)) return { source: startingAt(source, described.first, described.head), isList: false };
    // "a report released by the party | ahead of the vote"
    const agent = BEFORE_EVENTS.has(joint) ? left : joint === 'of' && this.doc.lower(k - 1) === 'ahead' ? this.clause.nounEndingAt(k - 1) : undefined;
    if (agent && this.doc.lower(agent.first - 1) === 'by' && this.clause.verbEndingAt(agent.first - 1)) return { source: startingAt(source, agent.first, agent.head), isList: false };
    if (PREPOSITIONS.has(joint)) {
      if (!left && (joint === 'of' || joint === 'over') && QUANTIFIERS.has(this.doc.lower(k - 1))) {
        // "fans all over the country"
        const spread = joint === 'over' ? this.clause.nounEndingAt(k - 1) : undefined;
        return { source: startingAt(source, spread?.first ?? k - 1, spread?.head ?? source.head), isList: false };
      }
      // "a woman who lives near the port": a verb that the tagger takes for a noun.
      const whose = left && left.end - left.first === 1 && CLAUSE_OPENERS.has(this.doc.lower(left.first - 1)) ? this.clause.nounEndingAt(left.first - 1) : undefined;
      if (whose && this.clause.canBeSubject(whose.first)) return { source: startingAt(source, whose.first, whose.head), isList: false };
      // "a study published in March by the bank"
      if (left && this.clause.isTime(left) && joint === 'by' && this.clause.verbEndingAt(left.first)) return this.pastParticiple(source, left.first);
      if (left && this.clause.isTime(left) && joint === 'by' && BEFORE_TIMES.has(this.doc.lower(left.first - 1))) return this.pastParticiple(source, left.first - 1);
      if (left) return this.clause.isTime(left) || this.clause.isRelative(left) ? undefined : { source: startingAt(source, left.first, left.head), isList: false };
      return this.pastParticiple(source, k);
    }
    if ((joint === 'and' || joint === 'or' || joint === '&' || joint === 'nor') && left && !(this.clause.isPronoun(left) && this.doc.tokens.pos[source.head] === 'PRON') && !this.clause.isRelative(left) && !this.clause.isTime(left)) {
      return { source: startingAt(source, left.first), isList: true };
    }
    if (joint === ',' && left && this.isListFrom(source) && !this.clause.isTime(left)) return { source: startingAt(source, left.first), isList: true };
    if (joint === 'and' && this.doc.lower(k - 1) === ',') {
      const before = this.clause.nounEndingAt(k - 1);
      return before && this.clause.canBeSubject(before.first) && this.doc.lower(before.first - 1) === ',' ? { source: startingAt(source, before.first), isList: true } : undefined;
    }
    return this.pastParticiple(source, k + 1);
  }

  /** "a survey conducted by X", "a letter obtained by X", "people living in X": a clause cut down to its participle. */
  private pastParticiple(source: Source, end: number): { source: Source; isList: boolean } | undefined {
    const verb = this.clause.verbEndingAt(end);
    if (!verb || verb.first <= this.clause.from) return undefined;
    const word = this.doc.lower(verb.head);
    const isReduced = verb.form === 'ing' || verb.form === 'to' || (verb.end - verb.first === 1 && verb.modal === null && isParticiple(word) && end !== source.first);
    if (!isReduced) return this.relativeClause(source, verb.first, end !== source.first);
    if (verb.form !== 'to' && this.clause.takesClause(verb.head) && end === source.first) return undefined;
    const left = this.clause.nounEndingAt(verb.first);
    // "a shopkeeper who refused to give his name"
    const governor = !left && verb.form === 'to' ? this.governorOf(verb.first) : undefined;
    if (governor) return this.relativeClause(source, governor.first, true);
    // "the trial of | a man accused of theft"
    const isWithin = left !== undefined && end !== source.first && this.doc.lower(left.first - 1) === 'of';
    return left && !this.clause.isRelative(left) && (isWithin || this.clause.canBeSubject(left.first)) ? { source: startingAt(source, left.first, left.head), isList: false } : undefined;
  }

  /** "who refused | to give", "who asked me not | to print" */
  private governorOf(infinitive: number): VerbGroup | undefined {
    const end = this.doc.lower(infinitive - 1) === 'not' ? infinitive - 1 : infinitive;
    return this.clause.verbEndingAt(end) ?? this.clause.verbEndingAt(this.clause.nounEndingAt(end)?.first ?? end);
  }

  /** "people who know him say": the verb's own subject is a relative pronoun. */
  private relativeClause(source: Source, verb: number, isApart = false): { source: Source; isList: boolean } | undefined {
    const k = verb - 1;
    if (k <= this.clause.from || !CLAUSE_OPENERS.has(this.doc.lower(k)) || (!isApart && this.clause.cueOfVerb(this.clause.verbAt(verb))?.row.frames.includes('clause'))) return undefined;
    const left = this.clause.nounEndingAt(k);
    return left && this.clause.canBeSubject(left.first) ? { source: startingAt(source, left.first, left.head), isList: false } : undefined;
  }

  private isListFrom(source: Source): boolean {
    for (let i = source.first; i < source.end; i++) {
      const lower = this.doc.lower(i);
      if (lower === 'and' || lower === 'or') return true;
      if (i > source.first + 16) return false;
    }
    return false;
  }

  private withBoth(source: Source): Source {
    const before = source.first > this.clause.from ? this.doc.lower(source.first - 1) : '';
    if (before === 'most' && this.doc.tokens.pos[source.first - 1] === 'ADV') return startingAt(source, source.first - 1);
    // "Not everyone blames Roe"
    if (before === 'not' && EVERYBODY.has(this.doc.lower(source.first))) return startingAt(source, source.first - 1);
    return DETERMINERS_OF_LISTS.has(before) ? startingAt(source, source.first - 1) : source;
  }

  /** The phrase that begins with `np`, after its verb, to its end: "said Ann Lee, a nurse who worked there". */
  right(np: NounPhrase, { isFronted = false } = {}): Source {
    if (this.clause.isPronoun(np)) return np;
    const named = this.behindCompound(np);
    if (named) return { ...this.right(named, { isFronted }), first: np.first };
    let end = this.tail(np.end, this.doc.tokens.pos[np.head] === 'PROPN');
    for (let step = 0; step < LONGEST_CHAIN && end < this.clause.to; step++) {
      const next = this.oneRight(end, isFronted);
      // "According to the poll, voters …": before its clause, a speaker's apposition is closed by a comma.
      if (next === end || (isFronted && this.doc.tokens.text[end] === ',' && this.doc.tokens.text[next] !== ',')) break;
      end = next;
    }
    return { first: np.first, end, head: np.head };
  }

  /** "mother-of-three Jane Doe", "his sister-in-law Ines Holt": the name behind the compound that describes her. */
  private behindCompound({ end }: NounPhrase): NounPhrase | undefined {
    if (this.doc.lower(end) !== '-' || !WITHIN_COMPOUNDS.has(this.doc.lower(end + 1)) || this.doc.lower(end + 2) !== '-') return undefined;
    for (let i = end + 3; i < Math.min(this.clause.to, end + LONGEST_COMPOUND); i++) {
      if (this.doc.tokens.pos[i] !== 'PROPN') continue;
      const whole = this.clause.nounStartingAt(i) ?? this.clause.nounStartingAt(end + 3);
      return whole && { ...whole, first: i };
    }
    return undefined;
  }

  private oneRight(end: number, isFronted: boolean): number {
    const mark = this.doc.lower(end);
    if (mark === ',' && end + 1 < this.clause.to) {
      const opening = this.doc.lower(end + 1);
      if (RELATIVES.has(opening)) return this.clause.nextMark(end + 1);
      const bare = opening === 'and' ? end + 2 : end + 1;
      // "two people, | one of whom said"
      if (this.doc.lower(bare + 1) === 'of' && RELATIVES.has(this.doc.lower(bare + 2))) return isFronted ? this.clause.nextMark(bare) : end;
      // "according to one report, $40 million": a sum is nobody's other name.
      if (this.doc.tokens.pos[bare] === 'SYM' || CURRENCIES.has(opening)) return end;
      const apposition = this.clause.nounStartingAt(bare);
      if (!apposition || this.clause.isTime(apposition) || this.clause.isPronoun(apposition) || this.isBareThing(apposition)) return end;
      const until = this.tail(apposition.end, this.doc.tokens.pos[apposition.head] === 'PROPN');
      return this.clause.verbAt(until) ? end : until;
    }
    if (mark === 'and' || mark === '&') {
      const joined = this.clause.nounStartingAt(end + 1);
      if (!joined || this.clause.isTime(joined)) return end;
      const until = this.tail(joined.end, this.doc.tokens.pos[joined.head] === 'PROPN');
      return this.clause.verbAt(until) ? end : until;
    }
    return end;
  }

  /** "…, as the paper reported, centres around": one noun that names no one is no apposition. */
  private isBareThing({ first, end, head }: NounPhrase): boolean {
    return end - first === 1 && this.doc.tokens.pos[head] === 'NOUN' && this.doc.lower(head).endsWith('s') && !isPerson(this.doc.lower(head));
  }

  /** Prepositions, a relative clause without comma, a participle, brackets. */
  private tail(from: number, isName: boolean): number {
    let end = from;
    for (let step = 0; step < LONGEST_CHAIN && end < this.clause.to; step++) {
      const lower = this.doc.lower(end);
      const np = this.clause.nounStartingAt(end + 1);
      const prepositions = isName ? AFTER_NAME : AFTER_NOUN;
      if (prepositions.has(lower) && np && !this.clause.verbAt(end) && (!this.clause.isTime(np) || lower === 'of') && !(lower !== 'of' && this.clause.isChannel(np))) {
        end = np.end;
        continue;
      }
      if (lower === '(' || lower === '[') {
        const close = this.clause.closingBracket(end);
        if (close < 0) return end;
        end = close + 1;
        continue;
      }
      if (lower === 'who' || (lower === 'whose' && step < 2)) return this.clause.nextMark(end);
      const verb = this.clause.verbAt(end);
      const isParticipleTail = verb?.first === end && (verb.form === 'ing' || (verb.end - verb.first === 1 && isParticiple(this.doc.lower(end)) && !this.clause.nounStartingAt(verb.end)));
      if (isParticipleTail && this.doc.lower(end) !== 'according') return this.clause.nextMark(end);
      if ((lower === 'familiar' || lower === 'close') && !isName) {
        // "people familiar with her thinking | say Roe knows"
        const known = this.clause.nounStartingAt(end + 2);
        if (!known) return this.clause.nextMark(end);
        end = known.end;
        continue;
      }
      return end;
    }
    return end;
  }
}
