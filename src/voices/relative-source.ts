/** Whom "who" and "which" stand for: "Smith, who said". */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import type { NounExtent, Source } from './noun-extent.ts';
import { isPerson, isText } from './speakers.ts';

/** A relative pronoun as the source, with the phrase right before it. */
export function relativeSource(doc: ParsedText, clause: Clause, extent: NounExtent, np: NounPhrase): Source {
  let k = np.first - 1;
  if (doc.tokens.text[k] === ',') k--;
  let antecedent = clause.nounBefore(k + 1);
  // "Maria, 34, who"
  if (antecedent && doc.tokens.pos[antecedent.head] === 'NUM' && doc.tokens.text[antecedent.first - 1] === ',') antecedent = clause.nounBefore(antecedent.first - 1) ?? antecedent;
  if (!antecedent) return np;
  // "the words of Ann Lee, who": only somebody is "who".
  const whole = extent.left(antecedent);
  const isNearest = doc.lower(np.head) === 'who' && whole.head !== antecedent.head && !isSomebody(doc, whole.head) && isSomebody(doc, antecedent.head);
  return { first: np.first, end: np.end, head: np.head, antecedent: isNearest ? antecedent : whole };
}

const isSomebody = (doc: ParsedText, head: number): boolean =>
  doc.tokens.pos[head] === 'PROPN' || (isPerson(doc.lower(head)) && !isText(doc.lower(head)));

/** Words that open a clause beside or within the main one. */
const SUBORDINATORS = new Set('after before because when as while since if until although though once that whom which whose where'.split(' '));

/** The subject of a clause within another: "they sued after | the firm | closed, saying that", "fired the man | who | stole it, saying that", "repeated claims that | the firm | lies, saying that". */
export function isSubordinate(doc: ParsedText, clause: Clause, { first, head, antecedent }: Source): boolean {
  if (doc.lower(head) === 'what') return true;
  const before = first - 1;
  if (antecedent) return before >= clause.from && doc.tokens.text[before] !== ',';
  return before > clause.from && SUBORDINATORS.has(doc.lower(before));
}
