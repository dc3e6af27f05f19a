/** What is told beside, between a speaker and the verb: "Omar Haddad, the harbour spokesman, said". */
import type { ParsedText } from '../text/document.ts';
import { isParticiple, type NounPhrase } from '../text/phrases.ts';
import { fractionEndingAt } from './amounts.ts';
import type { Clause } from './clause.ts';
import { endingAt } from './edges.ts';
import { PREPOSITIONS, RELATIVES, type NounExtent, type Source } from './noun-extent.ts';
import { isTitle, LONGEST_TITLE } from './titles.ts';

/** Words that begin what is told beside, between a subject and its verb. */
const ASIDES = new Set(['who', 'whose', 'which', 'whom', 'then', 'now', 'formerly', 'also', 'once', 'himself', 'herself', 'however', 'meanwhile', 'one', 'along', 'as', 'after', 'when', 'while', 'like', 'including', 'such', 'too', 'though', 'instead', 'speaking', 'because', 'although']);
const PERSONAL_RELATIVES = new Set(['who', 'whom', 'whose']);
const BEFORE_PERIODS = new Set(['in', 'of', 'at', 'for']);
/** Words that begin what tells when, where or how it is said, and not who says it. */
const ADVERBIAL_OPENINGS = new Set('however meanwhile though too instead as after when while in on at for by speaking replying answering during also'.split(' '));
/** After "speaking": how it is said tells who speaks. */
const WITHHOLDING = new Set(['on', 'under', 'anonymously']);
/** A parenthesis does not reach back over them. */
const BREAKS = new Set(['"', '”', ';']);
/** A parenthesis between a source and its verb is no longer than this, in tokens. */
const LONGEST_PARENTHESIS = 60;
/** A clause with "who" that ends at a comma begins no farther back than this, in tokens. */
const LONGEST_RELATIVE = 16;
const LEADS_TO_TITLE = new Set(['NOUN', 'ADP', 'VERB']);
const CLOSING = /^["”]$/;
const QUOTE = /^["“”'‘’]{1,2}$/;

export class Parenthesis {
  constructor(private readonly doc: ParsedText, private readonly clause: Clause, private readonly extent: NounExtent) {}

  /** The phrase before a parenthesis that ends with the mark at `k`: "Omar Haddad, the harbour spokesman, voiced". */
  before(k: number, mark: string, inside = k): Source | undefined {
    const { tokens } = this.doc;
    const isDash = mark !== ',';
    let found: Source | undefined;
    let end = k;
    for (let i = inside - 1; i > this.clause.from && i > k - LONGEST_PARENTHESIS; i--) {
      const text = this.doc.tokens.text[i]!;
      const open = isDash || !CLOSING.test(text) ? -1 : this.openingOfTitle(i);
      if (open >= 0) {
        i = open;
        continue;
      }
      if (isDash ? text === ';' : BREAKS.has(text)) break;
      if (isDash ? !/^[—–-]+$/.test(text) || (text === '-' && tokens.end[i - 1] === tokens.start[i]) : text !== ',') continue;
      if (!isDash && !this.isAside(i + 1, end) && !this.endsRelative(i)) break;
      end = i;
      const np = this.beforeAside(i);
      if (!np) continue;
      const source = this.clause.isRelative(np) ? undefined : this.extent.left(np);
      if (!source || this.clause.isTime(np) || !this.clause.canBeSubject(source.first) || PREPOSITIONS.has(this.doc.lower(source.first))) continue;
      found = this.over(source, i, k);
      if (isDash) break;
    }
    return found;
  }

  /** The phrase that ends at a mark, without a time or a clause that goes on from it: "our envoy in those days,", "a man whom I know well,". */
  private beforeAside(mark: number): NounPhrase | undefined {
    for (let k = mark - 1; k > this.clause.from && k > mark - LONGEST_RELATIVE && !/^[,;]$/.test(this.doc.tokens.text[k]!); k--) {
      if (PERSONAL_RELATIVES.has(this.doc.lower(k))) return this.clause.nounEndingAt(k);
    }
    const np = this.clause.nounBefore(mark) ?? fractionEndingAt(this.doc, this.clause.from, mark);
    if (!np || !this.clause.isTime(np) || !BEFORE_PERIODS.has(this.doc.lower(np.first - 1))) return np;
    return this.clause.nounEndingAt(np.first - 1) ?? np;
  }

  /** "Ann Roe, whose son Tim, 24, | had been there, said": the verb behind the comma is that of "whose son". */
  private endsRelative(comma: number): boolean {
    if (this.clause.verbAt(comma + 1)?.form !== 'finite') return false;
    for (let i = comma - 1; i > this.clause.from + 1 && i > comma - LONGEST_RELATIVE; i--) {
      if (PERSONAL_RELATIVES.has(this.doc.lower(i))) return this.doc.tokens.text[i - 1] === ',';
      if (this.clause.verbAt(i)?.form === 'finite') return false;
    }
    return false;
  }

  /** The words between two commas add something about what stands before them. */
  private isAside(first: number, end: number): boolean {
    const lower = this.doc.lower(first);
    const tag = this.doc.tokens.pos[first]!;
    if (ASIDES.has(lower) || tag === 'ADP' || tag === 'ADV' || tag === 'ADJ' || tag === 'NUM') return true;
    const verb = this.clause.verbAt(first);
    if (verb) return verb.form === 'ing' || (verb.end - verb.first === 1 && isParticiple(this.doc.lower(verb.head)));
    // "the office, that tireless engine of progress, said"
    const np = this.clause.nounStartingAt(first) ?? (lower === 'that' ? this.clause.nounStartingAt(first + 1) : undefined);
    if (!np && tag !== 'DET') return lower === 'and';
    for (let i = np?.end ?? first; i < end; i++) {
      if (RELATIVES.has(this.doc.lower(i)) || this.doc.lower(i) === 'that') return true;
      const inside = this.clause.verbAt(i);
      if (inside?.form === 'finite' && !isParticiple(this.doc.lower(inside.head))) return false;
    }
    return true;
  }

  private over(source: Source, mark: number, end: number): Source {
    const opening = this.doc.lower(mark + 1);
    const inside = this.clause.nounStartingAt(mark + 1);
    const isAdverbial = (inside !== undefined && this.clause.isTime(inside)) || (!inside && ADVERBIAL_OPENINGS.has(opening) && !this.isWithheld(mark + 1));
    if (isAdverbial) return source;
    const { pos } = this.doc.tokens;
    const isNamed = inside && pos[inside.head] === 'PROPN' && inside.end >= end - 1 && pos[source.head] !== 'PROPN';
    return { first: source.first, end, head: isNamed ? inside.head : source.head, antecedent: source.antecedent };
  }

  /** "a diplomat, speaking on condition of anonymity, said": that tells who speaks, and not when. */
  private isWithheld(first: number): boolean {
    return this.doc.lower(first) === 'speaking' && WITHHOLDING.has(this.doc.lower(first + 1));
  }

  /** "Ann Roe, the author of “Tides,” | said", "The film, called “Tides?”, | says": an aside that ends in a title or a nickname; `close` is its last mark. */
  beforeQuoted(close: number): Source | undefined {
    const { text, pos } = this.doc.tokens;
    const isInside = text[close - 1] === ',';
    let open = close - 1;
    while (open > this.clause.from && open > close - LONGEST_TITLE && !QUOTE.test(text[open]!)) open--;
    // "“Go,” said Ann, “now,” Lee said": quoted words that nothing of the aside leads to are speech.
    if ((!isInside && text[close + 1] !== ',') || !QUOTE.test(text[open]!) || !(LEADS_TO_TITLE.has(pos[open - 1]!) || this.isInRelative(open))) return undefined;
    const source = this.before(isInside ? close - 1 : close + 1, ',', open);
    return source && source.end >= close - 1 ? endingAt(source, close + 1) : source;
  }

  /** "the author of “The Long War,” a book on spies, | said": the opening mark of the title that closes at the token; -1 for none. */
  private openingOfTitle(close: number): number {
    const { text, start, end } = this.doc.tokens;
    for (let open = close - 1; open > this.clause.from && open > close - LONGEST_TITLE; open--) {
      if (QUOTE.test(text[open]!)) return isTitle(this.doc, { start: start[open]!, end: end[close]! }) ? open : -1;
    }
    return -1;
  }

  /** "a man who admitted riding there “twice”, | thought": the quoted words end a clause with "who". */
  private isInRelative(open: number): boolean {
    for (let i = open - 1; i > this.clause.from && i > open - LONGEST_RELATIVE && this.doc.tokens.text[i] !== ','; i--) {
      if (PERSONAL_RELATIVES.has(this.doc.lower(i)) || this.doc.lower(i) === 'which') return this.doc.tokens.text[i - 1] === ',';
    }
    return false;
  }

  /** "The so-called “Harbour Committee” | demanded": a name in quotation marks. */
  nameInQuotes(close: number): Source | undefined {
    const np = this.clause.nounEndingAt(close);
    if (!np || this.doc.tokens.pos[np.head] !== 'PROPN') return undefined;
    for (let i = np.head; i >= np.first - 1 && i >= this.clause.from; i--) if (/^["“‘']$/.test(this.doc.tokens.text[i]!)) return i > np.first ? { first: np.first, end: close + 1, head: np.head } : undefined;
    return undefined;
  }
}
