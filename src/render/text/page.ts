/** What every section of the text view is handed, and the few shapes they share. */
import type { Actor, Report, Voice } from '../../contract/index.ts';
import { columns, plain, wrap } from './plain.ts';

/** The colours by what they mean. */
const STYLES = {
  heading: '1',
  faint: '2',
  hedging: '33',
  loadedLanguage: '31',
  attribution: '36',
  stance: '35',
  favourable: '32',
  unfavourable: '31',
  mixed: '33',
  warning: '33',
} as const;

export type Style = keyof typeof STYLES | 'plain';

/** What a text is written on. */
export interface Canvas {
  /** Columns to fill. */
  width: number;
  /** The text in that style, where colour is wanted. */
  paint(style: Style, text: string): string;
}

export interface Page extends Canvas {
  report: Report;
  /** The actor's or voice's name, fit for a terminal. */
  actorName(id: string): string;
  voiceName(id: string): string;
}

const NARROWEST = 60;
/** Lines longer than this are no page. */
const WIDEST = 1000;
const USUAL = 80;

/** The columns that a page has where so many are asked for. */
export function pageWidth(asked: number): number {
  return Number.isNaN(asked) ? USUAL : Math.min(WIDEST, Math.max(NARROWEST, Math.floor(asked)));
}

/** A canvas so many columns wide. */
export function canvasOf(width: number, color: boolean): Canvas {
  return {
    width,
    paint: (style, text) => (color && style !== 'plain' && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text),
  };
}

/** A page for the report. */
export function pageFor(report: Report, width: number, color: boolean): Page {
  const actors = new Map<string, Actor>(report.actors.map((actor) => [actor.id, actor]));
  const voices = new Map<string, Voice>(report.voices.map((voice) => [voice.id, voice]));
  return {
    ...canvasOf(width, color),
    report,
    actorName: (id) => plain(actors.get(id)?.name ?? id),
    voiceName: (id) => (id === 'author' ? 'the author' : plain(voices.get(id)?.name ?? id)),
  };
}

/** The colour of a measure; the caller's own have none. */
export function styleOf(measure: string): Style {
  return Object.hasOwn(STYLES, measure) ? (measure as Style) : 'plain';
}

/** `HEADING ─────────`, as wide as the page. */
export function heading(page: Canvas, text: string): string {
  const rule = '─'.repeat(Math.max(0, page.width - columns(text) - 3));
  return ` ${page.paint('heading', text)} ${page.paint('faint', rule)}`;
}

/** Wrapped and indented. */
export function paragraph(page: Canvas, text: string, indent: number, style: Style = 'plain'): string[] {
  return wrap(text, page.width - indent - 1).map((line) => ' '.repeat(indent) + page.paint(style, line));
}

/** The names of the built-in measures as a reader would say them. */
export function measureName(id: string): string {
  const names: Record<string, string> = {
    hedging: 'Hedging', loadedLanguage: 'Loaded language', attribution: 'Attribution', stance: 'Stance',
  };
  return Object.hasOwn(names, id) ? (names[id] as string) : plain(id);
}

/** `0.42`, or with its sign `+0.42`, `−0.42`, ` 0.00`. */
export function decimal(value: number, digits = 2, signed = false): string {
  const figure = Math.abs(value).toFixed(digits);
  if (Number(figure) === 0) return signed ? ` ${figure}` : figure;
  return value < 0 ? `−${figure}` : signed ? `+${figure}` : figure;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `1 word`, `2 words`, `1,200 words`. */
export function counted(count: number, noun: string): string {
  const digits = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${noun}${count === 1 ? '' : 's'}`;
}
