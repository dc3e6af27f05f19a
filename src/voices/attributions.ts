/** All attributions of a text: turns and block quotations, cue by cue, then the quotations that no cue claims. */
import type { ParsedText } from '../text/document.ts';
import { blockQuotation } from './block-quotation.ts';
import { claimQuotations, start } from './claims.ts';
import type { CueFinder } from './cues.ts';
import { NamesInRunningText } from './names-in-running-text.ts';
import { nest, type AttributionDraft } from './nesting.ts';
import { QuotationIndex } from './quotation-index.ts';
import { mendHeadline } from './headline-cues.ts';
import { signedPost } from './posts.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { SentenceReader, type AttributionReading } from './reader.ts';
import { Turns } from './turns.ts';
import { withoutUnreported } from './unreported.ts';
import { mendCueTags } from './verbs-as-nouns.ts';

export type { AttributionDraft } from './nesting.ts';

export interface VoicesReading {
  quotations: readonly Quotation[];
  drafts: AttributionDraft[];
  /** Quotations that are nobody's speech: titles, words as words, sneers. */
  unattributed: Quotation[];
}

export function readVoices(doc: ParsedText, finder: CueFinder): VoicesReading {
  const quotations = findQuotations(doc);
  const index = new QuotationIndex(doc, quotations);
  const names = new NamesInRunningText(doc);
  const turns = new Turns(doc, index, names);
  const readings: AttributionReading[] = [];
  let lastTurn: AttributionReading | undefined;
  for (let p = 0; p < doc.paragraphs.length; p++) {
    const paragraph = doc.paragraphs[p]!;
    const block = blockQuotation(doc, p, readings.at(-1));
    if (block) {
      readings.push(block);
      continue;
    }
    const post = signedPost(doc, p, index);
    if (post) readings.push(post);
    const turn = turns.at(p, lastTurn);
    if (turn) {
      readings.push(turn);
      lastTurn = turn;
    }
    for (let s = paragraph.firstSentence; s < paragraph.endSentence; s++) {
      readings.push(...readSentence(doc, s, finder, index));
    }
  }
  const unattributed = claimQuotations(doc, index, readings, names);
  readings.sort((a, b) => start(a) - start(b));
  return { quotations, drafts: nest(doc, withoutUnreported(doc, readings, index), quotations), unattributed };
}

function readSentence(doc: ParsedText, s: number, finder: CueFinder, index: QuotationIndex): AttributionReading[] {
  const sentence = doc.sentences[s]!;
  let cues = finder.find(sentence, doc.tokens);
  if (cues.length === 0) return [];
  const isMended = mendCueTags(doc.tokens, cues, sentence.firstToken, sentence.endToken);
  const isHeadline = doc.zones[sentence.zone]!.kind === 'headline';
  if ((isHeadline && mendHeadline(doc, cues, sentence.firstToken, sentence.endToken)) || isMended) cues = finder.find(sentence, doc.tokens);
  return new SentenceReader(doc, s, cues, index).read();
}
