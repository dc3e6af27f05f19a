/** Relations that are alike, so that what is learned of one helps the others. */
import { RELATIONS, type Relation } from './relations.ts';

const GROUPS: Record<string, readonly Relation[]> = {
  does: ['deed', 'complement', 'predicate', 'agent', 'undergone'],
  suffers: ['object', 'suffered', 'object-owned', 'verb-prep', 'noun-prep', 'noun-object'],
  is: ['before-in-phrase', 'apposition'],
  has: ['owned', 'after-in-phrase', 'owned-deed'],
  others: ['object-subject', 'object-after'],
  says: ['own-speech'],
  told: ['other-speech'],
  tells: ['outer-speech'],
  left: ['left-near', 'left-clause'],
  right: ['right-near', 'right-clause'],
  far: ['left-far', 'right-far'],
  'left-taken': ['left-near-taken', 'left-clause-taken'],
  'right-taken': ['right-near-taken', 'right-clause-taken'],
  'far-taken': ['left-far-taken', 'right-far-taken'],
  'same-does': ['same-deed', 'same-complement', 'same-predicate', 'same-owned'],
  'same-suffers': ['same-object', 'same-suffered'],
};

export const GROUP_NAMES: readonly string[] = Object.keys(GROUPS);
/** By number of the relation: the number of its group. */
export const groupOf: readonly number[] = RELATIONS.map((relation) => Math.max(0, GROUP_NAMES.findIndex((group) => GROUPS[group]!.includes(relation))));
