/** The ways in which a row can be read from a token on: one if all its places are plain, several where places are optional or open. */
import type { TokenTable } from '../text/parse.ts';
import { isPlain, type CompiledRow } from './compiled-row.ts';

/** Numbers that a reading takes in `readings`: where the marked words begin and end, and where the whole ends. */
export const READING = 3;

export class RowReader {
  /** The ways found last, one after the other; what stands beyond the length that `read` gave is of earlier rows. */
  readonly readings: number[] = [];
  private length = 0;
  /** The states that the reading of a loose row has been in. */
  private visited: Set<string> | null = null;

  /** @param longestGap Words that `*` may stand for. */
  constructor(private readonly longestGap: number) {}

  /** Fills `readings` with the ways to read the row from token `i` on, all before `limit`; gives how much of it is filled. */
  read(compiled: CompiledRow<unknown>, i: number, limit: number, tokens: TokenTable): number {
    this.length = 0;
    this.visited = compiled.isLoose ? new Set() : null;
    if (!compiled.isPlain) this.readPlace(compiled, 0, i, i, -1, limit, tokens);
    else if (standsPlain(compiled, tokens, i, limit)) this.add(i + compiled.firstCore, i + compiled.endCore, i + compiled.places.length);
    return this.length;
  }

  /** Reads the places from `place` on at token `i`; the marked words begin at `first` and, once they are read, end at `end`. */
  private readPlace(compiled: CompiledRow<unknown>, place: number, i: number, first: number, end: number, limit: number, tokens: TokenTable): void {
    const { places, firstCore, endCore } = compiled;
    if (place === firstCore) first = i;
    if (place === endCore) end = i;
    if (place === places.length) {
      if (end > first && (this.length === 0 || this.readings[this.length - 1] !== i)) this.add(first, end, i);
      return;
    }
    if (this.visited !== null) {
      // Many places that may be left out can be read to one point in very many ways, all of which go on alike.
      const state = `${place} ${i} ${first} ${end}`;
      if (this.visited.has(state)) return;
      this.visited.add(state);
    }
    const { single, several, isOptional, isAnyWord } = places[place]!;
    if (i < limit) {
      if (isAnyWord) {
        const behind = places[place + 1];
        const isPlainBehind = behind !== undefined && isPlain(behind);
        for (let gap = 0; gap < this.longestGap && i + gap < limit && tokens.word[i + gap]!.isWord; gap++) {
          if (isPlainBehind && !(i + gap + 1 < limit && behind.single.has(tokens.word[i + gap + 1]!.lower))) continue;
          this.readPlace(compiled, place + 1, i + gap + 1, first, end, limit, tokens);
        }
      } else if (single.has(tokens.word[i]!.lower)) this.readPlace(compiled, place + 1, i + 1, first, end, limit, tokens);
      for (let k = 0; k < several.length; k++) {
        const sequence = several[k]!;
        if (stands(sequence, tokens, i, limit)) this.readPlace(compiled, place + 1, i + sequence.length, first, end, limit, tokens);
      }
    }
    if (isOptional) this.readPlace(compiled, place + 1, i, first, end, limit, tokens);
  }

  private add(first: number, end: number, whole: number): void {
    this.readings[this.length] = first;
    this.readings[this.length + 1] = end;
    this.readings[this.length + 2] = whole;
    this.length += READING;
  }
}

function stands(sequence: readonly string[], tokens: TokenTable, first: number, limit: number): boolean {
  if (first + sequence.length > limit) return false;
  for (let k = 0; k < sequence.length; k++) if (tokens.word[first + k]!.lower !== sequence[k]) return false;
  return true;
}

/** Whether the plain places stand from token `first` on; the first two were found by the index. */
function standsPlain({ places }: CompiledRow<unknown>, tokens: TokenTable, first: number, limit: number): boolean {
  if (first + places.length > limit) return false;
  for (let k = 2; k < places.length; k++) if (!places[k]!.single.has(tokens.word[first + k]!.lower)) return false;
  return true;
}
