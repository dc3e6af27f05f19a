/**
 * What somebody believes, thinks or claims is their belief, reported: the verb is the cue of an attribution and no hedge of the writer's.
 * With nobody definite behind it ("many believe") it stays one.
 */
import type { Finding } from '../../contract/measure.ts';
import type { SourceKind } from '../../contract/report.ts';
import type { Reading } from '../../reading.ts';

const DEFINITE: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'organization', 'government', 'media']);

/** Nobody holds these: what seems so seems so to the writer. */
const SEEMING = /^(?:seem|appear|tend|look|sound)/i;

export function withoutReportedBelief(reading: Reading, findings: Finding[]): Finding[] {
  const isVerb = ({ category, start, end }: Finding): boolean => category === 'epistemic-verb' && !SEEMING.test(reading.text.slice(start, end));
  if (!findings.some(isVerb)) return findings;
  const kinds = new Map(reading.voices.map(({ id, kind }) => [id, kind]));
  const cues = reading.attributions.filter(({ source, voice }) => source !== null && DEFINITE.has(kinds.get(voice) ?? 'unknown')).map(({ cue }) => cue);
  return findings.filter((finding) => !isVerb(finding) || !cues.some((cue) => cue !== null && cue.start < finding.end && finding.start < cue.end));
}
