/** What was read of each run, found by the letters as they stand in a text: nothing is cut out of the text to look it up. */

/** A power of two, as every size of the table is. */
const FIRST_ROOM = 4096;

/** To be followed by `withLetter` over the letters of a run. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a run with one letter more, given as its UTF-16 code unit (FNV-1a, with whole units for bytes). */
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

export class RunTable<Value> {
  private readonly runs: string[] = [];
  private readonly values: Value[] = [];
  private hashes = new Int32Array(FIRST_ROOM);
  /** By the low bits of the hash, or the next free place: 1 + index of the run; 0 where none is. */
  private places = new Int32Array(FIRST_ROOM);

  get size(): number {
    return this.runs.length;
  }

  /** What was kept for the letters `[from, to)` of the text, whose hash is given. */
  get(text: string, from: number, to: number, hash: number): Value | undefined {
    const { places, hashes } = this;
    const mask = places.length - 1;
    for (let place = spread(hash) & mask; places[place] !== 0; place = (place + 1) & mask) {
      const index = places[place]! - 1;
      if (hashes[index] === hash && isAt(this.runs[index]!, text, from, to)) return this.values[index]!;
    }
    return undefined;
  }

  /** Keeps a value for a run that has none yet. */
  add(run: string, hash: number, value: Value): void {
    const index = this.runs.length;
    // At most half of the places are taken, so that those who look for a run soon meet it or a free one.
    if (2 * (index + 1) > this.places.length) this.grow();
    this.runs.push(run);
    this.values.push(value);
    this.hashes[index] = hash;
    this.put(index, hash);
  }

  private put(index: number, hash: number): void {
    const mask = this.places.length - 1;
    let place = spread(hash) & mask;
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = index + 1;
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.places = new Int32Array(2 * this.places.length);
    for (let index = 0; index < this.runs.length; index++) this.put(index, hashes[index]!);
  }
}

/** The last letters change the low bits of the hash most: the high ones are mixed in. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

function isAt(run: string, text: string, from: number, to: number): boolean {
  if (run.length !== to - from) return false;
  for (let i = 0; i < run.length; i++) if (run.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
