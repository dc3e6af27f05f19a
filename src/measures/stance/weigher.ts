/** Adds up what each telling word of a sentence says of one mention. */
import type { ClueVisitor } from './clues.ts';
import type { TellingWord } from './telling-words.ts';
import { HIGHEST_STANDING, LOWEST_STANDING, rootOf } from './scale.ts';
import type { StanceWeights } from './weights.ts';

/** Telling words for which there is room at first. */
const USUAL_COUNT = 64;

/** By index of the telling word: the amount, the clue that gave most of it, and how the word stands to the mention. */
export class Weigher implements ClueVisitor {
  amounts = new Float64Array(USUAL_COUNT);
  relations = new Int8Array(USUAL_COUNT);
  readonly rules: string[] = [];
  private strongest = new Float64Array(USUAL_COUNT);
  private standingSum = 0;

  constructor(private readonly weights: StanceWeights) {}

  /** Makes ready for a mention in a sentence with so many telling words. */
  begin(count: number): void {
    if (count > this.amounts.length) {
      this.amounts = new Float64Array(count);
      this.strongest = new Float64Array(count);
      this.relations = new Int8Array(count);
    }
    this.amounts.fill(0, 0, count);
    this.strongest.fill(0, 0, count);
    this.standingSum = -this.weights.usual;
  }

  /** How much of what the sentence says concerns the mention; known once its standing and all words are told. */
  get factor(): number {
    return Math.exp(Math.max(LOWEST_STANDING, Math.min(HIGHEST_STANDING, this.standingSum)));
  }

  rating(word: TellingWord, scale: number, relation: number, x: number, rule: string): void {
    const { weights } = this;
    const root = rootOf(x);
    this.standingSum += (x < 0 ? weights.bearingsAgainst : weights.bearings)[scale]![relation]! * Math.abs(root);
    this.add(word.index, relation, (x < 0 ? weights.ratingsAgainst : weights.ratings)[scale]![relation]! * root, rule);
  }

  word({ index, facts }: TellingWord, relation: number, x: number): void {
    if (facts.learned) this.add(index, relation, facts.learned[relation]! * x, facts.learnedRule);
  }

  frame(word: TellingWord, id: string, relation: number, x: number): void {
    const weights = this.weights.frames.get(id);
    if (weights) this.add(word.index, relation, weights[relation]! * x, id);
  }

  standing(key: string): void {
    this.standingSum += this.weights.standings.get(key) ?? 0;
  }

  standingOf(relation: string, stem: string): void {
    this.standingSum += this.weights.standingsOf.get(relation)?.get(stem) ?? 0;
  }

  private add(i: number, relation: number, amount: number, rule: string): void {
    this.relations[i] = relation;
    this.amounts[i]! += amount;
    if (Math.abs(amount) <= this.strongest[i]!) return;
    this.strongest[i] = Math.abs(amount);
    this.rules[i] = rule;
  }
}
