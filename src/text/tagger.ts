/**
 * Runs the rules of tagging over a document: state machines that look at the tags and hints of neighbouring tokens and
 * correct a tag where a pattern stands. The same as wink-nlp's automaton does, over tables of numbers.
 */

/** A machine as the model holds it: transitions, names of final states, and which token of the pattern is meant. */
type Machine = [number, number, Record<string, Record<string, number>>, Record<string, string>, Record<string, [number, number]>];

/** How the model numbers events that are no tags. */
const HINTS = 1_080_000;
const END_OF_TEXT = '2070000';
const OTHERWISE = '2070003';
/** Events by our count: tags, then hints, then the end of the text. */
const MOST_TAGS = 32;
const MOST_HINTS = 256;
const EVENTS = MOST_TAGS + MOST_HINTS;
const END = EVENTS - 1;

export class TagRules {
  private readonly next: Int16Array;
  /** What follows a state that is final if nothing longer is read; 0: nothing. */
  private readonly otherwise: Int16Array;
  private readonly isFinal: Uint8Array;
  /** The tag that a final state gives; negative: whether the word can be that or not; 0: none. */
  private readonly target: Int8Array;
  private readonly shift: Int8Array;
  private readonly matches: number[] = [];

  constructor(json: string) {
    const [, last, transitions, finals, marks] = JSON.parse(json) as Machine;
    this.next = new Int16Array((last + 1) * EVENTS);
    this.otherwise = new Int16Array(last + 1);
    this.isFinal = new Uint8Array(last + 1);
    this.target = new Int8Array(last + 1);
    this.shift = new Int8Array(last + 1);
    for (const [state, events] of Object.entries(transitions)) {
      for (const [event, to] of Object.entries(events)) {
        if (event === OTHERWISE) this.otherwise[+state] = to;
        else if (event === END_OF_TEXT) this.next[+state * EVENTS + END] = to;
        else if (+event < MOST_TAGS) this.next[+state * EVENTS + +event] = to;
        else if (+event > HINTS && +event < HINTS + MOST_HINTS - 1) this.next[+state * EVENTS + MOST_TAGS + (+event - HINTS)] = to;
      }
    }
    for (const [state, tag] of Object.entries(finals)) {
      this.isFinal[+state] = 1;
      this.target[+state] = +tag;
      this.shift[+state] = marks[state]?.[0] ?? 0;
    }
  }

  /** Corrects `tags`, which are the first `count` entries; `hints` and `possible` as in `Lexeme`. */
  apply(tags: Uint8Array, hints: Uint8Array, possible: Int32Array, count: number): void {
    this.read(tags, hints, count);
    const { matches } = this;
    for (let k = 0; k < matches.length; k += 2) {
      const token = matches[k]!;
      const tag = this.target[matches[k + 1]!]!;
      if (tag < 0) tags[token] = -tag;
      else if (tag > 0 && (possible[token]! >> tag) & 1) tags[token] = tag;
    }
    matches.length = 0;
  }

  /** Greedy: the longest pattern from each token on; where none stands the reading goes on at the next token. */
  private read(tags: Uint8Array, hints: Uint8Array, count: number): void {
    const { next, otherwise, isFinal } = this;
    let state = 0;
    let first = 0;
    let lastState = 0;
    let lastToken = 0;
    for (let i = 0; i <= count; i++) {
      for (let j = i; j <= count; j++) {
        const tag = tags[j]!;
        if (tag === 0 && j < count) continue;
        const to = next[state * EVENTS + (j === count ? END : hints[j]! > 0 ? MOST_TAGS + hints[j]! : tag)]!;
        if (state === 0) first = j;
        if (isFinal[to]) {
          this.add(first, to);
          i = j;
          state = lastState = 0;
          break;
        }
        if (to === 0) {
          if (lastState > 0) {
            this.add(first, lastState);
            i = lastToken;
          }
          state = lastState = 0;
          break;
        }
        state = to;
        if (otherwise[state]! > 0) {
          lastToken = j;
          lastState = otherwise[state]!;
        }
      }
    }
  }

  private add(first: number, state: number): void {
    this.matches.push(first + this.shift[state]!, state);
  }
}
