/** Who speaks in a quotation that no reporting cue reached, where what stands right before or behind it says so: "Lund: “…”", "Here is Lund in May: “…”", "“…” – Ann Lund". */
import type { ParsedText } from '../text/document.ts';
import type { VerbGroup } from '../text/phrases.ts';
import { DASHES } from './dashes.ts';
import type { NamesInRunningText } from './names-in-running-text.ts';
import type { Source } from './noun-extent.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { Quotation } from './quotations.ts';
import type { AttributionReading } from './reading.ts';
import { SourceFinder } from './source.ts';
import { canSpeak, isPerson } from './speakers.ts';
import { NO_SPEAKER } from './turns.ts';

export type Speech = Pick<AttributionReading, 'source' | 'cue' | 'verb'>;

/** A name before a colon, in tokens. */
const LONGEST_LABEL = 5;
/** What stands before a colon, in tokens. */
const LONGEST_INTRODUCTION = 60;
/** "gave the plan a whirl on Tuesday:": of what is longer, in tokens, only the verb is the cue. */
const LONGEST_CUE = 12;
/** Behind a quotation, the verb of its speaker is no farther off than this, in tokens. */
const LONGEST_SPEAKER = 40;
/** "Ann Roe, a teacher in Lund": a name under a quotation and what it is, in tokens. */
const LONGEST_SIGNATURE = 12;
/** Where and when somebody spoke, before a colon, in tokens. */
const LONGEST_PRESENTATION = 16;
const DESCRIBING = new Set('DET ADJ NOUN VERB PROPN'.split(' '));

export function finiteVerbAfter(sources: SourceFinder, from: number, limit = from + LONGEST_SPEAKER): VerbGroup | undefined {
  for (let i = from + 1; i < limit; i++) {
    const verb = sources.verbAt(i);
    if (verb?.first === i && verb.form === 'finite') return verb;
  }
  return undefined;
}

/** "Lund: “Trams for all”": a name and a colon say who speaks. */
export function labelled(doc: ParsedText, index: QuotationIndex, first: number, names: NamesInRunningText): Speech | undefined {
  const colon = first - 1;
  if (colon < 1 || doc.tokens.text[colon] !== ':' || index.holding(colon)) return undefined;
  let from = doc.sentences[doc.sentenceAt(doc.tokens.start[colon]!)]!.firstToken;
  if (colon === from || colon - from > LONGEST_LABEL) return undefined;
  if (!isDescribed(doc, from, colon)) {
    for (let i = from; i < colon; i++) if (!doc.tokens.word[i]!.isCapitalized || (doc.tokens.pos[i] !== 'PROPN' && !names.has(doc.lower(i)))) return undefined;
    if (colon === from + 1 && !names.has(doc.lower(from))) return undefined;
  }
  while (!doc.tokens.word[from]!.isWord) from++;
  return { source: { first: from, end: colon, head: colon - 1 }, cue: { first: colon, end: colon + 1 }, verb: null };
}

/** "Furious locals: “Never!”", "The mayor: “Soon”": somebody by a noun. */
function isDescribed(doc: ParsedText, from: number, colon: number): boolean {
  let first = from;
  while (first < colon && !doc.tokens.word[first]!.isWord) first++;
  for (let i = first; i < colon; i++) if (!DESCRIBING.has(doc.tokens.pos[i]!) || (doc.tokens.pos[i] === 'VERB' && !/(?:ed|ing)$/.test(doc.lower(i)))) return false;
  return colon > first && isPerson(doc.lower(colon - 1)) && doc.tokens.pos[colon - 1] !== 'VERB';
}

/** What leads to the colon before a quotation says who speaks. */
export function introduced(doc: ParsedText, index: QuotationIndex, first: number): Speech | undefined {
  if (first === 0 || doc.tokens.text[first - 1] !== ':') return undefined;
  return announced(doc, index, first) ?? presented(doc, index, first);
}

/** "The palace released the following statement: “…”": what stands before the colon says who speaks; of several clauses the last with somebody in it who can. */
function announced(doc: ParsedText, index: QuotationIndex, first: number): Speech | undefined {
  const sources = new SourceFinder(doc, doc.sentenceAt(doc.tokens.start[first - 1]!));
  const from = Math.max(sources.clause.from, first - LONGEST_INTRODUCTION);
  for (let i = first - 1; i >= from; i--) {
    const verb = sources.verbAt(i);
    if (verb?.first !== i || (verb.form !== 'finite' && !isOneOfThem(doc, verb)) || verb.isNegated || index.holding(verb.head)) continue;
    const source = sources.subjectOf(verb);
    // "whom he described as dull", "after the police left": what a clause within the clause says announces nothing.
    if (!source || source.end > i) continue;
    const owner = ownerOfWords(doc, source);
    if (doc.lower(source.first) !== 'it' && canSpeak(doc, owner ?? source) && !WITHIN.has(doc.lower(source.first)) && !WITHIN.has(doc.lower(source.first - 1))) {
      return { source: owner ?? source, cue: { first: owner ? source.head : verb.first, end: first - verb.first > LONGEST_CUE ? verb.end : first }, verb };
    }
  }
  return undefined;
}

/** "with one | writing: “…”" */
const isOneOfThem = (doc: ParsedText, { first, form }: VerbGroup): boolean => form === 'ing' && /^(?:one|another|some|many|others)$/.test(doc.lower(first - 1)) && doc.lower(first - 2) === 'with';

/** "Lund's answer was: “…”": whose words they are. */
function ownerOfWords(doc: ParsedText, { first, head }: Source): Source | undefined {
  if (!WORDS_OF_SOMEBODY.has(doc.lower(head))) return undefined;
  for (let i = first; i < head; i++) {
    if (i > first && /^['’]s?$/.test(doc.lower(i))) return { first, end: i, head: i - 1 };
    if (i === first && OWNERS.has(doc.lower(i))) return { first, end: i + 1, head: i };
  }
  return undefined;
}

const WORDS_OF_SOMEBODY = new Set('answer response reply retort riposte comment message verdict view explanation advice warning question conclusion motto mantra slogan line take reaction defence defense plea promise'.split(' '));
const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
const WITHIN = new Set('who whom whose which that after before when because since while although though if until whether where'.split(' '));
const LEADING = new Set('and but then now so'.split(' '));
const HERE_IS = new Set(["here's", 'here’s', "there's", 'there’s']);
const BE = new Set(['is', "'s", 'was', 'are', 'were']);

/** "Here’s Lund in 2019: “…”", "And this from Lund: “…”", "Ann Lund on the radio: “…”": before the colon stands only who speaks, where and when. */
function presented(doc: ParsedText, index: QuotationIndex, first: number): Speech | undefined {
  const colon = first - 1;
  const sources = new SourceFinder(doc, doc.sentenceAt(doc.tokens.start[colon]!));
  let at = sources.clause.from;
  if (colon - at > LONGEST_PRESENTATION || index.holding(colon)) return undefined;
  if (LEADING.has(doc.lower(at))) at++;
  const opening = doc.lower(at);
  if (HERE_IS.has(opening)) at++;
  else if ((opening === 'here' || opening === 'there') && BE.has(doc.lower(at + 1))) at += 2;
  else if (opening === 'this' && doc.lower(at + 1) === 'from') at += 2;
  else if (opening === 'this' && BE.has(doc.lower(at + 1)) && doc.lower(at + 2) === 'from') at += 3;
  const np = sources.nounStartingAt(at);
  if (!np || np.end > colon || doc.tokens.pos[np.head] === 'PRON' || !canSpeak(doc, np) || NO_SPEAKER.has(doc.lower(np.first))) return undefined;
  // "Two words", "Question 4"
  for (let i = np.first; i < np.end; i++) if (doc.tokens.pos[i] === 'NUM') return undefined;
  for (let i = np.end; i < colon; i++) if (doc.tokens.pos[i] === 'VERB' || doc.tokens.pos[i] === 'AUX') return undefined;
  return { source: { first: at, end: np.end, head: np.head }, cue: { first: colon, end: first }, verb: null };
}

/** "“…” – Ann Roe, a teacher in Lund": a dash behind a quotation, and a name with which the sentence or the paragraph ends. */
export function signedBehind(doc: ParsedText, quotation: Quotation, end: number): Speech | undefined {
  const { tokens } = doc;
  if (!quotation.closed || end + 1 >= tokens.count || !DASHES.has(tokens.text[end]!)) return undefined;
  const own = doc.paragraphs[quotation.paragraph]!;
  const { firstToken, endToken: limit } = end < own.endToken ? own : doc.paragraphs[quotation.paragraph + 1]!;
  if (end >= own.endToken && firstToken !== end) return undefined;
  let last = end;
  // "– Ted Marlow": a name that looks like a verb.
  if (tokens.pos[end + 1] === 'VERB' && tokens.word[end + 1]!.isCapitalized && end + 2 < limit && tokens.pos[end + 2] === 'PROPN') last++;
  while (last + 1 < limit && tokens.pos[last + 1] === 'PROPN' && tokens.word[last + 1]!.isCapitalized) last++;
  if (last === end) return undefined;
  const name = { first: end + 1, end: last + 1, head: last };
  for (let i = last + 1; i < limit; i++) {
    const text = tokens.text[i]!;
    if (/^[.;]/.test(text)) break;
    // "“…” – Lund was the first": no signature but a clause.
    if (tokens.pos[i] === 'VERB' || tokens.pos[i] === 'AUX' || DASHES.has(text) || i - end > LONGEST_SIGNATURE || (i === last + 1 && !/^[,(]/.test(text))) return undefined;
  }
  return { source: name, cue: null, verb: null };
}

const QUOTING = new Set(['quote', 'cite']);

/** "The paper quoted a nurse: “…”": within what the paper quotes the nurse speaks. */
export function quotedThrough(doc: ParsedText, index: QuotationIndex, { row, content, sentence }: AttributionReading): AttributionReading | undefined {
  const part = content[0]!;
  if (row === null || !QUOTING.has(row.term) || content.length > 1) return undefined;
  for (let colon = part.first + 1; colon < Math.min(part.end, part.first + LONGEST_PRESENTATION); colon++) {
    if (doc.tokens.text[colon] !== ':' || !index.opensAt(colon + 1)) continue;
    const np = new SourceFinder(doc, sentence).nounStartingAt(part.first);
    if (!np || np.end > colon || !canSpeak(doc, np)) return undefined;
    return { sentence, row: null, source: { first: np.first, end: np.end, head: np.head }, cue: { first: colon, end: colon + 1 }, content: [{ first: colon + 1, end: part.end }], frame: 'alone', verb: null, isAgentless: false };
  }
  return undefined;
}
