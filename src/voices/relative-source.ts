/** Whom "who" and "which" stand for: "Smith, who said". */
import type { ParsedText } from '../text/document.ts';
import type { NounPhrase, VerbGroup } from '../text/phrases.ts';
import type { Clause } from './clause.ts';
import { endingAt } from './edges.ts';
import type { NounExtent, Source } from './noun-extent.ts';
import { isPerson, isText } from './speakers.ts';

/** A relative pronoun as the source, with the phrase right before it. */
export function relativeSource(doc: ParsedText, clause: Clause, extent: NounExtent, np: NounPhrase): Source {
  // "two people, one of whom said", "rivals, several of which"
  const ofThem = doc.lower(np.first - 1) === 'of' && np.first - 2 > clause.from && doc.tokens.text[np.first - 3] === ',' ? np.first - 2 : -1;
  let k = (ofThem < 0 ? np.first : ofThem) - 1;
  if (doc.tokens.text[k] === ',') k--;
  let antecedent = clause.nounBefore(k + 1);
  // "Maria, 34, who"
  if (antecedent && doc.tokens.pos[antecedent.head] === 'NUM' && doc.tokens.text[antecedent.first - 1] === ',') antecedent = clause.nounBefore(antecedent.first - 1) ?? antecedent;
  // "Two people were there, one of whom said"
  if (!antecedent && ofThem >= 0) for (let i = k; i > clause.from && i > k - LONGEST_WAY && !antecedent; i--) antecedent = clause.nounEndingAt(i);
  if (!antecedent) return np;
  // "the words of Ann Lee, who": only somebody is "who".
  const whole = extent.left(antecedent);
  const isNearest = doc.lower(np.head) === 'who' && whole.head !== antecedent.head && !isSomebody(doc, whole.head) && isSomebody(doc, antecedent.head);
  // "a bargain among parties, each of which": several of many
  if (ofThem >= 0 && /[^s]s$/.test(doc.lower(antecedent.head)) && !/[^s]s$/.test(doc.lower(whole.head))) return { first: ofThem, end: np.end, head: np.head, antecedent };
  const body = doc.lower(np.head) === 'which' ? bodyBefore(doc, clause, antecedent, whole) : undefined;
  return { first: ofThem < 0 ? np.first : ofThem, end: np.end, head: np.head, antecedent: body ?? (isNearest ? antecedent : whole) };
}

/** "a lawyer for Acme, which", "the findings, … advice from the Academy of Medicine, which": no person is "which", and nothing before a comma. */
function bodyBefore(doc: ParsedText, clause: Clause, antecedent: NounPhrase, whole: Source): NounPhrase | undefined {
  const { pos } = doc.tokens;
  if (pos[antecedent.head] !== 'PROPN' || whole.head === antecedent.head) return undefined;
  let body = antecedent;
  for (let outer = clause.nounEndingAt(body.first - 1); outer && doc.lower(body.first - 1) === 'of' && pos[outer.head] === 'PROPN'; outer = clause.nounEndingAt(body.first - 1)) body = { ...outer, end: antecedent.end };
  if (body.head === whole.head) return undefined;
  if (pos[whole.head] === 'NOUN' && isPerson(doc.lower(whole.head))) return body;
  for (let i = whole.first; i < body.first; i++) if (doc.tokens.text[i] === ',') return body;
  return undefined;
}

/** Tokens between a plural and "one of whom". */
const LONGEST_WAY = 8;

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

const RELATIVE = /^(?:who|that|which)$/;
/** A clause with "who" is no longer than this, in tokens. */
const LONGEST_RELATIVE = 24;
/** What a clause with "who" cannot hold, if the verb behind it is to be the main one. */
const ENDS_RELATIVE = /^(?:[,;:—–"“”‘(]|--|because|if|when|while|whether|after|before|since|as|but|he|she|they|we|i|you)$/;

/** "A man who had worked there for ten years | said", "A law that came into force | says": where what stands right before the verb is no subject of it, the one who is told of by "who" is. */
export function overRelative(doc: ParsedText, clause: Clause, extent: NounExtent, verb: VerbGroup, found: Source | undefined): Source | undefined {
  if (found && (found.antecedent || !isObject(doc, clause, found))) return undefined;
  let who = verb.first - 1;
  for (; who > clause.from && !RELATIVE.test(doc.lower(who)); who--) if (verb.first - who > LONGEST_RELATIVE || ENDS_RELATIVE.test(doc.lower(who))) return undefined;
  const np = who > clause.from ? clause.nounEndingAt(who) : undefined;
  if (!np || clause.isTime(np) || clause.isRelative(np)) return undefined;
  const own = clause.verbAt(who + 1) ?? clause.verbAt(who + 2);
  // "who lives near the port": a verb that the tagger takes for a noun.
  const isVerb = own ? own.form === 'finite' && own.first < verb.first : doc.tokens.pos[who + 1] === 'NOUN' && /(?:s|ed)$/.test(doc.lower(who + 1)) && who + 2 < verb.first;
  if (!isVerb) return undefined;
  const isWho = doc.lower(who) === 'who';
  // "told reporters that": no verb of its own follows at once.
  if (!isWho && (own?.first !== who + 1 || own.end >= verb.first)) return undefined;
  if (own && (found || !isWho) && hasVerb(doc, clause, own.end, verb.first)) return undefined;
  const whole = extent.left(np);
  return clause.canBeSubject(whole.first) ? endingAt(whole, verb.first) : undefined;
}

/** Another finite verb: then the one that is looked at belongs to what is said in between. No such verb is "the speech given by", nor one more thing that was done: "who lived and worked there". */
function hasVerb(doc: ParsedText, clause: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const verb = clause.verbAt(i);
    if (verb?.form === 'finite' && verb.first === i && doc.lower(verb.end) !== 'by' && !/^(?:and|or|but)$/.test(doc.lower(i - 1))) return true;
  }
  return false;
}

/** "who met us to discuss | the plan", "who worked on | the plan": what an infinitive or a participle is about, or stands behind a preposition. */
function isObject(doc: ParsedText, clause: Clause, { first }: Source): boolean {
  const before = clause.verbEndingAt(first);
  if (before !== undefined) return before.form === 'to' || before.form === 'ing' || before.form === 'finite';
  return first > clause.from && doc.tokens.pos[first - 1] === 'ADP';
}
