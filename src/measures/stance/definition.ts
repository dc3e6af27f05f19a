/** What the measure says of itself; apart from the finding, so that a renderer can show it without the lexicons. */
export const stanceMeasure = {
  id: 'stance',
  unit: 'stance points toward one actor: 1 is as glowing, -1 as damning as one sentence gets',
  categories: {
    deed: 'What the actor does: the verb’s word about its subject, and what it does it with.',
    treatment: 'What is done to the actor: the verb’s word about its object.',
    description: 'How the actor is described: epithets, predicates, appositions.',
    possession: 'What the actor is said to have or to be behind: "Marvania’s failure".',
    speech: 'Words the actor says, or that others say of somebody else.',
    surroundings: 'Words near the actor that belong to none of these.',
  },
} as const;
