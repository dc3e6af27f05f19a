/** Where a set phrase about how somebody spoke stands in its sentence, and whether it is told of a source or of somebody else. */
import type { ParsedText } from '../text/document.ts';
import type { AttributionReading, TokenRange } from './reading.ts';

/** Phrases of one kind that are looked at in one sentence. */
const MOST_PHRASES = 8;

/** The places of a pattern by sentence, looked for once however many attributions the sentence holds. */
export class SetPhrases {
  private readonly found = new Map<number, readonly number[]>();

  /** `pattern`: a global one, so that it is compiled once and not for each sentence. */
  constructor(private readonly doc: ParsedText, private readonly pattern: RegExp, private readonly mayStandIn: (first: number, end: number) => boolean) {}

  /** The first tokens of the phrases in a sentence. */
  in(sentence: number): readonly number[] {
    let tokens = this.found.get(sentence);
    if (!tokens) this.found.set(sentence, (tokens = this.look(sentence)));
    return tokens;
  }

  private look(sentence: number): readonly number[] {
    const { firstToken, endToken } = this.doc.sentences[sentence]!;
    if (!this.mayStandIn(firstToken, endToken)) return [];
    const from = this.doc.tokens.start[firstToken]!;
    const tokens: number[] = [];
    const text = this.doc.slice(firstToken, endToken);
    const { pattern } = this;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match && tokens.length < MOST_PHRASES; match = pattern.exec(text)) tokens.push(this.doc.tokenAt(from + match.index));
    return tokens;
  }
}

const holds = (range: TokenRange | null | undefined, token: number): boolean => range !== null && range !== undefined && token >= range.first && token < range.end;

/** What somebody says is no word about himself. */
export const isSaid = ({ content }: Pick<AttributionReading, 'content'>, token: number): boolean => content.some((part) => holds(part, token));

/** How a speaker who goes on beside his words is told of: "speaking", "on condition", "asking". */
const BESIDE = new Set('on under anonymously speaking talking writing asking requesting insisting demanding declining refusing preferring wishing wanting choosing unwilling reluctant afraid not'.split(' '));
const RELATIVES = new Set('who whose'.split(' '));
const PRONOUNS = new Set('he she they'.split(' '));
const CAUSES = new Set('as because since and but'.split(' '));

/** Whether a phrase that begins at a token tells of the source: it stands in it, right behind it or its cue, or beside with no other subject. */
export function tellsOfSource(doc: ParsedText, { source, cue, content, sentence }: AttributionReading, token: number): boolean {
  if (!source || isSaid({ content }, token)) return false;
  const isNear = (at: number): boolean => holds(source, at) || holds(source.antecedent, at) || holds(cue, at);
  if (isNear(token)) return true;
  let opening = token;
  const { firstToken } = doc.sentences[sentence]!;
  while (opening > firstToken && doc.tokens.word[opening - 1]!.isWord && !isNear(opening - 1) && !isSaid({ content }, opening - 1)) opening--;
  // "told reporters | on condition of anonymity": the words between are the one who is told.
  if (cue && opening === cue.end && opening < token && BESIDE.has(doc.lower(token)) && !holdsVerb(doc, opening, token)) return true;
  const word = doc.lower(opening);
  if (RELATIVES.has(word)) {
    let last = opening - 1;
    while (last > firstToken && !doc.tokens.word[last]!.isWord) last--;
    // "said a baker, who asked not to be named"; "said the boy was ill, whose name …" is the boy's.
    return isNear(last);
  }
  if (CAUSES.has(word)) return opening + 1 === token || PRONOUNS.has(doc.lower(opening + 1));
  return BESIDE.has(word);
}

/** Another verb, or a clause, that the phrase could belong to. */
function holdsVerb(doc: ParsedText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (doc.tokens.pos[i] === 'VERB' || doc.tokens.pos[i] === 'AUX' || RELATIVES.has(doc.lower(i))) return true;
  return false;
}
