/** What moved between two runs, and whether by more than the noise within each. */
import type { Result, Row } from './result.ts';

/** Compares ratios to wink-nlp, so that a faster machine does not look like faster code. */
export function compareRuns(before: Result, after: Result): string {
  const lines = [`against the run of ${before.date}:`];
  for (const row of after.rows) {
    const old = before.rows.find((r) => r.name === row.name);
    if (!old) lines.push(`  ${row.name}: new`);
    else lines.push(`  ${row.name}: ${movement(old, row)}`);
  }
  return lines.join('\n');
}

function movement(before: Row, after: Row): string {
  const [a, b] = [before.ratioToWink, after.ratioToWink];
  const change = (b.median / a.median - 1) * 100;
  // Beyond the noise: the two middle halves do not touch.
  const isBeyondNoise = b.low > a.high || b.high < a.low;
  return `${a.median.toFixed(2)} → ${b.median.toFixed(2)} (${change >= 0 ? '+' : ''}${change.toFixed(1)} %), ${isBeyondNoise ? 'beyond the noise' : 'within the noise'}`;
}
