/** Findings of all measures as evidence: placed in a sentence, given a voice and an id. */
import type { Finding } from '../contract/measure.ts';
import type { Evidence, Warning } from '../contract/report.ts';
import type { Reading } from '../reading.ts';
import { round3 } from './round.ts';

export function collectEvidence(reading: Reading, taken: readonly { id: string; findings: readonly Finding[] }[], warnings: Warning[]): Evidence[] {
  const placed: Evidence[] = [];
  const { sentences, text } = reading;
  for (const { id: measure, findings } of taken) {
    for (const finding of findings) {
      const { start, end, category, rule, actor } = finding;
      const amount = round3(finding.amount);
      if (amount === 0) continue;
      const sentence = reading.parsed.sentenceAt(start);
      const span = sentences[sentence];
      if (!span || !(start >= span.start && end <= span.end && start < end)) {
        warnings.push({ code: 'evidence-out-of-place', message: `measure ${measure} found evidence that lies in no one sentence in scope: ${start}–${end}` });
        continue;
      }
      placed.push({ id: '', measure, category, amount, sentence, voice: reading.voiceAt(start), actor: actor ?? null, rule, start, end, text: text.slice(start, end) });
    }
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : 0));
  for (let i = 0; i < placed.length; i++) placed[i]!.id = `evidence:${i + 1}`;
  return placed;
}
