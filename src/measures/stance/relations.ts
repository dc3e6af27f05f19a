/** How a word of a sentence can stand to a mention: the relations, and what is asked of them. */

/** The relations, most telling first within each group; rows of the weights name them. */
export const RELATIONS = [
  'deed', 'suffered', 'owned-deed', 'agent', 'object', 'object-owned', 'verb-prep', 'noun-prep',
  'complement', 'predicate', 'before-in-phrase', 'owned', 'after-in-phrase', 'apposition',
  'object-subject', 'object-after', 'own-speech', 'other-speech', 'outer-speech',
  'left-near', 'right-near', 'left-clause', 'right-clause', 'left-far', 'right-far',
  'left-near-taken', 'right-near-taken', 'left-clause-taken', 'right-clause-taken', 'left-far-taken', 'right-far-taken',
  'same-deed', 'same-suffered', 'same-complement', 'same-predicate', 'same-owned', 'same-object', 'self', 'undergone', 'noun-object',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** The number of each relation. */
export const R = Object.fromEntries(RELATIONS.map((name, i) => [name, i])) as Record<Relation, number>;

const flags = (names: readonly Relation[]): Uint8Array => Uint8Array.from(RELATIONS, (name) => Number(names.includes(name)));

/** By number: 1 where speech around the word tells more than the relation does. */
export const isLoose = flags(['complement', 'object-subject', 'object-after', 'right-clause', 'same-complement', 'undergone']);

/** By number: 1 where the mention suffers what the verb says: what the verb makes of its doer says nothing of it. */
export const isSuffering = flags(['object', 'suffered', 'same-object', 'same-suffered']);

/** By number: 1 where the word stands in a later clause, or has another doer: it is no deed of the actor, nor done to him. */
export const isApart = flags(['left-far-taken', 'right-far-taken', 'right-far']);

/** Relations that tell how much of what a sentence says concerns the mention. */
const STANDING: readonly Relation[] = [
  'deed', 'suffered', 'owned-deed', 'agent', 'object', 'object-owned', 'verb-prep', 'noun-prep',
  'predicate', 'owned', 'after-in-phrase', 'apposition', 'own-speech', 'other-speech', 'outer-speech', 'same-deed', 'same-owned',
];
const GOVERNED: readonly Relation[] = ['deed', 'suffered', 'owned-deed', 'agent', 'object', 'object-owned', 'verb-prep', 'noun-prep'];

/** In the order of their bits. */
export const standingRelations: readonly Relation[] = RELATIONS.filter((name) => STANDING.includes(name));
/** By number: the bit of a relation of standing, 0 for the others. */
export const standingBit = Int32Array.from(RELATIONS, (name) => (STANDING.includes(name) ? 1 << standingRelations.indexOf(name) : 0));
const bitsOf = (names: readonly Relation[]): number => names.reduce((bits, name) => bits | standingBit[R[name]]!, 0);
/** A verb or a preposition governs the mention. */
export const governedBits = bitsOf(GOVERNED);
export const prepositionBits = bitsOf(['verb-prep', 'noun-prep']);

/** Relations of words that only stand beside the mention: near, in its clause, farther off; left, right; free, taken by another actor. */
const BESIDE = Int8Array.from(
  (['', '-taken'] as const).flatMap((taken) => (['left', 'right'] as const).flatMap((side) => (['near', 'clause', 'far'] as const).map((reach) => R[`${side}-${reach}${taken}`]))),
);
/** By number: 1 for the relation of a word that only stands beside the mention. */
export const isBeside = Uint8Array.from(RELATIONS, (_, i) => Number(BESIDE.includes(i)));
/** `reach`: 0 near, 1 in the clause, 2 farther off. */
export const besideRelation = (isTaken: boolean, isLeft: boolean, reach: 0 | 1 | 2): number => BESIDE[(isTaken ? 6 : 0) + (isLeft ? 0 : 3) + reach]!;
