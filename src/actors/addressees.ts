/** Whom "he" and "she" mean where somebody is told of to another, or to somebody's face: "told Roy that she must", "Roy said he". */
import type { ParsedText } from '../text/document.ts';
import { clauseSubject } from './clause-subjects.ts';
import type { Discourse } from './discourse.ts';
import { JUDGING } from './owners.ts';
import type { ActorEntry } from './registry.ts';

const LONGEST_TITLE = 4;
/** Verbs of speaking to somebody about what that one does. */
const ADDRESSING = new Set('asked told ask asks tells urged warned reminded'.split(' '));
/** Verbs after which somebody's words are told. */
const SAYING = new Set('said says told added admitted claimed claims insisted insists argued denied thought thinks believed believes hoped hopes promised feared explained confessed complained boasted joked knew'.split(' '));
const SPEAKING_FOR = /^(?:lawyer|solicitor|barrister|attorney|agent|publicist|counsel|doctor)$/;
const LONGEST_LISTENER = 6;
const DUTIES = new Set(['should', 'must', 'could', 'ought', 'needed']);

export class Addressees {
  private readonly doc: ParsedText;

  constructor(private readonly discourse: Discourse) {
    this.doc = discourse.doc;
  }

  /** "thanked Roy for her patience", "asked Roy whether she would", "told Roy that she must": the one to whom it is done. `isOwner`: "her" before what is hers. */
  of(s: number, i: number, isOwner: boolean, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const { doc } = this;
    const link = doc.lower(i - 1);
    if (isOwner ? link !== 'for' && link !== 'of' : link !== 'if' && link !== 'whether' && !(DUTIES.has(doc.lower(i + 1)) && (link === 'that' || this.discourse.endingAt(i)))) return undefined;
    const named = this.discourse.endingAt(link === 'that' || isOwner || link === 'if' || link === 'whether' ? i - 1 : i);
    if (!named || named.sentence !== s || !fits(named.entry)) return undefined;
    const verb = this.verbBefore(s, named.first);
    return verb !== undefined && (isOwner ? JUDGING.test(verb) : ADDRESSING.has(verb)) ? named.entry : undefined;
  }

  /** "Roy said | he", "Roy told the judge that | he": who says it. */
  sayer(s: number, i: number): ActorEntry | undefined {
    const { firstToken } = this.doc.sentences[s]!;
    const { verbs, verbAt } = this.doc.phrases(s);
    for (let k = i - 1; k >= Math.max(firstToken, i - LONGEST_LISTENER); k--) {
      const verb = verbs[verbAt[k - firstToken]!];
      if (verb) return verb.form === 'finite' && !verb.isPassive && SAYING.has(this.doc.lower(verb.head)) ? (this.spokenFor(verb.first) ?? clauseSubject(this.doc, s, i, (token) => this.discourse.at(token))?.entry) : undefined;
      if (k < i - 1 ? !/^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(this.doc.tokens.pos[k]!) : this.doc.lower(k) !== 'that') return undefined;
    }
    return undefined;
  }

  /** The verb whose object begins with the token, titles and an article aside. */
  private verbBefore(s: number, first: number): string | undefined {
    const { firstToken } = this.doc.sentences[s]!;
    const { verbs, verbAt } = this.doc.phrases(s);
    for (let k = first - 1; k >= Math.max(firstToken, first - LONGEST_TITLE); k--) {
      const verb = verbs[verbAt[k - firstToken]!];
      if (verb) return verb.isPassive ? undefined : this.doc.lower(verb.head);
      if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(this.doc.tokens.pos[k]!)) return undefined;
    }
    return undefined;
  }

  /** "His lawyer | said he": for whom somebody speaks. */
  private spokenFor(end: number): ActorEntry | undefined {
    const { doc, discourse } = this;
    const source = discourse.endingAt(end);
    if (!source || source.isName || !SPEAKING_FOR.test(doc.lower(end - 1))) return undefined;
    const owner = discourse.at(source.first);
    return owner !== source.entry && owner?.kind === 'person' ? owner : undefined;
  }
}
