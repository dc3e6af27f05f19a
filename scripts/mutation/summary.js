/** Figures of Stryker's reports: how many of the mutants tried were found out by a test, by file and by part. */
import { readFileSync } from 'node:fs';

const TRIED = { Killed: 'killed', Timeout: 'timedOut', Survived: 'survived', NoCoverage: 'notCovered' };

/** 95 % interval of a share by Wilson (1927), in per cent: https://doi.org/10.1080/01621459.1927.10502953. */
export function wilson(hits, all) {
  if (all === 0) return null;
  const z = 1.959964;
  const share = hits / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [middle - half, middle + half].map((x) => Math.round(1000 * x) / 10);
}

const added = (counts) => {
  const sum = { mutants: 0, tried: 0, killed: 0, timedOut: 0, survived: 0, notCovered: 0 };
  for (const count of counts) for (const field of Object.keys(sum)) sum[field] += count[field];
  const found = sum.killed + sum.timedOut;
  return { ...sum, killedShare: sum.tried === 0 ? null : Math.round((1000 * found) / sum.tried) / 10, interval: wilson(found, sum.tried) };
};

/** @returns the figures of one part: `mutants` are all that could be tried, `killedShare` and its interval are per cent of those tried, time-outs among the killed */
export function figuresOf(report) {
  const files = {};
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const count = { mutants: mutants.filter(({ status }) => status !== 'Ignored').length, tried: 0, killed: 0, timedOut: 0, survived: 0, notCovered: 0 };
    for (const { status } of mutants) {
      const field = TRIED[status];
      if (field === undefined) continue;
      count.tried++;
      count[field]++;
    }
    files[file] = added([count]);
  }
  return { all: added(Object.values(files)), files };
}

export const readReport = (path) => JSON.parse(readFileSync(path, 'utf8'));
