/**
 *     “It is a farce,” stormed the landlord.
 *                      ^^^^^^^
 *
 * A reporting verb that judges its speaker is loaded wherever it reports speech. Its row is gated, because in other places it may be innocent
 * (a palace is stormed too); where it is the cue of an attribution, the words around it have been read already, and of its gate only `notNear` is
 * applied: who confessed to the police confessed.
 */
import type { LexiconRow } from '../../contract/lexicon.ts';
import type { Finding } from '../../contract/measure.ts';
import { compileGate, type CompiledGate, gateOpens } from '../../lexicons/gate.ts';
import { compileTerm } from '../../lexicons/term.ts';
import type { Reading } from '../../reading.ts';
import { STRENGTH_OF_ONE_POINT } from '../lexicon-findings.ts';

interface Verb { row: LexiconRow; gate: CompiledGate | null }

/** By each of its forms. */
export type ReportingVerbs = ReadonlyMap<string, Verb>;

/** Verbs of one word. Where two rows have one verb, the first counts, as it does in the matcher. */
export function reportingVerbs(rows: Iterable<LexiconRow>): ReportingVerbs {
  const verbs = new Map<string, Verb>();
  for (const row of rows) {
    if (row.category !== 'loaded-reporting-verb' || row.strength <= 0) continue;
    const marked = compileTerm(row).filter(({ isContext }) => !isContext);
    if (marked.length !== 1) continue;
    const gate = compileGate(row.gate?.notNear && { notNear: row.gate.notNear });
    for (const form of marked[0]!.single) if (!verbs.has(form)) verbs.set(form, { row, gate });
  }
  return verbs;
}

/** Cues of attributions that are such verbs and are not among the findings yet. */
export function findReportingCues(reading: Reading, verbs: ReportingVerbs, found: readonly Finding[]): Finding[] {
  const { context, parsed } = reading;
  const { tokens } = parsed;
  const findings: Finding[] = [];
  const taken = parsed.columns.uint8(tokens.count);
  for (const { start, end } of found) taken.fill(1, parsed.tokenAt(start), parsed.tokenAt(end - 1) + 1);
  for (const { cue } of reading.drafts) {
    if (cue === null) continue;
    for (let i = cue.first; i < cue.end; i++) {
      const verb = tokens.pos[i] === 'VERB' ? verbs.get(tokens.word[i]!.lower) : undefined;
      if (verb === undefined || taken[i] === 1) continue;
      const start = tokens.start[i]!;
      const end = tokens.end[i]!;
      const sentence = parsed.sentences[parsed.sentenceAt(start)];
      if (sentence === undefined || !gateOpens(verb.gate, i, i + 1, sentence, context)) continue;
      findings.push({ start, end, category: verb.row.category, amount: Math.min(1, verb.row.strength / STRENGTH_OF_ONE_POINT), rule: verb.row.id });
    }
  }
  return findings;
}
