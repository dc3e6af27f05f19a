/** The category of evidence, by how its word stands to the actor. */
import type { stanceMeasure } from './definition.ts';
import { RELATIONS, type Relation } from './relations.ts';

type Category = keyof typeof stanceMeasure.categories;

const BY_RELATION: Partial<Record<Relation, Category>> = {
  deed: 'deed', complement: 'deed', undergone: 'deed', agent: 'deed', 'same-deed': 'deed', 'same-complement': 'deed',
  object: 'treatment', suffered: 'treatment', 'verb-prep': 'treatment', 'noun-prep': 'treatment', 'noun-object': 'treatment', 'same-object': 'treatment', 'same-suffered': 'treatment', 'object-after': 'treatment',
  predicate: 'description', 'same-predicate': 'description', 'before-in-phrase': 'description', apposition: 'description',
  owned: 'possession', 'owned-deed': 'possession', 'after-in-phrase': 'possession', 'object-owned': 'possession', 'same-owned': 'possession',
  'own-speech': 'speech', 'other-speech': 'speech',
};
const byNumber = RELATIONS.map((relation) => BY_RELATION[relation] ?? 'surroundings');

export const categoryOf = (relation: number): Category => byNumber[relation] ?? 'surroundings';
