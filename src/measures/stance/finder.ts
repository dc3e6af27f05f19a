/** Evidence of stance in one sentence: each word's share of what the sentence says of an actor. */
import type { ActorMention } from '../../actors/registry.ts';
import type { Finding } from '../../contract/measure.ts';
import type { Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import { categoryOf } from './categories.ts';
import { visitClues } from './clues.ts';
import { StanceColumns } from './columns.ts';
import { Relater } from './relater.ts';
import { isBeside } from './relations.ts';
import type { FrameRow } from './rows.ts';
import { SMALLEST_EVIDENCE, SMALLEST_LEARNED } from './scale.ts';
import { SentenceStructure } from './structure.ts';
import { tellingWords, type TellingWord } from './telling-words.ts';
import { Weigher } from './weigher.ts';
import type { StanceWeights } from './weights.ts';
import type { WordLists } from './word-facts.ts';

/** Most of what somebody says of himself tells how he fares or feels ("I was lucky"); this share of it counts as a stance toward himself. */
const SELF_SHARE = 0.4;
/**
 * Nobody speaks to run himself or his own house down: bad words beside "I" or "we" mostly name what the speaker bears, denies or is charged with. After
 * van Dijk, "Ideology: A Multidisciplinary Approach" (1998), on positive self-presentation.
 */
const SELF_BLAME_SHARE = 0.1;
/** Half the last digit of an amount. */
const ROUNDING = 0.0005;
/** How the rules of learned words begin. */
const LEARNED = 'stance-word.';

export interface StanceRows {
  frames: Matcher<FrameRow>;
  lists: WordLists;
  weights: StanceWeights;
}

/** The mentions of one actor in one sentence. */
export interface ActorInSentence {
  /** The index of the actor. */
  actor: number;
  mentions: ActorMention[];
}

export class StanceFinder {
  private readonly columns: StanceColumns;
  private readonly relater: Relater;
  private readonly weigher: Weigher;
  private readonly findings: Finding[] = [];
  /** By telling word of the sentence at hand: what it says of the actor at hand, by the mention of which it says most. */
  private readonly amounts: number[] = [];
  private readonly saidBy: string[] = [];
  private readonly relations: number[] = [];

  constructor(private readonly reading: Reading, private readonly rows: StanceRows) {
    this.columns = new StanceColumns(reading, rows.lists);
    this.relater = new Relater(this.columns);
    this.weigher = new Weigher(rows.weights);
  }

  find(): Finding[] {
    actorsBySentence(this.reading).forEach((actors, sentence) => this.findInSentence(sentence, actors));
    return this.findings;
  }

  private findInSentence(sentence: number, actors: readonly ActorInSentence[]): void {
    const structure = new SentenceStructure(this.columns, sentence);
    const words = tellingWords(structure, this.rows.frames);
    if (words.length === 0) return;
    for (const { actor, mentions } of actors) this.findAbout(actor, mentions, structure, words);
  }

  private findAbout(actor: number, mentions: readonly ActorMention[], structure: SentenceStructure, words: readonly TellingWord[]): void {
    const { weigher, amounts, saidBy, relations, reading: { parsed: { tokens }, voices, voiceOfToken, actors } } = this;
    const { id, kind } = actors[actor]!;
    for (let i = 0; i < words.length; i++) amounts[i] = 0;
    for (const mention of mentions) {
      weigher.begin(words.length);
      visitClues(mention, structure, words, this.relater, weigher);
      const { factor } = weigher;
      for (let i = 0; i < words.length; i++) {
        const amount = weigher.amounts[i]! * factor;
        if (amount === 0) continue;
        // Two mentions of one actor: a word speaks of the one that it has to do with, or else of the one to which it says more.
        const near = isBeside[weigher.relations[i]!]! - isBeside[relations[i]!]!;
        if (amounts[i] !== 0 && (near > 0 || (near === 0 && Math.abs(amount) <= Math.abs(amounts[i]!)))) continue;
        amounts[i] = amount;
        saidBy[i] = weigher.rules[i]!;
        relations[i] = weigher.relations[i]!;
      }
    }
    // What a sentence says for an actor is at most a point, and likewise what it says against him: each word has its share of that.
    let forActor = 0;
    let against = 0;
    for (let i = 0; i < words.length; i++) {
      const { token } = words[i]!;
      const amount = amounts[i]! * (voices[voiceOfToken[token]!]!.actor !== id ? 1 : amounts[i]! < 0 ? SELF_BLAME_SHARE : kind === 'person' ? SELF_SHARE : 1);
      const size = Math.abs(amount) + ROUNDING;
      const tells = size >= SMALLEST_EVIDENCE && (size >= SMALLEST_LEARNED || !saidBy[i]!.startsWith(LEARNED)) && !isInside(token, mentions);
      amounts[i] = tells ? amount : 0;
      if (amounts[i]! > 0) forActor += amount;
      else against -= amounts[i]!;
    }
    const share = 1 / Math.max(1, forActor, against);
    const { start, end } = tokens;
    for (let i = 0; i < words.length; i++) {
      if (amounts[i] === 0) continue;
      const { token } = words[i]!;
      this.findings.push({ start: start[token]!, end: end[token]!, category: categoryOf(relations[i]!), amount: Math.round(amounts[i]! * share * 1000) / 1000, rule: saidBy[i]!, actor: id });
    }
  }
}

function isInside(token: number, mentions: readonly ActorMention[]): boolean {
  for (const { first, end } of mentions) if (token >= first && token < end) return true;
  return false;
}

/** By sentence, those of whom it speaks, in the order of the actors; nothing where it speaks of nobody. */
function actorsBySentence({ actorsRead }: Reading): ActorInSentence[][] {
  const bySentence: ActorInSentence[][] = [];
  actorsRead.actors.forEach(({ mentions }, actor) => {
    for (const mention of mentions) {
      const here = (bySentence[mention.sentence] ??= []);
      const last = here.at(-1);
      if (last?.actor === actor) last.mentions.push(mention);
      else here.push({ actor, mentions: [mention] });
    }
  });
  return bySentence;
}
