/**
 * What somebody believes, thinks or claims is their belief, reported: the verb is the cue of an attribution and no hedge of the writer's, nor a booster
 * where they confirm or know it. So is "in her view". With nobody behind it ("it is believed"), or a paper that proves its point ("the figures suggest"), it stays one.
 */
import type { Finding } from '../../contract/measure.ts';
import type { SourceKind } from '../../contract/report.ts';
import type { Reading } from '../../reading.ts';

const HOLDERS: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'organization', 'government', 'media', 'group', 'anonymous']);

/** Nobody holds these: what seems so seems so to the writer. */
const SEEMING = /^(?:seem|appear|tend|look|sound)/i;
const CONFIRMING = /^confirm/i;
/** "In my view" is the speaker's shield, "in her view" tells whose view it is. */
const VIEW_OF_OTHERS = /^in (?:his|her|their) /i;

export function withoutReportedBelief(reading: Reading, findings: Finding[]): Finding[] {
  const tellsBelief = ({ category, start, end }: Finding): boolean => {
    if (category === 'epistemic-verb') return !SEEMING.test(reading.text.slice(start, end));
    if (category === 'booster') return CONFIRMING.test(reading.text.slice(start, end));
    return category === 'shield' && VIEW_OF_OTHERS.test(reading.text.slice(start, end));
  };
  if (!findings.some(tellsBelief)) return findings;
  const kinds = new Map(reading.voices.map(({ id, kind }) => [id, kind]));
  const cues = reading.attributions.filter(({ source, voice }) => source !== null && HOLDERS.has(kinds.get(voice) ?? 'unknown')).map(({ cue }) => cue);
  return findings.filter((finding) => !tellsBelief(finding) || !cues.some((cue) => cue !== null && cue.start < finding.end && finding.start < cue.end));
}
