/** What the measure says of itself; apart from the finding, so that a renderer can show it without the lexicons. */
export const attributionMeasure = {
  id: 'attribution',
  unit: 'attributions: 1 each',
  categories: {
    direct: 'The words themselves, in quotation marks.',
    indirect: 'What was said, in the writer’s words.',
    mixed: 'Both: the writer’s words with quoted ones in them.',
    block: 'A paragraph of someone’s words, set off without quotation marks.',
  },
} as const;
