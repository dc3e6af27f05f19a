/** The words in quotation marks of one report, with who is said to have spoken them. */
import type { Attribution, Report, Span, SpanText } from '../../contract/index.ts';
import { nameParts } from './same-person.ts';
import { wordsOf } from './near-identical.ts';

export interface QuotedWords {
  text: string;
  spans: Span[];
  words: string[];
  /** The same, by span. */
  parts: string[][];
  speaker: string | null;
  actor: string | null;
  /** The same for one speaker in all the reports, as far as can be told; null where none is given. */
  speakerKey: string | null;
  reliability: Attribution['reliability'];
}

/** One word in marks is a word looked at, not somebody's words. */
const FEWEST_WORDS = 2;
const OPENING = /["“„«‘]/u;
const MARKS = /^[\s"“”„«»‘’']+|[\s"“”„«»‘’',]+$/gu;
const CLOSING: Record<string, RegExp> = { '"': /["”]/u, '“': /["”]/u, '„': /[“”"]/u, '«': /»/u, '‘': /’(?!\p{L})/u };

/** In the order of the text; nothing where the report carries no text. */
export function quotedWords(report: Report, keyOfActor: (id: string) => string): QuotedWords[] {
  const { text } = report.document;
  if (text === null) return [];
  const voices = new Map(report.voices.map((voice) => [voice.id, voice]));
  const found: QuotedWords[] = [];
  for (const { mode, content, voice: id, reliability } of report.attributions) {
    if (mode === 'indirect') continue;
    const voice = voices.get(id);
    const isGiven = voice !== undefined && id !== 'voice:unknown';
    const speakerKey = !isGiven ? null : voice.actor === null ? nameParts(voice.name).join(' ') : keyOfActor(voice.actor);
    const actor = voice?.actor == null ? null : keyOfActor(voice.actor);
    const places = content.map(({ start, end }) => (mode === 'mixed' ? partsInMarks(text, start, end) : [trimmed(text, start, end)]));
    // What a cue interrupts is one quotation; what one sentence quotes here and there is not.
    for (const parts of mode === 'mixed' ? places.flat().map((part) => [part]) : [places.flat()]) {
      const inParts = parts.map((part) => wordsOf(part.text));
      const words = inParts.flat();
      if (words.length < FEWEST_WORDS) continue;
      found.push({
        text: parts.map((part) => part.text).join(' … '), spans: parts.map(({ start, end }) => ({ start, end })), words, parts: inParts,
        speaker: isGiven ? voice.name : null, actor, speakerKey, reliability,
      });
    }
  }
  return outermost(found);
}

export const startOf = ({ spans }: QuotedWords): number => spans[0]!.start;
const endOf = ({ spans }: QuotedWords): number => spans.at(-1)!.end;

/** Of quotations one in another, the outer one; of the same words, those that have a speaker. */
function outermost(found: QuotedWords[]): QuotedWords[] {
  found.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a) || Number(a.speaker === null) - Number(b.speaker === null));
  let reached = 0;
  return found.filter((quotation) => {
    if (endOf(quotation) <= reached) return false;
    reached = endOf(quotation);
    return true;
  });
}

function trimmed(text: string, start: number, end: number): SpanText {
  const own = text.slice(start, end);
  const inner = own.replace(MARKS, '');
  const at = start + Math.max(0, own.indexOf(inner));
  return { start: at, end: at + inner.length, text: inner };
}

/** "that guards had fired “only in reply”": only what stands in the marks. */
function partsInMarks(text: string, start: number, end: number): SpanText[] {
  const parts: SpanText[] = [];
  let at = start;
  while (at < end) {
    const from = text.slice(at, end).search(OPENING);
    if (from < 0) break;
    const opening = at + from;
    // The mark that closes may stand right behind the content.
    const length = text.slice(opening + 1, end + 1).search(CLOSING[text[opening]!]!);
    // Marks that are never closed run to the end of the content.
    const closing = length < 0 ? end : opening + 1 + length;
    const isApostrophe = text[opening] === '‘' && /\p{L}/u.test(text[opening - 1] ?? '');
    if (!isApostrophe) parts.push(trimmed(text, opening + 1, closing));
    at = isApostrophe ? opening + 1 : closing + 1;
  }
  return parts;
}
