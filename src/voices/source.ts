/** Who says it: the noun phrase that is the subject of a reporting verb, before or after it, in full. */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type NounPhrase, type VerbGroup } from '../text/phrases.ts';
import { fractionEndingAt } from './amounts.ts';
import { QUANTIFIERS, skipAdverbials } from './adverbials.ts';
import { Clause } from './clause.ts';
import { endingAt } from './edges.ts';
import { NounExtent, type Source } from './noun-extent.ts';
import { Parenthesis } from './parenthesis.ts';
import { isSubordinate, overRelative, relativeSource } from './relative-source.ts';
import { canSpeak } from './speakers.ts';

export type { Source } from './noun-extent.ts';

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'then', 'nor', 'yet']);
/** Nouns of a plan or a duty: who has it is the subject of the infinitive after it. */
const ABSTRACT = new Set('decision effort efforts attempt attempts plan plans move bid push vote pledge promise need desire ability chance opportunity right reason way time order power willingness failure refusal offer deal votes money statement speech'.split(' '));
const PLACES = new Set('on in at from'.split(' '));
const OWNERS = new Set('his her its their my our your whose'.split(' '));
/** Tags of what follows a quantifier that stands alone. */
const BEHIND_QUANTIFIER = new Set('PUNCT ADP ADV CCONJ'.split(' '));
/** Prepositions by which a noun phrase goes on. */
const LINKS = new Set('of in at for from with on'.split(' '));
const NEAR_TIMES = new Set(['last', 'this', 'next']);
const CLOSING_QUOTE = /^["”’']$/;
const OPENING_QUOTE = /^(?:["“‘]|''|``)$/;
const PARTICLES = new Set(['out', 'up']);
/** Marks before a participle that goes on from the main clause. */
const SET_APART = new Set([',', '—', '–', '--']);
const ISSUING = /^(?:issu|releas|publish|post|put|sen[dt]|wr[io]t|made|make|gave|giv|sign|circulat)/;
const GENITIVE = /^['’]s?$/;
const REFLEXIVE = /sel(?:f|ves)$/;
const SPENDING = new Set('spend spends spent spending'.split(' '));
/** Tokens back in which a quotation opens behind which a participle goes on. */
const LONGEST_QUOTED = 60;
/** Verbs back to which a subject is looked for. */
const LONGEST_CHAIN = 8;
/** "This leads doctors to suspect", "left many to wonder": who is moved to it, and not what moves him. */
const MOVING = /^(?:lead|leads|led|leav(?:e|es|ing)|left|caus|prompt|forc|push|mov(?:e|es|ed|ing)$|driv|drove|encourag|inspir|allow|enabl|compel|tempt|persuad|convinc)/;

export class SourceFinder {
  private readonly extent: NounExtent;
  private readonly parenthesis: Parenthesis;
  /** Subjects by index of the verb group, as far as asked for; null where it has none. */
  private readonly known: (Source | null)[] = [];

  readonly clause: Clause;

  /** For a clause, or for the sentence of that index where no cues are known. */
  constructor(private readonly doc: ParsedText, clause: Clause | number) {
    this.clause = typeof clause === 'number' ? new Clause(doc, clause, []) : clause;
    this.extent = new NounExtent(doc, this.clause);
    this.parenthesis = new Parenthesis(doc, this.clause, this.extent);
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
    const found = depth > LONGEST_CHAIN ? undefined : this.withoutTime(this.findSubject(verb, depth));
    const source = verb.form === 'finite' ? (overRelative(this.doc, this.clause, this.extent, verb, found) ?? found) : found;
    this.known[index] = source ?? null;
    return source;
  }

  /** "Last week | Lund's ministry warned", "In 2019 | Renner vowed": when, and not who. */
  private withoutTime(source: Source | undefined): Source | undefined {
    if (!source || source.antecedent || source.head === source.first) return source;
    const { first, head } = source;
    // "a strike that | unions say will halt trade": "that" would be "those".
    if (this.doc.lower(first) === 'that' && head === first + 1 && this.doc.tokens.pos[head] === 'NOUN' && /[^siu]s$/.test(this.doc.lower(head)) && this.doc.tokens.pos[first - 1] === 'NOUN') return { ...source, first: head };
    if (NEAR_TIMES.has(this.doc.lower(first)) && head > first + 2 && this.clause.isTimeWord(first + 1) && !GENITIVE.test(this.doc.lower(first + 2))) return { ...source, first: first + 2 };
    // "On Monday | police said"
    if (this.doc.lower(first - 1) === 'on' && this.clause.isTimeWord(first) && head > first && this.doc.tokens.pos[first + 1] !== 'PART' && !GENITIVE.test(this.doc.lower(first + 1))) return { ...source, first: first + 1 };
    return /^\d{4}$/.test(this.doc.lower(first)) && this.doc.lower(first - 1) === 'in' ? { ...source, first: first + 1 } : source;
  }

  private findSubject(verb: VerbGroup, depth: number): Source | undefined {
    if (verb.form === 'to') return this.subjectOfInfinitive(verb, depth);
    const k = skipAdverbials(this.doc, this.clause, verb.first - 1);
    if (k < this.clause.from) return verb.form === 'ing' ? this.subjectAfterComma(verb.end) : undefined;
    if (verb.form === 'ing') return this.subjectOfParticiple(verb, k, depth);
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
    if (CONJUNCTIONS.has(lower)) return this.subjectOfGovernor(verb, depth);
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

  /** "polls showing that", "Lee, adding that". */
  private subjectOfParticiple(verb: VerbGroup, k: number, depth: number): Source | undefined {
    // "quoted Lee as saying that"
    const quoted = this.doc.lower(k) === 'as' ? this.clause.nounEndingAt(k) : undefined;
    if (quoted && this.clause.verbEndingAt(quoted.first)) return this.extent.left(quoted);
    const np = this.clause.nounEndingAt(k + 1);
    // "spent much of his speech defending it"
    const before = np && this.clause.phrases.verbs[this.clause.indexOf(verb) - 1];
    if (before && before.end < verb.first && SPENDING.has(this.doc.lower(before.head))) return this.subjectOf(before, depth + 1);
    const issuer = np && this.issuerOf(np, depth);
    if (issuer) return issuer;
    // "passed a resolution last month | urging"
    if (np && this.clause.isTime(np)) {
      const thing = this.clause.nounEndingAt(np.first);
      if (thing && this.clause.isChannel(thing)) return this.extent.left(thing);
    }
    if (np && this.isAdverbial(np)) return this.subjectOfGovernor(verb, depth);
    // "Fans came with banners reading “Come back”": the banners have the words, not the fans.
    if (np && this.doc.lower(verb.head) === 'reading' && OPENING_QUOTE.test(this.doc.tokens.text[verb.end] ?? '') && this.doc.lower(np.first - 1) === 'with') return np;
    // "Residents lined the streets chanting “Go home”": streets chant nothing.
    const doer = np && OPENING_QUOTE.test(this.doc.tokens.text[verb.end] ?? '') && this.doc.tokens.pos[np.head] === 'NOUN' && !canSpeak(this.doc, np) && !this.clause.isChannel(np) ? this.clause.verbEndingAt(np.first) : undefined;
    const subject = doer?.form === 'finite' && !doer.isPassive ? this.subjectOf(doer, depth + 1) : undefined;
    if (subject && !subject.antecedent && canSpeak(this.doc, subject)) return subject;
    if (np && !this.clause.isTime(np) && (this.doc.tokens.pos[np.head] === 'PROPN' || this.clause.isChannel(np) || canSpeak(this.doc, np) || /s$/.test(this.doc.lower(np.head)))) return this.extent.left(np);
    // "The firm, warning that it may fail, cut jobs": the subject stands before the comma, its own verb still to come.
    const owner = this.doc.tokens.text[k] === ',' ? this.clause.nounBefore(k) : undefined;
    if (owner && !this.clause.isTime(owner) && this.isOnlyVerbToCome(verb)) return this.extent.left(owner);
    return this.subjectOfGovernor(verb, depth);
  }

  /** "Lund issued a statement on Monday | claiming": whoever issues it claims. */
  private issuerOf(np: NounPhrase, depth: number): Source | undefined {
    const paper = this.clause.isTime(np) && this.doc.lower(np.first - 1) === 'on' ? this.clause.nounEndingAt(np.first - 1) : np;
    if (!paper || !this.clause.isChannel(paper)) return undefined;
    const end = PARTICLES.has(this.doc.lower(paper.first - 1)) ? paper.first - 1 : paper.first;
    const verb = this.clause.verbEndingAt(end);
    return verb && ISSUING.test(this.doc.lower(verb.head)) ? this.subjectOf(verb, depth + 1) : undefined;
  }

  /** No finite verb stands before, and one does after. */
  private isOnlyVerbToCome(verb: VerbGroup): boolean {
    const { verbs } = this.clause.phrases;
    const index = this.clause.indexOf(verb);
    for (let i = Math.max(0, index - LONGEST_CHAIN); i < index; i++) if (verbs[i]!.form === 'finite') return false;
    for (let i = index + 1; i < Math.min(verbs.length, index + LONGEST_CHAIN); i++) if (verbs[i]!.form === 'finite') return true;
    return false;
  }

  /** "was on the radio asking": the phrase behind a preposition tells where, and no noun stands before the preposition. */
  private isAdverbial(np: NounPhrase): boolean {
    const k = np.first - 1;
    return k - 1 > this.clause.from && PLACES.has(this.doc.lower(k)) && this.clause.verbEndingAt(k)?.form === 'finite';
  }

  /** "for Clinton to say", "urged Lee to say": the phrase before it is the subject; else that of the verb above. */
  private subjectOfInfinitive(verb: VerbGroup, depth: number): Source | undefined {
    const np = this.clause.nounEndingAt(verb.first);
    if (np && np.first > this.clause.from && !this.clause.isTime(np)) {
      const before = this.doc.lower(np.first - 1);
      if (before === 'for') return np;
      const isPerson = this.doc.tokens.pos[np.head] === 'PROPN' || this.doc.tokens.pos[np.head] === 'PRON';
      if (isPerson && this.clause.verbEndingAt(np.first)) return np;
      const owner = ABSTRACT.has(this.doc.lower(np.head)) ? this.possessor(np) : undefined;
      if (owner) return owner;
      const mover = this.clause.verbEndingAt(np.first);
      if (mover && !mover.isPassive && MOVING.test(this.doc.lower(mover.head)) && canSpeak(this.doc, np)) return np;
    }
    return this.subjectOfGovernor(verb, depth);
  }

  /** "Putin's claim", "his desire": the owner of what the phrase names, before token `until`. */
  possessor(np: { first: number; head: number }): Source | undefined {
    const { first, head } = np;
    if (first < head && OWNERS.has(this.doc.lower(first))) return { first, end: first + 1, head: first };
    for (let i = head - 1; i > first; i--) {
      const lower = this.doc.lower(i);
      // "Saturday's debate" is not held by Saturday.
      if (lower === "'s" || lower === "'") return this.clause.isTimeWord(i - 1) ? undefined : { first, end: i, head: i - 1 };
    }
    // "the ministry's | earlier claim": a comparative begins a phrase of its own.
    if (first > this.clause.from && OWNERS.has(this.doc.lower(first - 1))) return { first: first - 1, end: first, head: first - 1 };
    const owner = GENITIVE.test(this.doc.lower(first - 1)) && this.doc.tokens.pos[first - 1] === 'PART' ? this.clause.nounEndingAt(first - 1) : undefined;
    return owner && { first: owner.first, end: first - 1, head: owner.head };
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

  /** The verb before this one whose subject it shares. */
  private subjectOfGovernor(verb: VerbGroup, depth: number): Source | undefined {
    const index = this.clause.indexOf(verb);
    const isApart = verb.form === 'ing' && this.isSetApart(verb.first);
    const quoted = isApart ? this.quotedBefore(verb.first) : Infinity;
    let nearest: Source | undefined;
    for (let i = index - 1; i >= Math.max(0, index - LONGEST_CHAIN); i--) {
      const governor = this.clause.phrases.verbs[i]!;
      if ((governor.form !== 'finite' && verb.form !== 'to') || governor.first > quoted) continue;
      const source = this.subjectOf(governor, depth + 1);
      // "It was the Herald that rang, asking for": "it" stands for whoever rang.
      if (nearest && source && this.doc.lower(source.head) === 'it') return nearest;
      if (!isApart || !source || !isSubordinate(this.doc, this.clause, source)) return source;
      nearest ??= source;
    }
    if (nearest) return nearest;
    return verb.form === 'ing' ? this.subjectAfterComma(verb.end) : undefined;
  }

  /** ", adding", "called it “a basis,” | adding" */
  private isSetApart(first: number): boolean {
    const { text } = this.doc.tokens;
    return SET_APART.has(text[first - 1]!) || (text[first - 2] === ',' && CLOSING_QUOTE.test(text[first - 1]!));
  }

  /** Where the quotation opens that closes right before the token; Infinity where none does. */
  private quotedBefore(first: number): number {
    const { text } = this.doc.tokens;
    if (!CLOSING_QUOTE.test(text[first - 1]!)) return Infinity;
    for (let i = first - 2; i > this.clause.from && i > first - LONGEST_QUOTED; i--) if (OPENING_QUOTE.test(text[i]!)) return i;
    return Infinity;
  }

  /** "Speaking in Geneva, the minister said": the subject of the sentence comes after the comma. */
  private subjectAfterComma(from: number): Source | undefined {
    for (let i = from; i < Math.min(this.clause.to, from + 40); i++) {
      if (this.doc.tokens.text[i] !== ',') continue;
      const np = this.clause.nounStartingAt(i + 1);
      return np && this.extent.right(np);
    }
    return undefined;
  }
}
