/** Who says it: the noun phrase that is the subject of a reporting verb, before or after it, in full. */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase, Phrases, VerbGroup } from '../text/phrases.ts';

/** Tokens `[first, end)` with the head noun or name. */
export interface Source {
  first: number;
  end: number;
  head: number;
  /** "Smith, who said …": the phrase that the relative pronoun stands for. */
  antecedent?: NounPhrase;
}

const OF_PHRASE = new Set(['of', 'at', 'in', 'for', 'from', 'with', 'on', 'to', 'by', 'near']);
const RELATIVES = new Set(['who', 'which', 'that']);
const TIMES = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night week month year day time january february march april may june july august september october november december weekend moments minutes hours days weeks months years'.split(' '));
/** A parenthesis between a source and its verb is no longer than this. */
const LONGEST_PARENTHESIS = 40;

export const isTime = (doc: ParsedText, np: NounPhrase): boolean => TIMES.has(doc.lower(np.head)) || /^\d{4}$/.test(doc.lower(np.head));

export class SourceFinder {
  private readonly phrases: Phrases;
  private readonly from: number;
  private readonly to: number;

  constructor(private readonly doc: ParsedText, sentence: number) {
    this.phrases = doc.phrases(sentence);
    this.from = doc.sentences[sentence]!.firstToken;
    this.to = doc.sentences[sentence]!.endToken;
  }

  nounEndingAt(end: number): NounPhrase | undefined {
    const i = end - 1 - this.from;
    const np = i >= 0 ? this.phrases.nouns[this.phrases.nounAt[i]!] : undefined;
    return np?.end === end ? np : undefined;
  }

  nounStartingAt(first: number): NounPhrase | undefined {
    const np = first < this.to ? this.phrases.nouns[this.phrases.nounAt[first - this.from]!] : undefined;
    return np?.first === first ? np : undefined;
  }

  verbAt(token: number): VerbGroup | undefined {
    return token >= this.from && token < this.to ? this.phrases.verbs[this.phrases.verbAt[token - this.from]!] : undefined;
  }

  /** The subject of a verb group, looked for on its left. */
  subjectOf(verb: VerbGroup): Source | undefined {
    if (verb.form === 'to') return this.subjectOfGovernor(verb);
    let k = this.skipAdverbs(verb.first - 1);
    // “…” he said: closing marks and a comma may stand before the subject, never between it and its verb.
    if (k < this.from) return verb.form === 'ing' ? this.subjectAfterComma(verb.end) : undefined;
    const np = this.nounEndingAt(k + 1);
    if (np && verb.form !== 'ing') return this.isRelative(np) ? this.relative(np) : this.widenLeft(np);
    if (np && verb.form === 'ing' && !isTime(this.doc, np) && this.doc.tokens.pos[k] === 'PROPN') return this.widenLeft(np);
    const mark = this.doc.tokens.text[k]!;
    const lower = this.doc.lower(k);
    if (RELATIVES.has(lower)) return this.relative({ first: k, end: k + 1, head: k });
    if (verb.form === 'finite' && (mark === ',' || mark === '—' || mark === '–' || mark === '-')) return this.beforeParenthesis(k, mark);
    if (mark === ')' || mark === ']') {
      k = this.openingBracket(k);
      const inner = this.nounEndingAt(k);
      return inner && { ...this.widenLeft(inner), end: verb.first };
    }
    if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then' || verb.form === 'ing') return this.subjectOfGovernor(verb);
    return undefined;
  }

  /** The subject that follows its verb: "said Peskov, the Kremlin's spokesman". */
  subjectAfter(token: number): Source | undefined {
    const np = this.nounStartingAt(token);
    if (!np || isTime(this.doc, np) || this.isRelative(np)) return undefined;
    return this.widenRight(np);
  }

  /** The verb before this one whose subject it shares. */
  private subjectOfGovernor(verb: VerbGroup): Source | undefined {
    const index = this.phrases.verbs.indexOf(verb);
    for (let i = index - 1; i >= 0; i--) {
      const governor = this.phrases.verbs[i]!;
      if (governor.form === 'finite' || verb.form === 'to') return this.subjectOf(governor);
    }
    return verb.form === 'ing' ? this.subjectAfterComma(verb.end) : undefined;
  }

  /** "Speaking in Geneva, the minister said": the subject of the sentence comes after the comma. */
  private subjectAfterComma(from: number): Source | undefined {
    for (let i = from; i < this.to; i++) {
      if (this.doc.tokens.text[i] !== ',') continue;
      const np = this.nounStartingAt(i + 1);
      return np && this.widenRight(np);
    }
    return undefined;
  }

  private isRelative(np: NounPhrase): boolean {
    return np.end - np.first === 1 && RELATIVES.has(this.doc.lower(np.head));
  }

  private relative(np: NounPhrase): Source {
    let k = np.first - 1;
    if (this.doc.tokens.text[k] === ',') k--;
    const antecedent = this.nounEndingAt(k + 1);
    return antecedent ? { ...np, antecedent: this.widenLeft(antecedent) } : np;
  }

  /** "the president of the bank", "North and South Korea", "both Pyongyang and Moscow". */
  private widenLeft(np: NounPhrase): Source {
    let source: Source = np;
    let isList = false;
    for (;;) {
      const joint = this.doc.lower(source.first - 1 >= this.from ? source.first - 1 : source.first);
      const left = source.first - 1 > this.from ? this.nounEndingAt(source.first - 1) : undefined;
      if (!left || source.first === this.from || isTime(this.doc, left)) return this.withBoth(source);
      if (OF_PHRASE.has(joint) && (joint === 'of' || this.isSubjectLike(left))) source = { ...source, first: left.first, head: left.head };
      else if ((joint === 'and' || joint === 'or' || joint === '&') && !this.isRelative(left) && this.isSubjectLike(left)) {
        source = { ...source, first: left.first };
        isList = true;
      } else if (joint === ',' && isList && this.isListed(source.first, left)) source = { ...source, first: left.first };
      else return this.withBoth(source);
    }
  }

  private withBoth(source: Source): Source {
    const before = source.first > this.from ? this.doc.lower(source.first - 1) : '';
    return before === 'both' || before === 'neither' || before === 'either' ? { ...source, first: source.first - 1 } : source;
  }

  /** No verb stands before it in its clause, and no preposition that would make it part of something else. */
  private isSubjectLike(np: NounPhrase): boolean {
    for (let i = np.first - 1; i >= this.from; i--) {
      const text = this.doc.tokens.text[i]!;
      if (/^[,;:—–"“”(]$/.test(text)) return true;
      if (this.doc.tokens.pos[i] === 'ADP' && i === np.first - 1 && !OF_PHRASE.has(this.doc.lower(i))) return false;
      if (this.doc.tokens.pos[i] === 'SCONJ' || this.doc.lower(i) === 'that') return true;
      if (this.verbAt(i)) return false;
    }
    return true;
  }

  private isListed(first: number, left: NounPhrase): boolean {
    return this.doc.tokens.text[first - 1] === ',' && this.isSubjectLike(left) && !isTime(this.doc, left);
  }

  /** The noun phrase before a parenthesis that ends at `k`: "Omar Haddad, the harbour spokesman, voiced". */
  private beforeParenthesis(k: number, mark: string): Source | undefined {
    for (let i = k - 1; i > this.from && i > k - LONGEST_PARENTHESIS; i--) {
      const text = this.doc.tokens.text[i]!;
      if (text === '"' || text === '”' || text === '“') return undefined;
      if (text !== mark && !(mark !== ',' && /^[—–-]$/.test(text))) continue;
      const before = this.nounEndingAt(i);
      if (!before) continue;
      const inside = this.nounStartingAt(i + 1);
      const opening = this.doc.lower(i + 1);
      const source = this.isRelative(before) ? this.relative(before) : this.widenLeft(before);
      if (inside || /^(?:who|which|whose|a|an|the|one|then|now|formerly)$/.test(opening)) {
        const isNamed = inside && this.doc.tokens.pos[inside.head] === 'PROPN' && inside.end >= k - 1 && this.doc.tokens.pos[source.head] !== 'PROPN';
        return { ...source, head: isNamed ? inside.head : source.head, end: k };
      }
      return source;
    }
    return undefined;
  }

  widenRight(np: NounPhrase): Source {
    let end = np.end;
    end = this.overPrepositions(end);
    // A phrase in apposition, unless a verb makes it the next clause's subject.
    if (this.doc.tokens.text[end] === ',' && end + 1 < this.to) {
      const apposition = this.nounStartingAt(end + 1);
      const opening = this.doc.lower(end + 1);
      if (opening === 'who' || opening === 'whose') end = this.untilMark(end + 1);
      else if (apposition && !isTime(this.doc, apposition)) {
        const until = this.overPrepositions(apposition.end);
        const next = until < this.to ? this.doc.tokens.text[until]! : '.';
        if (!this.verbAt(until) && /^[,.;:"”)—–]$/.test(next)) end = until;
      }
    } else if (end < this.to && this.doc.lower(end) === 'who') end = this.untilMark(end);
    else if (end < this.to && this.doc.tokens.text[end] === '(') {
      const close = this.closingBracket(end);
      if (close > 0) end = close + 1;
    }
    const and = this.doc.lower(Math.min(end, this.to - 1));
    const joined = and === 'and' ? this.nounStartingAt(end + 1) : undefined;
    if (joined && end === np.end && !this.verbAt(joined.end)) end = this.overPrepositions(joined.end);
    return { first: np.first, end, head: np.head };
  }

  private overPrepositions(end: number): number {
    for (;;) {
      if (end >= this.to || !OF_PHRASE.has(this.doc.lower(end)) || this.verbAt(end)) return end;
      const np = this.nounStartingAt(end + 1);
      if (!np || (isTime(this.doc, np) && this.doc.lower(end) !== 'of')) return end;
      end = np.end;
    }
  }

  private untilMark(from: number): number {
    for (let i = from; i < this.to; i++) if (/^[,.;:!?"”“)]$/.test(this.doc.tokens.text[i]!)) return i;
    return this.to;
  }

  private openingBracket(k: number): number {
    for (let i = k - 1; i >= this.from && i > k - LONGEST_PARENTHESIS; i--) if (/^[([]$/.test(this.doc.tokens.text[i]!)) return i;
    return k;
  }

  private closingBracket(k: number): number {
    for (let i = k + 1; i < this.to && i < k + LONGEST_PARENTHESIS; i++) if (/^[)\]]$/.test(this.doc.tokens.text[i]!)) return i;
    return -1;
  }

  private skipAdverbs(k: number): number {
    while (k >= this.from && (this.doc.tokens.pos[k] === 'ADV' || this.doc.lower(k) === 'also' || this.doc.lower(k) === 'all') && this.nounEndingAt(k + 1) === undefined) k--;
    return k;
  }
}
