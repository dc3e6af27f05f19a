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
import { asksForCompany, findChargedRows } from './charged-rows.ts';
import { findDemands } from './demands.ts';
import { findDenunciations } from './denunciations.ts';
import { findMarks } from './marks.ts';
import { findReportingCues, reportingVerbs } from './reporting-cues.ts';
import { findRhetoricalQuestions } from './rhetorical-questions.ts';
import { findScareQuotes } from './scare-quotes.ts';
import { loadedLanguageMeasure } from './definition.ts';

export function loadedLanguage(lexicons?: readonly Lexicon[]): BuiltInMeasure {
  const rows = rowsInForce('loadedLanguage', lexicons);
  const plain = rows.filter((row) => !asksForCompany(row));
  const matcher = new Matcher(plain);
  const charged = new Matcher(rows.filter(asksForCompany));
  const verbs = reportingVerbs(plain);
  return {
    ...loadedLanguageMeasure,
    find(reading: Reading): Finding[] {
      const found = findRows(reading, matcher, () => 1);
      const alone = [...found, ...findReportingCues(reading, verbs, found), ...findDenunciations(reading, found), ...findScareQuotes(reading), ...findMarks(reading), ...findRhetoricalQuestions(reading), ...findDemands(reading)];
      return [...alone, ...findChargedRows(reading, charged, alone)];
    },
  };
}
