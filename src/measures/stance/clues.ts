/** All that may speak of one mention, word by word: what the training counts and the finder weighs. */
import type { ActorMention } from '../../actors/registry.ts';
import type { Matcher } from '../../lexicons/matcher.ts';
import { RELATIONS, relationsTo, type Relation } from './relations.ts';
import type { FrameRow } from './rows.ts';
import type { SentenceStructure } from './structure.ts';
import type { WordFacts, WordLists } from './word-facts.ts';

export const SCALES = ['valence', 'afinn', 'subject', 'object', 'loaded', 'composed'] as const;
export type Scale = (typeof SCALES)[number];

/** Is told each clue; `token` is the word that carries it. */
export interface ClueVisitor {
  /** A rated word: its rating on a scale, from -1 to 1. */
  rating(token: number, scale: Scale, relation: number, x: number, rule: string | undefined): void;
  word(token: number, stem: string, relation: number, x: number): void;
  frame(token: number, id: string, relation: number, x: number): void;
  /** How the mention stands in its sentence: how much of what is said there concerns it. */
  standing(key: string): void;
}

/** Words by sentence, read once for all its mentions. */
export class SentenceWords {
  readonly facts: WordFacts[] = [];
  readonly names: Uint8Array;
  /** What negation leaves of a word: 1 is all of it. */
  readonly factor: Float32Array;
  readonly frames = new Map<number, FrameRow>();
  /** The words that may say something of somebody, in order. */
  readonly telling: number[] = [];

  constructor(readonly structure: SentenceStructure, lists: WordLists, matcher: Matcher<FrameRow>) {
    const { sentence: { firstToken: from, endToken: to }, reading, clause } = structure;
    const { tokens } = reading.parsed;
    this.names = new Uint8Array(to - from);
    this.factor = new Float32Array(to - from).fill(1);
    for (let i = from; i < to; i++) {
      this.facts.push(lists.of(tokens.word[i]!));
      if (structure.isName(i)) this.names[i - from] = 1;
    }
    for (let i = 0; i < to - from; i++) {
      if (!this.facts[i]!.isNegation) continue;
      for (let k = i + 1; k < Math.min(to - from, i + NEGATION_REACH) && clause[k] === clause[i]; k++) this.factor[k] = NEGATED;
    }
    for (const verb of structure.phrases.verbs) {
      if (verb.form !== 'to' && (verb.modal === null || !UNREAL.has(verb.modal))) continue;
      for (let i = verb.first - from; i < verb.end - from; i++) this.factor[i]! *= UNREAL_SHARE;
    }
    for (const { row, first, end } of matcher.match(structure.sentence, { tokens, inName: reading.actorsRead.inName })) {
      const verb = structure.verbAt(first);
      if (verb && first <= verb.head && end >= verb.head) this.frames.set(verb.head, row);
    }
    for (let i = from; i < to; i++) if (!this.names[i - from] && (this.frames.has(i) || this.facts[i - from]!.mayTell)) this.telling.push(i);
  }

  /** The valence, -1 to 1, of the phrase that follows the verb. */
  complementValence(verb: number): number {
    const { sentence: { firstToken: from, endToken: to } } = this.structure;
    let sum = 0;
    for (let i = verb + 1; i < Math.min(to, verb + COMPLEMENT_REACH); i++) {
      if (this.structure.clause[i - from] !== this.structure.clause[verb - from] || this.structure.verbAt(i)?.form === 'finite') break;
      if (!this.names[i - from]) sum += (this.facts[i - from]!.valence?.valence ?? 0) / 4;
    }
    return Math.max(-1, Math.min(1, sum));
  }
}

/** A negated word says half the opposite. */
const NEGATED = -0.5;
const NEGATION_REACH = 5;
/** What may be, should be or is to be says less than what is. */
const UNREAL = new Set(['may', 'might', 'could', 'would', 'should', "'d"]);
const UNREAL_SHARE = 0.6;
const COMPLEMENT_REACH = 6;
/** Parts of speech that say nothing of anybody by themselves, whatever company they were met in. */
const FUNCTION_WORDS = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'AUX', 'PART', 'PUNCT', 'NUM', 'SYM', 'X']);
const GOVERNED: ReadonlySet<Relation> = new Set<Relation>(['deed', 'suffered', 'owned-deed', 'agent', 'object', 'object-owned', 'verb-prep', 'noun-prep']);
const STANDING: ReadonlySet<Relation> = new Set<Relation>([...GOVERNED, 'own-speech', 'other-speech', 'outer-speech', 'apposition', 'owned', 'after-in-phrase', 'predicate', 'same-deed', 'same-owned']);

const VERB_PREP = RELATIONS.indexOf('verb-prep');
const NOUN_PREP = RELATIONS.indexOf('noun-prep');
const NAMES = [0, 1, 2, 3, 4].map((n) => `names ${n}`);
const LENGTHS = [0, 1, 2, 3, 4, 5].map((n) => `length ${n}`);

/** Tells the visitor every clue about the mention. */
export function visitClues(mention: ActorMention, words: SentenceWords, visitor: ClueVisitor): void {
  const { structure, facts, names, factor } = words;
  const { sentence: { firstToken: from, endToken: to }, reading: { parsed: { tokens } } } = structure;
  const relations = relationsTo(mention, structure);
  const isMention = (i: number) => i >= mention.first && i < mention.end;
  const tells = (i: number) => i >= from && i < to && !isMention(i) && names[i - from] === 0 && !facts[i - from]!.isPlain && !facts[i - from]!.isNegation && !FUNCTION_WORDS.has(tokens.pos[i]!);
  for (const i of words.telling) {
    if (isMention(i)) continue;
    const { stem, valence, afinn, loaded } = facts[i - from]!;
    const relation = relations[i - from]!;
    const x = factor[i - from]!;
    const frame = words.frames.get(i);
    if (frame) {
      const { subject, object } = structure.verbAt(i)!.isPassive && frame.passive ? frame.passive : frame;
      if (subject) visitor.rating(i, 'subject', relation, (subject / 4) * x, frame.id);
      if (object) visitor.rating(i, 'object', relation, (object / 4) * x, frame.id);
      const met = object ? words.complementValence(i) : 0;
      // "condemned the violence": what is done to a bad thing is good, and the other way round.
      if (met) visitor.rating(i, 'composed', relation, (object / 4) * met * x, frame.id);
      if (!facts[i - from]!.isPlain) visitor.frame(i, frame.id, relation, x);
    }
    // A list of single words knows nothing of roles: where a frame speaks, it is silent.
    const speaks = frame !== undefined && (frame.subject !== 0 || frame.object !== 0);
    if (valence && !speaks) visitor.rating(i, 'valence', relation, (valence.valence / 4) * x, valence.id);
    if (afinn && !speaks) visitor.rating(i, 'afinn', relation, afinn * x, undefined);
    if (loaded && !facts[i - from]!.isNegation) visitor.rating(i, 'loaded', relation, loaded * x, undefined);
    if (tells(i) && !speaks) visitor.word(i, stem, relation, x);
  }
  visitStanding(mention, words, relations, visitor);
}

function visitStanding(mention: ActorMention, { structure, names }: SentenceWords, relations: Int8Array, visitor: ClueVisitor): void {
  const { sentence: { firstToken: from, endToken: to }, reading, phrases } = structure;
  const { parsed, attributionOfToken } = reading;
  const { tokens } = parsed;
  const seen = new Uint8Array(RELATIONS.length);
  let others = 0;
  let hasQuotes = false;
  for (let i = from; i < to; i++) {
    const relation = relations[i - from]!;
    seen[relation] = 1;
    if (names[i - from] && !(i > from && names[i - 1 - from]) && !(i >= mention.first && i < mention.end)) others++;
    const text = tokens.text[i]!;
    if (text === '"' || text === '“' || text === '”') hasQuotes = true;
    if ((relation === VERB_PREP || relation === NOUN_PREP) && tokens.pos[i] === 'ADP') visitor.standing(`under ${tokens.word[i]!.lower}`);
  }
  let isGoverned = false;
  for (let relation = 0; relation < seen.length; relation++) {
    if (!seen[relation]) continue;
    if (STANDING.has(RELATIONS[relation]!)) visitor.standing(RELATIONS[relation]!);
    if (GOVERNED.has(RELATIONS[relation]!)) isGoverned = true;
  }
  if (!isGoverned) visitor.standing('loose');
  visitor.standing(NAMES[Math.min(4, others)]!);
  visitor.standing(LENGTHS[Math.min(5, Math.floor((to - from) / 9))]!);
  if (hasQuotes) visitor.standing('quotes');
  if (mention.end - mention.first === 1 && tokens.pos[mention.first] === 'PRON') visitor.standing('pronoun');
  if (attributionOfToken[mention.first]! >= 0) visitor.standing('inside speech');
  const place = (mention.first - from) / (to - from);
  visitor.standing(place < 0.2 ? 'early' : place < 0.6 ? 'middle' : 'late');
  for (const verb of phrases.verbs) {
    const relation = RELATIONS[relations[verb.head - from]!]!;
    if (relation === 'deed' || relation === 'object' || relation === 'suffered') visitor.standing(`${relation} of ${structure.stemAt(verb.head)}`);
  }
}
