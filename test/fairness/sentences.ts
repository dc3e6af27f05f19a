/** The sentences of the audit, and the same sentence about others: slots filled, and the way back from an offset to the place in the sentence. */
import { readFileSync } from 'node:fs';
import fillers from './fillers.json';

export type Axis = keyof typeof fillers;
export const AXES = Object.keys(fillers) as Axis[];

export interface Template {
  axis: Axis;
  genre: string;
  tone: 'plain' | 'hedged' | 'negative' | 'positive' | 'loaded';
  text: string;
}

/** A piece of a filled sentence: words that stand in every filling, or a slot. */
interface Piece {
  /** The slot's name; null for the words around it. */
  slot: string | null;
  start: number;
  end: number;
}

export interface Filled {
  text: string;
  pieces: Piece[];
}

/** The sentences of one file, one a line, as `tone | sentence with {slots}`; `#` opens a genre. */
export function templates(axis: Axis): Template[] {
  const lines = readFileSync(new URL(`${axis}.txt`, import.meta.url), 'utf8').split('\n');
  const found: Template[] = [];
  let genre = '';
  for (const line of lines) {
    if (line.startsWith('# ')) genre = line.slice(2);
    else if (line.includes(' | ')) {
      const [tone, text] = line.split(' | ') as [Template['tone'], string];
      found.push({ axis, genre, tone, text });
    }
  }
  return found;
}

export const fillings = (axis: Axis): readonly string[][] => fillers[axis].rows;

/** The sentence about one of the filling: "a" becomes "an" where it has to, and the first letter a capital. */
export function fill({ axis, text }: Template, filling: readonly string[]): Filled {
  const { slots } = fillers[axis];
  const pieces: Piece[] = [];
  let filled = '';
  for (const part of text.split(/(\{\w+\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1] ?? null;
    let words = slot === null ? part : filling[slots.indexOf(slot)]!;
    if (slot !== null) {
      if (/\ba$/i.test(filled.trimEnd()) && /^[aeiou]/i.test(words)) filled = filled.replace(/(\ba)(\s)$/i, '$1n$2');
      pieces.at(-1)!.end = filled.length;
      if (/(?:^|[.?!] |“)$/.test(filled)) words = words.charAt(0).toUpperCase() + words.slice(1);
    }
    pieces.push({ slot, start: filled.length, end: filled.length + words.length });
    filled += words;
  }
  return { text: filled, pieces };
}

/** An offset as a place in the sentence: the same in every filling, as long as it means the same. Offsets in the words before "an" may be off by one. */
export function placeOf({ pieces }: Filled, offset: number, isEnd: boolean): string {
  const at = pieces.findIndex(({ start, end }) => (isEnd ? offset > start && offset <= end : offset >= start && offset < end));
  const piece = pieces[at]!;
  if (piece.slot !== null) return `{${piece.slot}}${isEnd ? (offset === piece.end ? '' : '…') : offset === piece.start ? '' : '…'}`;
  return `${at}+${offset - piece.start}`;
}
