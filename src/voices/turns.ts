/** Turns of a transcript: "TRUMP: …", "Q: …". In an interview a turn runs over its paragraphs, and whoever asks is the author. */
import type { ParsedText } from '../text/document.ts';
import type { NamesInRunningText } from './names-in-running-text.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { AttributionReading } from './reading.ts';
import { isSpeaker } from './speakers.ts';

/** What such a label names when it is nobody who speaks. */
export const NO_SPEAKER: ReadonlySet<string> = new Set(
  `q&a faq explainer profile review obituary live podcast quiz gallery timeline factbox fact-check comment letters editorial column pictured revealed explained correction corrections clarification editor's note notes update updated disclaimer email e-mail byline dateline headline photo video image credit source sources twitter facebook instagram poll related more read watch
  listen tags topics contact tel phone fax web date time place where when price tickets warning spoiler opinion analysis breaking exclusive abstract summary keywords copyright claim rating verdict funeral today tomorrow monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december`.split(/\s+/),
);
/** A label is no longer than this, in tokens. */
const LONGEST_LABEL = 7;
/** An interviewer's turns end in a question at least so often. */
const FEWEST_QUESTIONS = 1 / 3;
/** So many words, most of them with a capital, are a list; a headline is shorter. */
const SHORTEST_LIST = 20;

interface Label {
  colon: number;
  name: string;
}

export class Turns {
  private readonly labels: (Label | undefined)[];
  private readonly isInterview: boolean;
  private readonly askers = new Set<string>();

  constructor(private readonly doc: ParsedText, index: QuotationIndex, names: NamesInRunningText) {
    this.labels = doc.paragraphs.map((_, p) => labelOf(doc, p, index));
    this.withoutHeadings(names);
    const turns = new Map<string, { all: number; asked: number }>();
    this.labels.forEach((label, p) => {
      if (!label) return;
      const turn = turns.get(label.name) ?? { all: 0, asked: 0 };
      turn.all++;
      if (doc.tokens.text[doc.paragraphs[p]!.endToken - 1]!.startsWith('?')) turn.asked++;
      turns.set(label.name, turn);
    });
    // Two labels that come again make a text an interview.
    this.isInterview = [...turns.values()].filter(({ all }) => all > 1).length > 1;
    // Who asks is the interviewer, where somebody else hardly does.
    const share = ({ all, asked }: { all: number; asked: number }): number => asked / all;
    let least = Infinity;
    for (const turn of turns.values()) if (turn.all > 1) least = Math.min(least, share(turn));
    // "Q: Who pays?": whoever it is asks.
    this.askers.add('q');
    if (this.isInterview) for (const [name, turn] of turns) if (name === 'q' || (share(turn) >= FEWEST_QUESTIONS && share(turn) > 2 * least)) this.askers.add(name);
  }

  /** "Funeral: Hundreds gather": a lone word that labels one paragraph and is no name elsewhere. */
  private withoutHeadings(names: NamesInRunningText): void {
    const counts = new Map<string, number>();
    for (const label of this.labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
    this.labels.forEach((label, p) => {
      const first = this.doc.paragraphs[p]!.firstToken;
      if (label?.colon === first + 1 && label.name.length > 1 && counts.get(label.name) === 1 && !this.doc.tokens.word[first]!.isShouted && !names.has(label.name) && !(this.kindAt(p) === 'headline' && isSpeaker(label.name))) this.labels[p] = undefined;
    });
  }

  /** The turn that a paragraph opens or goes on with; undefined where it is none, or the interviewer's. */
  at(p: number, last: AttributionReading | undefined): AttributionReading | undefined {
    const label = this.labels[p];
    const { firstToken, endToken, firstSentence } = this.doc.paragraphs[p]!;
    if (!label) {
      const goesOn = this.isInterview && p > 0 && last?.frame === 'label' && last.content.at(-1)!.end === this.doc.paragraphs[p - 1]!.endToken;
      if (goesOn && this.kindAt(p) === 'body') last.content.push({ first: firstToken, end: endToken });
      return undefined;
    }
    if (this.askers.has(label.name)) return undefined;
    return {
      sentence: firstSentence, row: null, source: { first: firstToken, end: label.colon, head: label.colon - 1 }, cue: { first: label.colon, end: label.colon + 1 },
      content: [{ first: label.colon + 1, end: endToken }], frame: this.kindAt(p) === 'headline' ? 'headline-label' : 'label', verb: null, isAgentless: false,
    };
  }

  private kindAt(p: number): string | undefined {
    return this.doc.zones[this.doc.paragraphs[p]!.zone]?.kind;
  }
}

function labelOf(doc: ParsedText, p: number, index: QuotationIndex): Label | undefined {
  const { firstToken, endToken } = doc.paragraphs[p]!;
  const { tokens } = doc;
  const isHeadline = doc.zones[doc.paragraphs[p]!.zone]?.kind === 'headline';
  for (let i = firstToken; i < Math.min(endToken - 2, firstToken + LONGEST_LABEL); i++) {
    const text = tokens.text[i]!;
    const word = tokens.word[i]!;
    if (text === ':') {
      if (i === firstToken || index.opensAt(i + 1) || NO_SPEAKER.has(tokens.word[firstToken]!.lower) || NO_SPEAKER.has(tokens.word[i - 1]!.lower) || !isSpeech(doc, firstToken, i, endToken)) return undefined;
      return { colon: i, name: doc.slice(firstToken, i).toLowerCase() };
    }
    const isLabel = word.isShouted || (isHeadline && tokens.pos[i] === 'NOUN' && isSpeaker(word.lower)) || (tokens.pos[i] === 'PROPN' && word.isCapitalized && i + 1 < endToken) || text === '.' || text === ',' || word.lower === 'q' || word.lower === 'a';
    if (!isLabel) return undefined;
  }
  return undefined;
}

/** A list of names after a colon is no speech; a word in answer to a question is. */
function isSpeech({ tokens }: ParsedText, first: number, colon: number, end: number): boolean {
  const lower = tokens.word[first]!.lower;
  if (colon === first + 1 && (lower === 'a' || lower === 'q' || tokens.word[first]!.isShouted)) return true;
  let hasVerb = false;
  let words = 0;
  let capitals = 0;
  for (let i = colon + 1; i < end; i++) {
    if (tokens.pos[i] === 'VERB' || tokens.pos[i] === 'AUX') hasVerb = true;
    if (!tokens.word[i]!.isWord) continue;
    words++;
    if (tokens.word[i]!.isCapitalized) capitals++;
  }
  return hasVerb && (capitals * 3 < words * 2 || words < SHORTEST_LIST);
}
