/**
 *     The regime’s so-called “reform” is nothing short of a disgrace!
 *         ^^^^^^   ^^^^^^^^^             ^^^^^^^^^^^^^      ^^^^^^^^^
 *
 * Loaded language: words chosen for the attitude they carry where a plain word for the same thing stood ready. Definition
 * after Recasens et al., "Linguistic Models for Analyzing and Detecting Biased Language" (2013), and Spinde et al.,
 * "Neural Media Bias Detection Using Distant Supervision With BABE" (2021). Topic is not tone: *war* is not loaded.
 */
import type { Lexicon } from '../../contract/lexicon.ts';
import type { Finding } from '../../contract/measure.ts';
import { rowsInForce } from '../../lexicons/index.ts';
import { Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import type { BuiltInMeasure } from '../built-in.ts';
import { findRows } from '../lexicon-findings.ts';
import { findMarks } from './marks.ts';
import { findScareQuotes } from './scare-quotes.ts';

/** Chosen on the development rows of BABE and CheckThat; one mild word (0.125) stays below it. See the accuracy benchmark. */
const THRESHOLD = 0.2;

export function loadedLanguage(lexicons?: readonly Lexicon[]): BuiltInMeasure {
  const matcher = new Matcher(rowsInForce('loadedLanguage', lexicons));
  return {
    ...loadedLanguageMeasure,
    matchers: [matcher],
    find: (reading: Reading): Finding[] => [...findRows(reading, matcher, () => 1), ...findScareQuotes(reading), ...findMarks(reading)],
  };
}

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
