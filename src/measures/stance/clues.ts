/** All that may speak of one mention, word by word: what the training counts and the finder weighs. */
import type { ActorMention } from '../../actors/registry.ts';
import type { Relater } from './relater.ts';
import { governedBits, isApart, isSuffering, prepositionBits, R, RELATIONS, standingRelations } from './relations.ts';
import type { SentenceStructure } from './structure.ts';
import type { TellingWord } from './telling-words.ts';

export const SCALES = ['valence', 'afinn', 'subject', 'object', 'loaded', 'composed', 'toward'] as const;
/** Indices of `SCALES`. */
export const [VALENCE, AFINN, SUBJECT, OBJECT, LOADED, COMPOSED, TOWARD] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Is told each clue, and how its word stands to the mention. */
export interface ClueVisitor {
  /** A rated word: its rating, from -1 to 1, on a scale by its index. */
  rating(word: TellingWord, scale: number, relation: number, x: number, rule: string): void;
  word(word: TellingWord, relation: number, x: number): void;
  frame(word: TellingWord, id: string, relation: number, x: number): void;
  /** How the mention stands in its sentence: how much of what is said there concerns it. */
  standing(key: string): void;
  /** The same by the verb whose subject or object it is, and by the words on either side of it. */
  standingOf(relation: string, stem: string): void;
}

/** The rules of single words whose lists have no rows of ours. */
const AFINN_RULE = 'stance-rule.afinn';
const LOADED_RULE = 'stance-rule.loaded';

const [DEED, SUFFERED, OBJECT_OF, VERB_PREP, NOUN_PREP] = [R.deed, R.suffered, R.object, R['verb-prep'], R['noun-prep']];
const NAMES = [0, 1, 2, 3, 4].map((n) => `names ${n}`);
const LENGTHS = [0, 1, 2, 3, 4, 5].map((n) => `length ${n}`);

/** "worse than Lund" says half as much for Lund as it says against who is worse. */
const COMPARED = -0.5;

/** What stands beside a mention where no word does, or where another name does. */
const [EDGE, NAME] = ['-', 'NAME'];

const wordOrName = ({ columns: { facts, isName } }: SentenceStructure, token: number): string => (isName[token] !== 0 ? NAME : facts[token]!.lower === 'an' ? 'a' : facts[token]!.lower);

/** Tells the visitor every clue about the mention. */
export function visitClues(mention: ActorMention, structure: SentenceStructure, words: readonly TellingWord[], relater: Relater, visitor: ClueVisitor): void {
  relater.relate(mention, structure);
  visitStanding(mention, structure, relater, visitor);
  const { tokens } = structure.columns.reading.parsed;
  for (const word of words) {
    const { token, facts, frame, isDone } = word;
    const x = token === relater.compared ? word.factor * COMPARED : word.factor;
    if (token >= mention.first && token < mention.end) continue;
    const relation = relater.of(token, mention, structure);
    if (relation === R['noun-object'] && facts.deed !== null) {
      const { id, object, toward } = facts.deed;
      if (object) visitor.rating(word, OBJECT, R.object, object * x, id);
      if (toward) visitor.rating(word, TOWARD, R.object, toward * x, id);
      continue;
    }
    let speaks = false;
    if (frame && isApart[relation] === 0 && !(relater.isJoined && relation === R['left-far'])) {
      const { id, subject, object, toward, complement } = frame;
      if (subject && isSuffering[relation] === 0) visitor.rating(word, SUBJECT, relation, subject * x, id);
      if (object) visitor.rating(word, OBJECT, relation, object * x, id);
      if (toward) visitor.rating(word, TOWARD, relation, toward * x, id);
      // "condemned the violence": what is done to a bad thing is good, and the other way round.
      if (complement) visitor.rating(word, COMPOSED, relation, object * complement * x, id);
      if (!facts.isPlain && frame.speaks) visitor.frame(word, id, relation, x);
    }
    if (frame) speaks = frame.speaks;
    // A list of single words knows nothing of roles: where a frame speaks, of the verb or of what the verb is done to, it is silent.
    const isComposed = relation === R.undergone && tokens.pos[token] !== 'ADV';
    if (facts.valence && !speaks && !isDone && !isComposed) visitor.rating(word, VALENCE, relation, facts.valence * x, facts.valenceRule);
    if (facts.afinn && !frame && !isComposed) visitor.rating(word, AFINN, relation, facts.afinn * x, AFINN_RULE);
    if (facts.loaded && !facts.isNegation) visitor.rating(word, LOADED, relation, facts.loaded * x, LOADED_RULE);
    if (word.hasContent && !frame) visitor.word(word, relation, x);
  }
}

function visitStanding(mention: ActorMention, structure: SentenceStructure, relater: Relater, visitor: ClueVisitor): void {
  const { from, to, columns: { reading: { parsed: { tokens }, attributionOfToken }, facts, relation } } = structure;
  const { seen } = relater;
  if ((seen & prepositionBits) !== 0) {
    for (let i = from; i < to; i++) {
      if ((relation[i] === VERB_PREP || relation[i] === NOUN_PREP) && tokens.pos[i] === 'ADP') visitor.standingOf('under', facts[i]!.lower);
    }
  }
  for (let bit = 0; seen >> bit !== 0; bit++) if ((seen >> bit) & 1) visitor.standing(standingRelations[bit]!);
  if ((seen & governedBits) === 0) visitor.standing('loose');
  let others = structure.nameCount;
  for (let i = mention.first; i < Math.min(mention.end, to); i++) if (structure.beginsName(i)) others--;
  visitor.standing(NAMES[Math.min(4, others)]!);
  visitor.standing(LENGTHS[Math.min(5, Math.floor(structure.wordsIn(from, to) / 9))]!);
  if (structure.hasQuotationMarks) visitor.standing('quotes');
  if (mention.end - mention.first === 1 && tokens.pos[mention.first] === 'PRON') visitor.standing('pronoun');
  if (attributionOfToken[mention.first]! >= 0) visitor.standing('inside speech');
  visitor.standingOf('before', mention.first > from ? wordOrName(structure, mention.first - 1) : EDGE);
  visitor.standingOf('after', mention.end < to ? wordOrName(structure, mention.end) : EDGE);
  const place = structure.wordsIn(from, mention.first) / structure.wordsIn(from, to);
  visitor.standing(place < 0.2 ? 'early' : place < 0.6 ? 'middle' : 'late');
  for (const { verb: { head } } of structure.deeds) {
    const r = relation[head]!;
    if (r === DEED || r === OBJECT_OF || r === SUFFERED) visitor.standingOf(RELATIONS[r]!, facts[head]!.stem);
  }
}
