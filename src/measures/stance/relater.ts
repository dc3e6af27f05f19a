/** Tells how each word of a sentence stands to one mention: its verb, its modifier, its speech, its surroundings. */
import type { ActorMention } from '../../actors/registry.ts';
import type { NounPhrase } from '../../text/phrases.ts';
import type { StanceColumns } from './columns.ts';
import { besideRelation, isLoose, R, standingBit } from './relations.ts';
import { DONE_TO } from './nominal-deeds.ts';
import { pronounsFor } from './same-person.ts';
import { speechOf } from './speech.ts';
import type { SentenceStructure } from './structure.ts';
import { ARTICLE, COPULA, GENITIVE, JOINS, PERSON, POSSESSIVE } from './word-kinds.ts';

const NEAR = 3;
/** From the comparative to "than", in tokens. */
const COMPARISON_REACH = 4;
const DEGREE = new Set(['more', 'less']);

export class Relater {
  /** Bits of the relations of standing that some word of the sentence has. */
  seen = 0;
  /** The word of a comparison that the mention stands on the other side of: "worse" in "worse than [Lund]"; -1 where there is none. */
  compared = -1;
  /** "…, and [Lund] left": the mention is the subject of a sentence joined to another. */
  isJoined = false;
  private readonly relation: Int8Array;

  constructor(private readonly columns: StanceColumns) {
    this.relation = columns.relation;
  }

  /** Fills the column of relations for the mention's sentence: -1 for words that only stand beside the mention. */
  relate(mention: ActorMention, structure: SentenceStructure): void {
    this.relation.fill(-1, structure.from, structure.to);
    this.seen = 0;
    this.fill(mention.first, Math.min(mention.end, structure.to), R.self);
    const np = structure.nounAt(mention.end - 1) ?? structure.nounAt(mention.first);
    this.compared = np && mention.end >= np.end ? comparedWith(np.first - 1, structure) : -1;
    this.isJoined = np !== undefined && joinsSentence(np, structure);
    if (np) this.relatePhrase(mention, np, structure);
    this.relateDeeds(mention, np, structure);
    for (const pronoun of pronounsFor(mention, structure)) this.relatePronoun(pronoun, structure);
    for (const run of structure.speech) {
      const speech = speechOf(mention, run, this.columns.reading);
      if (speech) this.fillLoose(run.first, run.end, R[speech]);
    }
  }

  /** The relation of a word that has one to the mention itself, or else stands beside it. */
  of(token: number, mention: ActorMention, structure: SentenceStructure): number {
    const relation = this.relation[token]!;
    if (relation >= 0) return relation;
    const { clause } = this.columns;
    const isLeft = token < mention.first;
    const distance = isLeft ? mention.first - token : token - mention.end + 1;
    return besideRelation(structure.isTaken(token), isLeft, distance <= NEAR ? 0 : clause[token] === clause[mention.first] ? 1 : 2);
  }

  /** Gives the relation to words that have none yet. */
  private fill(first: number, end: number, relation: number): void {
    const column = this.relation;
    for (let i = first; i < end; i++) {
      if (column[i]! >= 0) continue;
      column[i] = relation;
      this.seen |= standingBit[relation]!;
    }
  }

  private fillLoose(first: number, end: number, relation: number): void {
    const column = this.relation;
    for (let i = first; i < end; i++) {
      if (column[i]! >= 0 && isLoose[column[i]!] === 0) continue;
      column[i] = relation;
      this.seen |= standingBit[relation]!;
    }
  }

  /** The words of the mention's noun phrase, what is set beside it, and what governs it. */
  private relatePhrase(mention: ActorMention, np: NounPhrase, structure: SentenceStructure): void {
    const { facts, reading: { parsed: { tokens } } } = this.columns;
    this.fill(np.first, mention.first, R['before-in-phrase']);
    const isOwner = mention.end < np.end;
    const isPossessive = (isOwner && (facts[mention.end]!.kinds & GENITIVE) !== 0) || (facts[mention.first]!.kinds & POSSESSIVE) !== 0;
    this.fill(mention.end, np.end, isPossessive ? R.owned : R['after-in-phrase']);
    if (!isOwner && np.end + 1 < structure.to && tokens.text[np.end] === ',') {
      const apposition = structure.nounAt(np.end + 1);
      if (apposition?.first === np.end + 1 && (facts[apposition.first]!.kinds & ARTICLE) !== 0 && structure.verbAt(apposition.end)?.form !== 'finite') {
        this.fill(apposition.first, apposition.end, R.apposition);
      }
      const aside = structure.endOfAside(np.end);
      if (aside > 0) this.fill(np.end + 1, aside, R.apposition);
    }
    this.relateGovernor(np, isOwner, structure);
  }

  /** What governs the phrase on its left: a verb, a preposition of a verb or of a noun. */
  private relateGovernor(np: NounPhrase, isOwner: boolean, structure: SentenceStructure): void {
    const { from, to } = structure;
    const { facts, clause, isFinite, reading: { parsed: { tokens } } } = this.columns;
    let k = this.firstOfList(np, structure) - 1;
    const prep = k >= from && (tokens.pos[k] === 'ADP' || facts[k]!.lower === 'to') ? k : -1;
    if (prep >= 0) k--;
    while (k >= from && tokens.pos[k] === 'ADV') k--;
    const v = structure.verbIndexAt(k);
    if (v >= 0) {
      const { verb, subject } = structure.deeds[v]!;
      if (prep < 0 && structure.opensClause(np, facts[verb.head]!.kinds)) return;
      const isBy = prep >= 0 && facts[prep]!.lower === 'by';
      this.fill(verb.head, verb.end, prep < 0 ? (isOwner ? R['object-owned'] : R.object) : governedBy(isBy, verb.isPassive, subject !== null));
      if (prep >= 0) this.fill(prep, prep + 1, governedBy(isBy, verb.isPassive, subject !== null));
      if (subject) this.fill(Math.max(subject.first, from), Math.min(subject.end, to), R['object-subject']);
      let end = np.end;
      while (end < to && clause[end] === clause[np.end - 1] && isFinite[end] === 0) end++;
      this.fill(np.end, end, R['object-after']);
      return;
    }
    if (prep < 0) return;
    const noun = structure.nounAt(k);
    if (noun?.end === k + 1) {
      // "the betrayal of [Okafor]"
      if (DONE_TO.has(facts[prep]!.lower) && facts[noun.head]!.deed !== null) this.fill(noun.head, noun.head + 1, R['noun-object']);
      this.fill(noun.first, noun.end, R['noun-prep']);
    }
    // "stole the money from the widow": who loses it suffers the deed.
    const taking = noun && facts[prep]!.lower === 'from' ? structure.verbAt(noun.first - 1) : undefined;
    if (taking) this.fill(taking.head, taking.end, R.object);
    this.fill(prep, prep + 1, R['noun-prep']);
  }

  /** Where the list begins that the phrase ends: what governs "Okafor, Lund and Brandt" governs each. */
  private firstOfList(np: NounPhrase, structure: SentenceStructure): number {
    const { facts, isName } = this.columns;
    let { first } = np;
    // "…, and Okafor met": a clause begins, no list ends.
    if (structure.verbAt(np.end)?.form === 'finite') return first;
    for (;;) {
      let k = first - 1;
      if (k < structure.from || (facts[k]!.kinds & JOINS) === 0) return first;
      if (facts[k]!.lower !== ',' && k > structure.from && facts[k - 1]!.lower === ',') k--;
      const before = structure.nounAt(k - 1);
      if (!before || before.end !== k || (isName[before.head] === 0 && (facts[before.head]!.kinds & PERSON) === 0)) return first;
      ({ first } = before);
    }
  }

  /** The deeds whose subject the mention is, or is a part of. */
  private relateDeeds(mention: ActorMention, np: NounPhrase | undefined, structure: SentenceStructure): void {
    const { facts, reading: { parsed: { tokens } } } = this.columns;
    for (const { verb, subject, complementEnd } of structure.deeds) {
      if (!subject || mention.first < subject.first || mention.end > subject.end) continue;
      // "Shares in [Halden] fell": what the shares do.
      const isInner = np !== undefined && np.first > subject.first && tokens.pos[np.first - 1] === 'ADP';
      const isHead = !isInner && (!np || mention.end >= np.end || np.end < subject.end);
      this.fill(verb.first, verb.end, isHead ? (verb.isPassive ? R.suffered : R.deed) : R['owned-deed']);
      this.fill(verb.end, complementEnd, !isHead ? R['right-clause'] : (facts[verb.head]!.kinds & COPULA) !== 0 ? R.predicate : this.columns.isFramed[verb.head] === 1 ? R.undergone : R.complement);
    }
  }

  /** What a pronoun does, has and suffers that means the same person. */
  private relatePronoun(pronoun: number, structure: SentenceStructure): void {
    const { facts, reading: { parsed: { tokens } } } = this.columns;
    for (const { verb, subject, complementEnd } of structure.deeds) {
      if (!subject || pronoun < subject.first || pronoun >= subject.end) continue;
      if (pronoun + 1 < subject.end && (facts[pronoun]!.kinds & POSSESSIVE) !== 0) continue;
      this.fill(verb.first, verb.end, verb.isPassive ? R['same-suffered'] : R['same-deed']);
      this.fill(verb.end, complementEnd, (facts[verb.head]!.kinds & COPULA) !== 0 ? R['same-predicate'] : R['same-complement']);
    }
    const phrase = structure.nounAt(pronoun);
    if (phrase) this.fill(pronoun + 1, phrase.end, R['same-owned']);
    let k = pronoun - 1;
    if (k >= structure.from && tokens.pos[k] === 'ADP') {
      this.fill(k, k + 1, R['same-object']);
      k--;
    }
    if (structure.verbIndexAt(k) >= 0) this.fill(k, k + 1, R['same-object']);
  }
}

function joinsSentence({ first, end }: NounPhrase, structure: SentenceStructure): boolean {
  const { pos, text } = structure.columns.reading.parsed.tokens;
  return first - 2 >= structure.from && pos[first - 1] === 'CCONJ' && text[first - 2] === ',' && structure.verbAt(end)?.form === 'finite';
}

/** The comparative before "than", where that stands at the token: "a worse mayor than", "more corrupt than", "fared better than"; -1 where there is none. */
function comparedWith(than: number, { from, columns: { facts, reading: { parsed: { tokens: { pos } } } } }: SentenceStructure): number {
  if (than < from || facts[than]!.lower !== 'than') return -1;
  for (let i = than - 1; i >= from && than - i <= COMPARISON_REACH; i--) {
    if (pos[i] !== 'ADJ' && pos[i] !== 'ADV') continue;
    const { lower } = facts[i]!;
    if (lower === 'worse' || (lower.endsWith('er') && lower !== 'rather' && lower !== 'other') || (i > from && DEGREE.has(facts[i - 1]!.lower))) return i;
  }
  return -1;
}

/** "was praised by", "a letter sent by", "talked to". */
const governedBy = (isBy: boolean, isPassive: boolean, hasSubject: boolean): number => (isBy && isPassive ? R.deed : isBy && !hasSubject ? R.agent : R['verb-prep']);
