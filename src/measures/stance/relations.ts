/** How each word of a sentence stands to one mention: its verb, its modifier, its speech, its surroundings. */
import type { ActorMention } from '../../actors/registry.ts';
import { pronounsFor } from './same-person.ts';
import { speechAround } from './speech.ts';
import type { SentenceStructure } from './structure.ts';

/** The relations, most telling first within each group; rows of the weights name them. */
export const RELATIONS = [
  'deed', 'suffered', 'owned-deed', 'agent', 'object', 'object-owned', 'verb-prep', 'noun-prep',
  'complement', 'predicate', 'before-in-phrase', 'owned', 'after-in-phrase', 'apposition',
  'object-subject', 'object-after', 'own-speech', 'other-speech', 'outer-speech',
  'left-near', 'right-near', 'left-clause', 'right-clause', 'left-far', 'right-far',
  'left-near-taken', 'right-near-taken', 'left-clause-taken', 'right-clause-taken', 'left-far-taken', 'right-far-taken',
  'same-deed', 'same-suffered', 'same-complement', 'same-predicate', 'same-owned', 'same-object', 'self',
] as const;
export type Relation = (typeof RELATIONS)[number];
const isLoose = RELATIONS.map((name) => /^(?:complement|object-subject|object-after|right-clause|same-complement)$/.test(name));
const at = Object.fromEntries(RELATIONS.map((name, i) => [name, i])) as Record<Relation, number>;

const COPULAS = new Set('be am is are was were been being \'s \'re seem seems seemed remain remains remained become becomes became look looks looked appear appears appeared prove proved proves feel feels felt sound sounds sounded'.split(' '));
const NEAR = 3;

/** Relations of words that only stand beside the mention: near, in its clause, farther off; left, right; free, taken by another actor. */
const BESIDE = (['', '-taken'] as const).flatMap((taken) => (['left', 'right'] as const).flatMap((side) => (['near', 'clause', 'far'] as const).map((reach) => at[`${side}-${reach}${taken}`])));

/** By token from the sentence's first: the number of its relation to the mention, or -1 for the mention itself. */
export function relationsTo(mention: ActorMention, structure: SentenceStructure): Int8Array {
  const { reading, sentence, phrases, clause } = structure;
  const { firstToken: from, endToken: to } = sentence;
  const { parsed } = reading;
  const { tokens } = parsed;
  const relation = new Int8Array(to - from).fill(-1);
  const fill = (first: number, end: number, name: Relation, force = false) => {
    for (let i = Math.max(first, from); i < Math.min(end, to); i++) if (force || relation[i - from]! < 0) relation[i - from] = at[name];
  };
  const own = clause[mention.first - from]!;
  const np = structure.nounAt(mention.end - 1) ?? structure.nounAt(mention.first);
  const inside = (first: number, end: number) => mention.first >= first && mention.end <= end;
  const speech = speechAround(mention, structure);
  fill(mention.first, mention.end, 'self');

  if (np) {
    fill(np.first, mention.first, 'before-in-phrase');
    const next = mention.end < np.end ? parsed.lower(mention.end) : '';
    const possessive = next === "'s" || next === "'" || next === '’' || /^(?:his|her|its|their|my|our|your)$/.test(parsed.lower(mention.first));
    fill(mention.end, np.end, possessive ? 'owned' : 'after-in-phrase');
    const isOwner = mention.end < np.end;
    if (!isOwner && tokens.text[np.end] === ',' && np.end + 1 < to) {
      const apposition = structure.nounAt(np.end + 1);
      if (apposition?.first === np.end + 1 && /^(?:a|an|the|one)$/.test(parsed.lower(apposition.first)) && structure.verbAt(apposition.end)?.form !== 'finite') fill(apposition.first, apposition.end, 'apposition');
    }
    // What governs the phrase on its left: a verb, a preposition of a verb or of a noun.
    let k = np.first - 1;
    const prep = k >= from && (tokens.pos[k] === 'ADP' || parsed.lower(k) === 'to') ? k : -1;
    if (prep >= 0) k--;
    while (k >= from && tokens.pos[k] === 'ADV') k--;
    const verb = k >= from ? structure.verbAt(k) : undefined;
    const noun = k >= from && prep >= 0 ? structure.nounAt(k) : undefined;
    if (verb) {
      const name: Relation = prep >= 0 ? (parsed.lower(prep) === 'by' && verb.isPassive ? 'deed' : parsed.lower(prep) === 'by' && !structure.subjectOf(phrases.verbs.indexOf(verb)) ? 'agent' : 'verb-prep') : isOwner ? 'object-owned' : 'object';
      fill(verb.head, verb.end, name);
      if (prep >= 0) fill(prep, prep + 1, name);
      const subject = structure.subjectOf(phrases.verbs.indexOf(verb));
      if (subject) { const s = subject.antecedent ?? subject; fill(s.first, s.end, 'object-subject'); }
      for (let i = np.end; i < to && clause[i - from] === clause[np.end - 1 - from] && !(structure.verbAt(i)?.form === 'finite'); i++) fill(i, i + 1, 'object-after');
    } else if (noun && noun.end === k + 1) {
      fill(noun.first, noun.end, 'noun-prep');
      fill(prep, prep + 1, 'noun-prep');
    } else if (prep >= 0) fill(prep, prep + 1, 'noun-prep');
  }
  phrases.verbs.forEach((verb, v) => {
    const subject = structure.subjectOf(v);
    if (!subject) return;
    const s = subject.antecedent ?? subject;
    if (!inside(s.first, s.end)) return;
    const isHead = !np || mention.end >= np.end || np.end < s.end;
    const name: Relation = isHead ? (verb.isPassive ? 'suffered' : 'deed') : 'owned-deed';
    fill(verb.first, verb.end, name);
    const complement: Relation = COPULAS.has(parsed.lower(verb.head)) ? 'predicate' : 'complement';
    for (let i = verb.end; i < to; i++) {
      if (structure.verbAt(i)?.form === 'finite' || clause[i - from] !== clause[verb.head - from]) break;
      fill(i, i + 1, isHead ? complement : 'right-clause');
    }
  });
  const others = pronounsFor(mention, structure);
  for (const i of others) {
    phrases.verbs.forEach((verb, v) => {
      const subject = structure.subjectOf(v);
      const s = subject && (subject.antecedent ?? subject);
      if (!s || i < s.first || i >= s.end) return;
      const isOwner = i + 1 < s.end && /^(?:his|her|their|its)$/.test(parsed.lower(i));
      if (isOwner) return;
      fill(verb.first, verb.end, verb.isPassive ? 'same-suffered' : 'same-deed');
      for (let k = verb.end; k < to; k++) {
        if (structure.verbAt(k)?.form === 'finite' || clause[k - from] !== clause[verb.head - from]) break;
        fill(k, k + 1, COPULAS.has(parsed.lower(verb.head)) ? 'same-predicate' : 'same-complement');
      }
    });
    const phrase = structure.nounAt(i);
    if (phrase) fill(i + 1, phrase.end, 'same-owned');
    let k = i - 1;
    if (k >= from && tokens.pos[k] === 'ADP') { fill(k, k + 1, 'same-object'); k--; }
    if (k >= from && structure.verbAt(k)) fill(k, k + 1, 'same-object');
  }
  const { taken } = structure;
  for (let i = from; i < to; i++) {
    if (speech && speech[i - from] && (relation[i - from]! < 0 || isLoose[relation[i - from]!])) {
      relation[i - from] = at[speech[i - from]!];
      continue;
    }
    if (relation[i - from]! >= 0) continue;
    const distance = i < mention.first ? mention.first - i : i - mention.end + 1;
    const isLeft = i < mention.first;
    const reach = distance <= NEAR ? 0 : clause[i - from] === own ? 1 : 2;
    relation[i - from] = BESIDE[(taken[i - from] ? 6 : 0) + (isLeft ? 0 : 3) + reach]!;
  }
  return relation;
}
