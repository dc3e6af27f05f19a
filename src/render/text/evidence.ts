/** The strongest evidence of each measure: its sentence on one line, and carets under the words that count. */
import type { Attribution, Evidence, Report } from '../../contract/index.ts';
import { decimal, heading, measureName, type Page, styleOf } from './page.ts';
import { columns, plain, shorten, shortenStart } from './plain.ts';

const SHOWN = 5;
const INDENT = '   ';
/** Columns of the sentence kept before the words, where the whole would leave no room for the legend. */
const LEAD = 26;
const SHORTEST_LEAD = 10;

/** A section for each measure that has evidence. */
export function evidence(page: Page): string[][] {
  const { report } = page;
  const attributions = attributionsByStart(report);
  return Object.keys(report.measures).flatMap((measure) => {
    const found = report.evidence.filter((piece) => piece.measure === measure);
    if (found.length === 0) return [];
    const shown = strongest(found, measure, attributions).slice(0, SHOWN);
    const count = found.length === shown.length ? String(found.length) : `${shown.length} of ${found.length}`;
    const title = heading(page, `${measureName(measure).toUpperCase()}: ${count}`);
    return [[title, ...shown.flatMap((piece) => inContext(page, piece, attributions.get(piece.start)))]];
  });
}

/** Where the evidence of an attribution begins: at its cue, or else at its opening mark. */
function attributionsByStart(report: Report): Map<number, Attribution> {
  const byStart = new Map<number, Attribution>();
  for (const attribution of report.attributions) {
    const opening = attribution.content[0]?.start ?? 0;
    const starts = attribution.cue === null ? [opening - 1, opening] : [attribution.cue.start];
    for (const start of starts) byStart.set(start, attribution);
  }
  return byStart;
}

/** By strength, then as they stand in the text; attributions all weigh the same, so the longest come first. */
function strongest(found: Evidence[], measure: string, attributions: Map<number, Attribution>): Evidence[] {
  const weight = ({ amount, start }: Evidence): number =>
    measure === 'attribution'
      ? (attributions.get(start)?.content ?? []).reduce((sum, span) => sum + span.end - span.start, 0)
      : Math.abs(amount);
  return [...found].sort((a, b) => weight(b) - weight(a) || a.start - b.start || (a.id < b.id ? -1 : 1));
}

interface Line {
  lead: string;
  words: string;
  tail: string;
}

function inContext(page: Page, piece: Evidence, attribution: Attribution | undefined): string[] {
  const room = page.width - INDENT.length - 1;
  const explanation = legend(page, piece, attribution);
  const style = styleOf(piece.measure);
  let line = cut(page.report, piece, room, Infinity);
  let under = underline(line, explanation, room);
  if (under === null) {
    const lead = room - columns(line.words) - 1 - columns(explanation);
    line = cut(page.report, piece, room, Math.min(LEAD, Math.max(SHORTEST_LEAD, lead)));
    const offset = columns(line.lead);
    // Cut short rather than put on a line of its own: the eye finds it where it always is.
    under = [' '.repeat(offset), ` ${shorten(explanation, Math.max(8, room - offset - columns(line.words) - 1))}`];
  }
  const carets = '^'.repeat(Math.max(1, columns(line.words)));
  const [before, after] = under;
  return [
    INDENT + line.lead + page.paint(style, line.words) + line.tail,
    INDENT + page.paint('faint', before) + page.paint(style, carets) + page.paint('faint', after),
  ];
}

/** The sentence of the evidence around its words, as much as fits, with at most so many columns before them. */
function cut(report: Report, piece: Evidence, room: number, lead: number): Line {
  const { text } = report.document;
  const sentence = report.sentences[piece.sentence];
  const words = shorten(plain(piece.text).trim(), room - LEAD);
  if (text === null || sentence === undefined) return { lead: '', words, tail: '' };
  const before = plain(text.slice(Math.min(sentence.start, piece.start), piece.start)).trimStart();
  const after = plain(text.slice(piece.end, Math.max(sentence.end, piece.end))).trimEnd();
  const free = room - columns(words);
  const forLead = Math.max(0, Math.min(lead, Math.max(LEAD, free - columns(after)), free));
  const shownBefore = shortenStart(before, forLead);
  return { lead: shownBefore, words, tail: shorten(after, free - columns(shownBefore)) };
}

/** What goes before the carets and what behind them; null where the explanation fits on neither side. */
function underline({ lead, words }: Line, explanation: string, room: number): [string, string] | null {
  const offset = columns(lead);
  const width = columns(explanation);
  if (offset + columns(words) + 1 + width <= room) return [' '.repeat(offset), ` ${explanation}`];
  if (width + 1 <= offset) return [`${' '.repeat(offset - width - 1)}${explanation} `, ''];
  return null;
}

/** `modal 1.40 · hedging.may · Anna Voss`: the voice only where it is not the author's. */
function legend(page: Page, piece: Evidence, attribution: Attribution | undefined): string {
  const isAttribution = piece.measure === 'attribution';
  const signed = piece.measure === 'stance' || piece.amount < 0;
  const amount = isAttribution ? '' : ` ${decimal(piece.amount, 2, signed)}`;
  const toward = piece.actor === null ? '' : ` toward ${page.actorName(piece.actor)}`;
  // The reporting words are the author's; who is heard is the news.
  const voice = (isAttribution && attribution?.voice) || piece.voice;
  const speaker = voice === 'author' ? '' : ` · ${page.voiceName(voice)}`;
  return `${plain(piece.category)}${amount}${toward} · ${plain(piece.rule)}${speaker}`;
}
