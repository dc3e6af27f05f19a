/** Chosen on the development rows of BABE and CheckThat; one mild word (0.125) stays below it. See the accuracy benchmark. */
const THRESHOLD = 0.2;

/** What the measure says of itself; apart from the finding, so that a renderer can show it without the lexicons. */
export const loadedLanguageMeasure = {
  id: 'loadedLanguage',
  unit: 'loading points: 1 is abuse or adulation in a single expression',
  threshold: THRESHOLD,
  categories: {
    epithet: 'Adjectives that damn or glorify: fanatical, despotic, heroic.',
    insult: 'Nouns used as insults or as halos: thug, crony, stooge.',
    dysphemism: 'The harsher word for a plain thing: regime, handout, witch hunt.',
    euphemism: 'The softer word for a harsh thing: collateral damage, pacification.',
    'one-sided-label': 'Labels that one side of a dispute alone uses: job killers, ruling class.',
    evaluation: 'The writer’s verdict: outrageous, masterful, a disgrace.',
    intensifier: 'Words that only add force: utterly, sheer, staggering.',
    superlative: 'Claims of the utmost that measure nothing: the worst ever, second to none.',
    'emotive-metaphor': 'Pictures that stir: skyrocket, bloodbath, open the floodgates.',
    'loaded-reporting-verb': 'Reporting verbs that judge the speaker: slam, gloat, parrot.',
    'loaded-verb': 'Other verbs that judge the deed: flaunt, squander, bully.',
    sarcasm: 'Set phrases of mockery: surprise, surprise; so much for.',
    appeal: 'Calls to the reader to side with the writer: make no mistake, enough is enough.',
    obligation: 'The writer says what has to be done: must, ought to, high time.',
    absolute: 'Claims without exception: never, nothing but, not even.',
    'scare-quotes': 'Quotation marks that keep a distance from a word instead of quoting speech.',
    shouting: 'Words in capitals that are no abbreviation.',
    exclamation: 'Exclamation marks in the writer’s own voice or a speaker’s.',
    'rhetorical-question': 'Questions that assert: who would believe that?',
  },
} as const;
