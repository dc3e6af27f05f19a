/** The category of evidence, by how its word stands to the actor. */
import { RELATIONS, type Relation } from './relations.ts';

export const categories = {
  deed: 'What the actor does: the verb’s word about its subject, and what it does it with.',
  treatment: 'What is done to the actor: the verb’s word about its object.',
  description: 'How the actor is described: epithets, predicates, appositions.',
  possession: 'What the actor is said to have or to be behind: "Marvania’s failure".',
  speech: 'Words the actor says, or that others say of somebody else.',
  surroundings: 'Words near the actor that belong to none of these.',
} as const;

const BY_RELATION: Partial<Record<Relation, keyof typeof categories>> = {
  deed: 'deed', complement: 'deed', agent: 'deed', 'same-deed': 'deed', 'same-complement': 'deed',
  object: 'treatment', suffered: 'treatment', 'verb-prep': 'treatment', 'noun-prep': 'treatment', 'same-object': 'treatment', 'same-suffered': 'treatment', 'object-after': 'treatment',
  predicate: 'description', 'same-predicate': 'description', 'before-in-phrase': 'description', apposition: 'description',
  owned: 'possession', 'owned-deed': 'possession', 'after-in-phrase': 'possession', 'object-owned': 'possession', 'same-owned': 'possession',
  'own-speech': 'speech', 'other-speech': 'speech',
};
const byNumber = RELATIONS.map((relation) => BY_RELATION[relation] ?? 'surroundings');

export const categoryOf = (relation: number): keyof typeof categories => byNumber[relation] ?? 'surroundings';
