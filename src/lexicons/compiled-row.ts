/** A lexicon row made ready for reading: its places worked out, its gate with sets for lists. */
import type { Gate } from '../contract/lexicon.ts';
import { compileGate, type CompiledGate } from './gate.ts';
import { compileTerm, type Place } from './term.ts';

/** What the matcher needs of a row; each lexicon's rows say more. */
export interface MatchableRow {
  id: string;
  term: string;
  inflect?: 'verb' | 'noun' | 'adjective';
  gate?: Gate;
}

export interface CompiledRow<Row> {
  row: Row;
  gate: CompiledGate | null;
  places: Place[];
  /** The marked places are `[firstCore, endCore)`; around them stands context. */
  firstCore: number;
  endCore: number;
  /** Of two rows read to the same end, the one that was handed over first counts. */
  order: number;
  /** All places are plain: the row is read in one way, place by place. */
  isPlain: boolean;
  /** So many places are optional that the ways to read it must be kept apart. */
  isLoose: boolean;
}

/** A row whose places are worked out when a text first holds its first word: most of thousands never are. */
export class LazyRow<Row extends MatchableRow> {
  private compiled: CompiledRow<Row> | undefined;

  constructor(private readonly row: Row, readonly order: number) {}

  /** The words of the second place where the term tells them as it is written; null where its places must be worked out. */
  writtenSeconds(): readonly string[] | null {
    const { term, inflect } = this.row;
    // Other words than verbs are inflected at the end.
    if ((inflect !== undefined && inflect !== 'verb') || term.includes('cannot')) return null;
    return WRITTEN_SECONDS.exec(term)?.[1]?.split('|') ?? null;
  }

  get(): CompiledRow<Row> {
    if (this.compiled) return this.compiled;
    const places = compileTerm(this.row);
    const firstCore = Math.max(0, places.findIndex((place) => !place.isContext));
    let endCore = places.length;
    while (endCore > firstCore + 1 && places[endCore - 1]!.isContext) endCore--;
    return (this.compiled = { row: this.row, gate: compileGate(this.row.gate), places, firstCore, endCore, order: this.order, isPlain: places.every(isPlain), isLoose: places.filter(({ isOptional }) => isOptional).length >= LOOSE });
  }
}

/** Two plain places, each of them one word or a choice of words. */
const WRITTEN_SECONDS = /^[a-z|]+ ([a-z|]+)(?: |$)/;

/** From so many optional places on. */
const LOOSE = 5;

/** A choice of single tokens, one of which must stand there. */
export const isPlain = (place: Place): boolean => place.several.length === 0 && !place.isOptional && !place.isAnyWord;
