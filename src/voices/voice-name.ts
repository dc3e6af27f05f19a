/** What a voice is called: its own name where it has one, else the words that describe it, without what is told beside. */
import type { SourceKind } from '../contract/report.ts';
import { isManyPeople } from '../actors/common-nouns.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { roleEndingAt } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import type { TokenRange } from './reading.ts';
import type { Description } from './kind-by-calling.ts';
import { COMPOUND } from './source-nouns.ts';
import { isListedPerson, isListedSpeaker } from './speakers.ts';

const LONGEST_NAME = 120;
/** Words inside a name that are no names themselves: "Ursula von der Leyen". */
const PARTICLE = new Set("de da di del della der den von van la le al el bin ibn - ’ '".split(' '));

/** What opens an aside or a clause behind a noun. */
const ASIDES = new Set('; : ( [ — – -- who which whose whom'.split(' '));
const OF_LISTS = new Set('PROPN DET PUNCT'.split(' '));
/** The head itself is a name: "a Kremlin official" is not named, "Judge Okafor" is. A paper or a text is named by any name in it. */
export function hasOwnName(doc: ParsedText, { first, end, head }: Description, kind: SourceKind): boolean {
  const { pos, word } = doc.tokens;
  const isName = (i: number): boolean => pos[i] === 'PROPN' && word[i]!.isCapitalized;
  if (doc.lower(first + 1) === 'than') return false;
  if (kind !== 'media') return isName(head) && kind !== 'document' && !isRoleAlone(doc, first, head, kind);
  // "The Lund papers": all of them, and none by its name.
  if (!isName(head) && /[^s]s$/.test(doc.lower(head))) return false;
  for (let i = first; i < end; i++) if (isName(i) && (i > first || !opensSentence(doc, i))) return true;
  return false;
}

/** "Residents said", "the Minister", "Prime Minister": a capital at the start of a sentence, or of a role, names nobody. */
function isRoleAlone(doc: ParsedText, first: number, head: number, kind: SourceKind): boolean {
  const noun = doc.lower(head);
  const isMany = /[^s]s$/.test(noun) || (noun.endsWith('men') && isManyPeople(noun));
  if (isMany && head === first && kind === 'group' && doc.lower(head + 1) === 'of' && opensSentence(doc, head)) return true;
  // "Shipowners said": bare and with a capital only for the sentence. "Baker said": no article, and one, so a name.
  if (head === first && opensSentence(doc, head) && (kind !== 'organization' || isListedSpeaker(noun))) return isMany ? isListedSpeaker(noun) || COMPOUND.test(noun) || noun.endsWith('men') : kind === 'organization' || isListedPerson(noun) && (kind !== 'person' || roleEndingAt((token) => doc.lower(token), first, head + 1) !== undefined);
  // "The Amalgamated Engineers, which"
  if (!isListedPerson(noun) || (kind === 'organization' && head > first && doc.tokens.pos[head - 1] === 'PROPN')) return false;
  const isOpening = head === first ? opensSentence(doc, head) : doc.tokens.pos[head - 1] !== 'PROPN';
  return kind !== 'person' || isOpening || roleEndingAt((token) => doc.lower(token), first, head + 1) !== undefined;
}

/** Whether an actor is called by a name, not only by a noun that opens a sentence: "TVN drivers", not "Furious residents", "the opposition". */
export function isProperlyNamed(doc: ParsedText, { kind, mentions, isGiven }: ActorEntry): boolean {
  if (isGiven) return true;
  for (const { first, end } of mentions) for (let i = first; i < end; i++) if (doc.tokens.word[i]!.isCapitalized && !opensSentence(doc, i)) return true;
  return mentions.some(({ first, end }) => doc.tokens.pos[first] === 'PROPN' && !(kind === 'organization' && end - first === 1 && isListedSpeaker(doc.lower(first))) && (kind !== 'group' || end - first === 1));
}

const opensSentence = (doc: ParsedText, token: number): boolean => doc.sentences[doc.sentenceAt(doc.tokens.start[token]!)]?.firstToken === token;

/** "Gena Falk, a farmer from Lund": the name alone, with what stands before it as one name with it. */
export function properName(doc: ParsedText, { first, end, head }: Description): TokenRange {
  const { pos, word } = doc.tokens;
  const isName = (i: number): boolean => pos[i] === 'PROPN' && word[i]!.isCapitalized;
  let from = head;
  for (let i = head - 1; i >= first && (isName(i) || PARTICLE.has(doc.lower(i))); i--) if (isName(i)) from = i;
  let to = head + 1;
  for (let i = to; i < end && (isName(i) || PARTICLE.has(doc.lower(i))); i++) if (isName(i)) to = i + 1;
  return { first: from, end: to };
}

/** A description without the clause, the aside or the brackets that go on from it. */
export function description(doc: ParsedText, { first, end, head }: Description): TokenRange {
  for (let i = head + 1; i < end; i++) {
    const lower = doc.lower(i);
    if (ASIDES.has(lower) || (lower === ',' && !isOfList(doc, i, end))) return { first, end: i };
  }
  return { first, end };
}

/** "the envoys of Lund, Halland and Skane": the comma parts names, and nothing is told beside. */
function isOfList(doc: ParsedText, comma: number, end: number): boolean {
  for (let i = comma + 1; i < end; i++) {
    if (doc.lower(i) === 'and') return true;
    if (!OF_LISTS.has(doc.tokens.pos[i]!)) return false;
  }
  return false;
}

/** The words as they stand, on one line and without an article. */
export const wording = (doc: ParsedText, { first, end }: TokenRange): string =>
  doc.slice(first, end).replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s/i, '').slice(0, LONGEST_NAME);
