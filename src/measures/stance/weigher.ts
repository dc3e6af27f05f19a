/** Adds up what each word of a sentence says of one mention. */
import type { ClueVisitor, Scale } from './clues.ts';
import type { StanceWeights } from './weights.ts';

/** The standing of a mention changes what is said of it by no more than this (logarithms). */
const LOWEST_STANDING = -3;
const HIGHEST_STANDING = 2;

/** By token: the amount, the clue that gave most of it, and how the word stands to the mention. */
export class Weigher implements ClueVisitor {
  readonly amounts: Float64Array;
  readonly rules: (string | undefined)[];
  readonly relations: Int8Array;
  private readonly strongest: Float64Array;
  private standingSum = 0;

  constructor(private readonly weights: StanceWeights, private readonly firstToken: number, count: number) {
    this.amounts = new Float64Array(count);
    this.strongest = new Float64Array(count);
    this.relations = new Int8Array(count).fill(-1);
    this.rules = new Array<string | undefined>(count).fill(undefined);
    this.begin();
  }

  /** Makes ready for the next mention of the sentence. */
  begin(): void {
    this.amounts.fill(0);
    this.strongest.fill(0);
    this.rules.fill(undefined);
    this.standingSum = -this.weights.usual;
  }

  /** How much of what the sentence says concerns the mention. */
  get factor(): number {
    return Math.exp(Math.max(LOWEST_STANDING, Math.min(HIGHEST_STANDING, this.standingSum)));
  }

  rating(token: number, scale: Scale, relation: number, x: number, rule: string | undefined): void {
    this.relations[token - this.firstToken] = relation;
    this.add(token, this.weights.rating(scale, relation) * x, rule ?? (scale === 'afinn' ? 'stance-rule.afinn' : 'stance-rule.loaded'), '');
  }

  word(token: number, stem: string, relation: number, x: number): void {
    this.relations[token - this.firstToken] = relation;
    const weights = this.weights.words.get(stem);
    if (weights) this.add(token, weights[relation]! * x, 'stance-word.', stem);
  }

  frame(token: number, id: string, relation: number, x: number): void {
    const weights = this.weights.frames.get(id);
    if (weights) this.add(token, weights[relation]! * x, id, '');
  }

  standing(key: string): void {
    this.standingSum += this.weights.standing(key);
  }

  private add(token: number, amount: number, rule: string, key: string): void {
    const i = token - this.firstToken;
    this.amounts[i]! += amount;
    if (Math.abs(amount) <= this.strongest[i]!) return;
    this.strongest[i] = Math.abs(amount);
    this.rules[i] = rule + key;
  }
}
