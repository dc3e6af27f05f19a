/** The subject of verbs that have none of their own: "polls showing that", "Lee, adding that", "urged Lee to say". */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase, VerbGroup } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import type { NounExtent, Source } from './noun-extent.ts';
import { possessor } from './possessor.ts';
import { isSubordinate } from './relative-source.ts';
import { canSpeak } from './speakers.ts';

/** Nouns of a plan or a duty: who has it is the subject of the infinitive after it. */
const ABSTRACT = new Set('decision effort efforts attempt attempts plan plans move bid push vote pledge promise need desire ability chance opportunity right reason way time order power willingness failure refusal offer deal votes money statement speech'.split(' '));
/** Of those whom the main clause named. */
const SOME_OF_THEM = new Set('one another some many most several others few both'.split(' '));
const PLACES = new Set('on in at from'.split(' '));
const CLOSING_QUOTE = /^["”’']$/;
const OPENING_QUOTE = /^(?:["“‘]|''|``)$/;
/** "under fire after telling", "in row over calling" */
const LEADING_TO_DEEDS = new Set('after for over before while by'.split(' '));
const PARTICLES = new Set(['out', 'up']);
/** Marks before a participle that goes on from the main clause. */
const SET_APART = new Set([',', '—', '–', '--']);
const ISSUING = /^(?:issu|releas|publish|post|put|sen[dt]|wr[io]t|made|make|gave|giv|sign|circulat|submit|filed|lodg|penned)/;
const SPENDING = new Set('spend spends spent spending'.split(' '));
/** Tokens back in which a quotation opens behind which a participle goes on. */
const LONGEST_QUOTED = 60;
/** "This leads doctors to suspect", "left many to wonder": who is moved to it, and not what moves him. */
const MOVING = /^(?:lead|leads|led|leav(?:e|es|ing)|left|caus|prompt|forc|push|mov(?:e|es|ed|ing)$|driv|drove|encourag|inspir|allow|enabl|compel|tempt|persuad|convinc)/;
/** Verbs back to which a subject is looked for. */
export const LONGEST_CHAIN = 8;

export class NonfiniteSource {
  /** `subjectOf`: the subject of another verb of the clause, at the given depth of asking. */
  constructor(
    private readonly doc: ParsedText,
    private readonly clause: Clause,
    private readonly extent: NounExtent,
    private readonly subjectOf: (verb: VerbGroup, depth: number) => Source | undefined,
  ) {}

  /** "polls showing that", "Lee, adding that". */
  ofParticiple(verb: VerbGroup, k: number, depth: number): Source | undefined {
    // "quoted Lee as saying that"
    const quoted = this.doc.lower(k) === 'as' ? this.clause.nounEndingAt(k) : undefined;
    if (quoted && this.clause.verbEndingAt(quoted.first)) return this.extent.left(quoted);
    // "fans were angry, with one writing that"
    if (SOME_OF_THEM.has(this.doc.lower(k)) && this.doc.lower(k - 1) === 'with') return { first: k, end: k + 1, head: k };
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
    if (np && this.isAdverbial(np)) return this.ofGovernor(verb, depth);
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
    return this.ofGovernor(verb, depth);
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
  ofInfinitive(verb: VerbGroup, depth: number): Source | undefined {
    const nearest = this.clause.nounEndingAt(verb.first);
    // "asked the council in May | to explain"
    const isApart = nearest && this.clause.isTime(nearest) && nearest.first - 1 > this.clause.from;
    const np = isApart ? this.clause.nounEndingAt(/^(?:in|on|at)$/.test(this.doc.lower(nearest.first - 1)) ? nearest.first - 1 : nearest.first) : nearest;
    if (np && np.first > this.clause.from && !this.clause.isTime(np)) {
      const before = this.doc.lower(np.first - 1);
      if (before === 'for') return np;
      const isPerson = this.doc.tokens.pos[np.head] === 'PROPN' || this.doc.tokens.pos[np.head] === 'PRON';
      const asker = isApart ? this.clause.verbEndingAt(np.first) : undefined;
      if (asker && this.clause.cueOfVerb(asker)?.row.frames.includes('addressee-to') && canSpeak(this.doc, np)) return np;
      if (isPerson && this.clause.verbEndingAt(np.first)) return np;
      const owner = ABSTRACT.has(this.doc.lower(np.head)) ? possessor(this.doc, this.clause, np) : undefined;
      if (owner) return owner;
      const mover = this.clause.verbEndingAt(np.first);
      if (mover && !mover.isPassive && MOVING.test(this.doc.lower(mover.head)) && canSpeak(this.doc, np)) return np;
    }
    return this.ofGovernor(verb, depth);
  }

  /** The verb before this one whose subject it shares. */
  ofGovernor(verb: VerbGroup, depth: number): Source | undefined {
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
    return verb.form === 'ing' ? (this.afterComma(verb.end) ?? this.ofHeadline(verb)) : undefined;
  }

  /** "Bishop under fire after telling voters to go": a headline without a verb of its own. */
  private ofHeadline(verb: VerbGroup): Source | undefined {
    const { from } = this.clause;
    const opening = this.clause.nounStartingAt(from);
    if (!opening || opening.end >= verb.first || !LEADING_TO_DEEDS.has(this.doc.lower(verb.first - 1)) || !canSpeak(this.doc, opening)) return undefined;
    for (let i = from; i < verb.first; i++) if (this.clause.verbAt(i) || this.doc.tokens.text[i] === ',') return undefined;
    return opening;
  }

  /** ", adding", "called it “a basis,” | adding" */
  private isSetApart(first: number): boolean {
    const { text } = this.doc.tokens;
    return SET_APART.has(text[first - 1]!) || (this.doc.lower(first - 1) === 'without' && text[first - 2] === ',') || (text[first - 2] === ',' && CLOSING_QUOTE.test(text[first - 1]!));
  }

  /** Where the quotation opens that closes right before the token; Infinity where none does. */
  private quotedBefore(first: number): number {
    const { text } = this.doc.tokens;
    if (!CLOSING_QUOTE.test(text[first - 1]!)) return Infinity;
    for (let i = first - 2; i > this.clause.from && i > first - LONGEST_QUOTED; i--) if (OPENING_QUOTE.test(text[i]!)) return i;
    return Infinity;
  }

  /** "Speaking in Geneva, the minister said": the subject of the sentence comes after the comma. */
  afterComma(from: number): Source | undefined {
    for (let i = from; i < Math.min(this.clause.to, from + 40); i++) {
      if (this.doc.tokens.text[i] !== ',') continue;
      const np = this.clause.nounStartingAt(i + 1);
      return np && this.extent.right(np);
    }
    return undefined;
  }
}
