/** Whole processes: cold start and peak memory, of Undertone and of wink-nlp with its model. */
import { spawnSync } from 'node:child_process';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from './rounds.ts';
import { readCorpus } from './corpus.ts';
import type { ProcessRow } from './result.ts';

const RUNS = 5;

export function measureProcesses(root: string, folders: readonly string[]): ProcessRow[] {
  const texts = folders.flatMap(readCorpus);
  const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
  try {
    const corpus = join(folder, 'texts.json');
    writeFileSync(corpus, JSON.stringify(texts));
    const load = `const texts = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(corpus)}, 'utf8'));`;
    const programs = {
      'wink-nlp readDoc': `${load} const wink = require('wink-nlp')(require('wink-eng-lite-web-model')); const run = (text) => wink.readDoc(text);`,
      'undertone, whole': `${load} const analyzer = require('undertone').createAnalyzer(); const run = (text) => analyzer.analyze(text);`,
    };
    return Object.entries(programs).map(([name, program]) => {
      const cold: number[] = [];
      const peak: number[] = [];
      for (let i = 0; i < RUNS; i++) {
        cold.push(Number(node(root, `${program} run(texts[0]); process.stdout.write(String(performance.now()));`)));
        peak.push(Number(node(root, `${program} for (const text of texts) run(text); process.stdout.write(String(process.resourceUsage().maxRSS / 1024));`)));
      }
      return { name, coldStartMilliseconds: Math.round(quantile(cold, 0.5)), peakMegabytes: Math.round(quantile(peak, 0.5)) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function node(root: string, code: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
