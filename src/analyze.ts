/** The whole way of a text, in one screen: zones, tokens, voices, actors, measures, report. */
import type { AnalyzeInput, AnalyzerOptions, ArticleInput, BuiltInMeasureId } from './contract/input.ts';
import type { Finding, Measure } from './contract/measure.ts';
import type { Actor, Report, Warning } from './contract/report.ts';
import { checkFindings } from './contract/validate-findings.ts';
import { validateInput, validateOptions } from './contract/validate.ts';
import { ActorFinder, type ActorsReading } from './actors/actors.ts';
import { dropWorkplaces } from './actors/affiliation.ts';
import { lexiconDigest } from './lexicons/digest.ts';
import type { BuiltInMeasure } from './measures/built-in.ts';
import { builtInMeasure, categoriesByMeasure, isBuiltInMeasure } from './measures/index.ts';
import { Reading } from './reading.ts';
import { buildReport } from './report/report.ts';
import { joinParagraphs, ParsedText } from './text/document.ts';
import { Parser } from './text/parse.ts';
import { findSentences } from './text/sentences.ts';
import { findZones } from './text/zones.ts';
import { readVoices } from './voices/attributions.ts';
import { CueFinder } from './voices/cues.ts';
import { giveToBodies } from './voices/collective-voice.ts';
import { addFirstPersons, quotedTokens, speechOf } from './voices/first-persons.ts';
import { identifyVoices } from './voices/identify.ts';

export interface Analyzer {
  /**
   * The report of one article.
   * @throws UndertoneError `invalid-input` or `text-too-long`
   */
  analyze(input: AnalyzeInput): Report;
}

const ALL_MEASURES: readonly BuiltInMeasureId[] = ['hedging', 'loadedLanguage', 'attribution', 'stance'];
const DEFAULT_LEVEL = 0.95;
/** A measure of the caller's that names no threshold flags from here on. */
const DEFAULT_THRESHOLD = 0.5;
const IN_SCOPE = new Set(['headline', 'body', 'block-quotation']);

interface Readers {
  parser: Parser;
  cues: CueFinder;
  actorFinder: ActorFinder;
}

let readers: Readers | undefined;

/** What all analyzers read with: made with the first of them, since the tables take long to make, and without anything of any text but words it has met. */
const readersInUse = (): Readers => (readers ??= { parser: new Parser(), cues: new CueFinder(), actorFinder: new ActorFinder() });

/**
 * An analyzer for many articles of the same options, which are checked once. The language model and the built-in lexicons are loaded with the first one.
 * @throws UndertoneError `invalid-options` or `invalid-lexicon`
 * @example
 * ```ts
 * import { createAnalyzer } from 'undertone';
 *
 * const analyzer = createAnalyzer({ measures: ['hedging'] });
 * const { measures } = analyzer.analyze('The ferry may sail again on Monday, the harbour office said, but nobody could tell how many crossings there would be.');
 * console.log(measures.hedging.state); // measured
 * console.log(measures.stance.state); // unmeasured
 * ```
 */
export function createAnalyzer(options?: AnalyzerOptions): Analyzer {
  const checked = validateOptions(options, categoriesByMeasure);
  const measures = (checked.measures ?? ALL_MEASURES).map((m) => (typeof m === 'string' ? builtInMeasure(m, checked.lexicons) : m));
  const { parser, cues, actorFinder } = readersInUse();
  const settings = {
    zoning: checked.zoning ?? 'auto', language: checked.language ?? 'auto', lexiconDigest: lexiconDigest(checked.lexicons),
    keepText: checked.keepText ?? true, level: checked.interval === false ? null : (checked.interval?.level ?? DEFAULT_LEVEL),
  } as const;

  const read = (input: ArticleInput, warnings: Warning[]): Reading => {
    const { text } = input;
    const { zones, paragraphs: zoned, warnings: zoneWarnings } = findZones(text, {
      zoning: settings.zoning, language: settings.language, ...(input.title ? { title: input.title } : {}), ...(input.author ? { author: input.author } : {}),
    });
    const inScope = zoned.filter((p) => IN_SCOPE.has(zones[p.zone]!.kind));
    const tokens = parser.parse(text, inScope);
    const sentences = findSentences(tokens, inScope);
    const parsed = new ParsedText(text, zones, tokens, sentences, joinParagraphs(inScope, tokens, sentences));
    const { quotations, drafts, unattributed } = readVoices(parsed, cues);
    const inQuotation = quotedTokens(parsed, quotations);
    const actors = actorFinder.find(parsed, [...(checked.actors ?? []), ...(input.actors ?? [])], input.mentions ?? [], speechOf(parsed, drafts, inQuotation));
    const found = identifyVoices(parsed, drafts, actors);
    addFirstPersons(parsed, actors, drafts, found, inQuotation);
    giveToBodies(parsed, actors, drafts, found);
    dropWorkplaces(parsed, actors, new Set(found.voices.map((voice) => voice.actor)));
    warnings.push(...zoneWarnings);
    const continued = new Set(quotations.filter((q) => q.continues).map((q) => q.paragraph - 1));
    for (const q of quotations) {
      if (!q.closed && !continued.has(q.paragraph)) {
        warnings.push({ code: 'unclosed-quotation', message: 'a quotation mark is never closed', span: { start: q.start, end: q.end } });
      }
    }
    return new Reading({ parsed, found, drafts, quotations, unattributed, actors, reportedActors: reportedActors(parsed, actors) });
  };

  return {
    analyze(input) {
      const article = validateInput(input, checked.actors);
      const warnings: Warning[] = [];
      const reading = read(article, warnings);
      const taken = measures.map((measure) => ({ id: measure.id, threshold: measure.threshold ?? DEFAULT_THRESHOLD, findings: findingsOf(measure, reading) }));
      return buildReport({ input: article, reading, taken, warnings, lexiconDigest: settings.lexiconDigest, keepText: settings.keepText, level: settings.level });
    },
  };
}

/**
 * The report of one article. The first call loads the language model and the built-in lexicons, later ones have them; for many articles with lexicons of your own use `createAnalyzer`,
 * which works through these once.
 * @throws UndertoneError `invalid-input`, `text-too-long`, `invalid-options` or `invalid-lexicon`, with the field and the value
 * @example
 * ```ts
 * import { analyze } from 'undertone';
 *
 * const { evidence } = analyze('The ferry may sail on Monday.');
 * console.log(evidence.filter((e) => e.measure === 'hedging').map((e) => `${e.text} ${e.start}–${e.end}`).join(', ')); // may 10–13
 * ```
 */
export function analyze(input: AnalyzeInput, options?: AnalyzerOptions): Report {
  return createAnalyzer(options).analyze(input);
}

const only = (measure: BuiltInMeasureId) => (input: AnalyzeInput, options?: AnalyzerOptions): Report => {
  // As they were given: spreading would make options of anything.
  validateOptions(options, categoriesByMeasure);
  return analyze(input, { ...options, measures: [measure] });
};

/** One measure, and only the work it needs. */
export const scoreHedging = only('hedging');
export const scoreLoadedLanguage = only('loadedLanguage');
export const scoreAttribution = only('attribution');
export const scoreStance = only('stance');

function reportedActors({ text, tokens }: ParsedText, { actors }: ActorsReading): Actor[] {
  return actors.map(({ id, name, kind, partOf, mentions }) => ({
    id, name, kind, ...(partOf ? { partOf } : {}),
    mentions: mentions.map(({ first, end }) => {
      const [from, to] = [tokens.start[first]!, tokens.end[end - 1]!];
      return { start: from, end: to, text: text.slice(from, to) };
    }),
  }));
}

/** What a measure finds; a caller's own is not trusted to find what it should. */
function findingsOf(measure: Measure | BuiltInMeasure, reading: Reading): readonly Finding[] {
  const findings = measure.find(reading);
  return isBuiltIn(measure) ? findings : checkFindings(measure, findings, new Set(reading.actors.map(({ id }) => id)));
}

const isBuiltIn = (measure: Measure | BuiltInMeasure): measure is BuiltInMeasure => isBuiltInMeasure(measure.id);
