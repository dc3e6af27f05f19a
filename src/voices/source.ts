/** Who says it: the noun phrase that is the subject of a reporting verb, before or after it, in full. */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type NounPhrase, type VerbGroup } from '../text/phrases.ts';
import { fractionEndingAt } from './amounts.ts';
import { QUANTIFIERS, skipAdverbials } from './adverbials.ts';
import { Clause } from './clause.ts';
import { endingAt } from './edges.ts';
import { LONGEST_CHAIN, NonfiniteSource } from './nonfinite-source.ts';
import { NounExtent, type Source } from './noun-extent.ts';
import { Parenthesis } from './parenthesis.ts';
import { overRelative, relativeSource } from './relative-source.ts';
import { withoutTime } from './time-before.ts';

export type { Source } from './noun-extent.ts';

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'then', 'nor', 'yet']);
/** Tags of what follows a quantifier that stands alone. */
const BEHIND_QUANTIFIER = new Set('PUNCT ADP ADV CCONJ'.split(' '));
/** Prepositions by which a noun phrase goes on. */
const LINKS = new Set('of in at for from with on'.split(' '));
const CLOSING_QUOTE = /^["”’']$/;
const REFLEXIVE = /sel(?:f|ves)$/;

export class SourceFinder {
  private readonly extent: NounExtent;
  private readonly parenthesis: Parenthesis;
  private readonly nonfinite: NonfiniteSource;
  /** Subjects by index of the verb group, as far as asked for; null where it has none. */
  private readonly known: (Source | null)[] = [];

  readonly clause: Clause;

  /** For a clause, or for the sentence of that index where no cues are known. */
  constructor(private readonly doc: ParsedText, clause: Clause | number) {
    this.clause = typeof clause === 'number' ? new Clause(doc, clause, []) : clause;
    this.extent = new NounExtent(doc, this.clause);
    this.parenthesis = new Parenthesis(doc, this.clause, this.extent);
    this.nonfinite = new NonfiniteSource(doc, this.clause, this.extent, (verb, depth) => this.subjectOf(verb, depth));
  }

  nounStartingAt(first: number): NounPhrase | undefined {
    return this.clause.nounStartingAt(first);
  }

  verbAt(token: number): VerbGroup | undefined {
    return this.clause.verbAt(token);
  }

  /** The subject of a verb group, looked for on its left. */
  subjectOf(verb: VerbGroup, depth = 0): Source | undefined {
    const index = this.clause.indexOf(verb);
    const known = this.known[index];
    if (known !== undefined) return known ?? undefined;
    const found = depth > LONGEST_CHAIN ? undefined : withoutTime(this.doc, this.clause, this.findSubject(verb, depth));
    const source = verb.form === 'finite' ? (overRelative(this.doc, this.clause, this.extent, verb, found) ?? found) : found;
    this.known[index] = source ?? null;
    return source;
  }

  private findSubject(verb: VerbGroup, depth: number): Source | undefined {
    if (verb.form === 'to') return this.nonfinite.ofInfinitive(verb, depth);
    const k = skipAdverbials(this.doc, this.clause, verb.first - 1);
    if (k < this.clause.from) return verb.form === 'ing' ? this.nonfinite.afterComma(verb.end) : undefined;
    if (verb.form === 'ing') return this.nonfinite.ofParticiple(verb, k, depth);
    const np = this.clause.nounBefore(k + 1);
    if (np && np.end - np.first === 1 && REFLEXIVE.test(this.doc.lower(np.head))) {
      const meant = this.clause.nounEndingAt(np.first);
      if (meant) return this.extent.left(meant);
    }
    const fraction = np ? undefined : fractionEndingAt(this.doc, this.clause.from, k + 1);
    if (fraction) return this.extent.left(fraction);
    const auxiliary = np && this.splitAuxiliary(np, verb);
    if (auxiliary) return this.subjectOf(auxiliary, depth + 1);
    const known = np && (this.relativeBefore(np, verb) ?? this.overAgent(np));
    if (known) return known;
    if (np) return this.clause.isRelative(np) ? relativeSource(this.doc, this.clause, this.extent, np) : this.extent.left(np);
    const mark = this.doc.tokens.text[k]!;
    // "Ana Brill (Skane), said"
    const bracketed = mark === ',' && this.doc.tokens.text[k - 1] === ')' ? this.clause.nounBefore(k) : undefined;
    if (bracketed && this.doc.tokens.pos[bracketed.head] === 'PROPN') return this.extent.left(bracketed);
    const styled = CLOSING_QUOTE.test(mark) ? (this.parenthesis.nameInQuotes(k) ?? this.parenthesis.beforeQuoted(k)) : undefined;
    if (styled) return styled;
    const lower = this.doc.lower(k);
    // "She has since denied it", "they have both denied it"
    const perfect = lower === 'since' || lower === 'both' || lower === 'all' || lower === 'each' ? this.clause.verbEndingAt(k) : undefined;
    if (perfect && this.doc.tokens.pos[perfect.head] === 'AUX') return this.subjectOf(perfect, depth + 1);
    if (RELATIVES.has(lower)) return relativeSource(this.doc, this.clause, this.extent, { first: k, end: k + 1, head: k });
    if (/^(?:,|[—–-]+)$/.test(mark)) return this.beforeAside(k) ?? this.listed(k, verb, depth);
    if (QUANTIFIERS.has(lower) || this.doc.tokens.pos[k] === 'NUM') return { first: k, end: k + 1, head: k };
    if (mark === '%' && k > this.clause.from) return { first: k - 1, end: k + 1, head: k - 1 };
    if (CONJUNCTIONS.has(lower)) return this.nonfinite.ofGovernor(verb, depth);
    return this.extentOverParticiple(k);
  }

  /** "specialists who have read it | say": "it" would have "says". */
  private relativeBefore(np: NounPhrase, verb: VerbGroup): Source | undefined {
    if (np.end - np.first > 1 || this.doc.lower(np.head) !== 'it' || verb.end - verb.first > 1 || this.doc.lower(verb.head) !== this.clause.cueOfVerb(verb)?.row.term) return undefined;
    const inner = this.clause.verbEndingAt(np.first);
    const who = inner && RELATIVES.has(this.doc.lower(inner.first - 1)) ? this.clause.nounEndingAt(inner.first - 1) : undefined;
    return who && endingAt(this.extent.left(who), np.end);
  }

  /** "A letter obtained by the Post | warns": the letter does. */
  private overAgent(np: NounPhrase): Source | undefined {
    if (this.doc.lower(np.first - 1) !== 'by') return undefined;
    const participle = this.clause.verbEndingAt(np.first - 1);
    const thing = participle && participle.end - participle.first === 1 && !this.clause.cueOfVerb(participle) && isParticiple(this.doc.lower(participle.head)) ? this.clause.nounBefore(participle.first) : undefined;
    return thing && !this.clause.isTime(thing) ? endingAt(this.extent.left(thing), np.end) : undefined;
  }

  /** "Erdan has in his usual manner denied it": an adverbial parts the verb from its auxiliary. */
  private splitAuxiliary(np: NounPhrase, verb: VerbGroup): VerbGroup | undefined {
    if (!isParticiple(this.doc.lower(verb.head)) || this.doc.tokens.pos[np.first - 1] !== 'ADP') return undefined;
    const auxiliary = this.clause.verbEndingAt(np.first - 1);
    return auxiliary && this.doc.tokens.pos[auxiliary.head] === 'AUX' ? auxiliary : undefined;
  }

  /** "the report issued earlier this year found": only a participle and a time stand between. */
  private extentOverParticiple(k: number): Source | undefined {
    const between = this.clause.verbEndingAt(k + 1);
    if (between?.form === 'to' && between.isPassive) return this.extentOverWish(between);
    const np = between && between.end - between.first === 1 ? this.clause.nounEndingAt(between.first) : undefined;
    if (!np || this.clause.isRelative(np)) return undefined;
    // "It bears mention": its own verb, and nobody who speaks.
    if (this.doc.lower(np.head) === 'it' && this.doc.tokens.pos[between!.head] === 'VERB') return { first: np.first, end: k + 1, head: k };
    return endingAt(this.extent.left(np), k + 1);
  }

  /** "a clerk who asked not to be named | said" */
  private extentOverWish(wish: VerbGroup): Source | undefined {
    const verb = this.clause.verbEndingAt(this.doc.lower(wish.first - 1) === 'not' ? wish.first - 1 : wish.first);
    const who = verb && RELATIVES.has(this.doc.lower(verb.first - 1)) ? this.clause.nounEndingAt(verb.first - 1) : undefined;
    return who && endingAt(this.extent.left(who), wish.end);
  }

  /** "Moscow denied it, called it a lie, and warned": the verbs of a list share their subject. */
  private listed(k: number, verb: VerbGroup, depth: number): Source | undefined {
    const index = this.clause.indexOf(verb);
    const previous = this.clause.phrases.verbs[index - 1];
    return previous?.form === 'finite' && this.doc.tokens.text[k] === ',' ? this.subjectOf(previous, depth + 1) : undefined;
  }

  /** The subject that follows its verb: "said Peskov, the Kremlin's spokesman". */
  subjectAfter(token: number, isFronted = false): Source | undefined {
    const np = this.clause.nounStartingAt(token);
    // "“It was red,” said another."
    if (!np && QUANTIFIERS.has(this.doc.lower(token)) && token < this.clause.to && BEHIND_QUANTIFIER.has(this.doc.tokens.pos[token + 1] ?? 'PUNCT')) return { first: token, end: token + 1, head: token };
    if (!np || this.clause.isTime(np) || this.clause.isRelative(np)) return undefined;
    return this.extent.right(np, { isFronted });
  }

  /** "Lee, a nurse from Lund, said": the verb's subject stands before an aside that ends at the verb. */
  hasAside(verb: VerbGroup): boolean {
    return this.parenthesis.before(verb.first - 1, ',') !== undefined;
  }

  /** The phrase before an aside that ends with the mark at `k`; "the party itself, in its manifesto," is the party. */
  beforeAside(k: number): Source | undefined {
    const source = this.doc.tokens.text[k] === ',' && CLOSING_QUOTE.test(this.doc.tokens.text[k - 1]!) ? this.parenthesis.beforeQuoted(k - 1) : this.parenthesis.before(k, this.doc.tokens.text[k]!);
    if (!source || source.head !== source.first || !REFLEXIVE.test(this.doc.lower(source.head))) return source;
    const meant = this.clause.nounEndingAt(source.first);
    return meant ? endingAt(this.extent.left(meant), source.end) : source;
  }

  /** Where the phrase that begins at the token ends, with the prepositions that go on from it. */
  overPrepositions(first: number): number {
    let np = this.clause.nounStartingAt(first);
    let end = np?.end ?? first;
    while (np && LINKS.has(this.doc.lower(end))) {
      np = this.clause.nounStartingAt(end + 1);
      if (np) end = np.end;
    }
    return end;
  }

  rightOf(np: NounPhrase): Source {
    return this.extent.right(np);
  }
}
