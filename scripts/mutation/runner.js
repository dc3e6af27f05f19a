/**
 * A test runner for Stryker that runs the tests in its own process. Vitest's starts a thread and loads the library and the language model for every mutant,
 * which takes two seconds of processor time; here it is a tenth of a second, and the rooms under test are as fresh.
 */
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { declareClassPlugin, PluginKind, commonTokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { startLoader } from './modules.js';
import { drawn, nameOf } from './sample.js';
import { faultOf, gather } from './suite.js';

class FreshRoomsRunner {
  static inject = [commonTokens.options];
  #files;
  #isDrawn;

  constructor({ freshRooms: { tests, sample } }) {
    this.#files = tests;
    this.#isDrawn = drawn(sample);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** @returns the tests' results, up to the first that fails if `isBrief` */
  async #run(ns, { isBrief, isWanted = () => true, files = this.#files, onLoaded = () => {} }) {
    const results = [];
    const stand = {};
    const load = startLoader(stand);
    // All are gathered before any runs: what is evaluated while they are gathered is no test's doing.
    const suites = files.map((file) => ({
      file,
      ...gather(file, (group) => {
        stand.vitest = group;
        load(resolve(file));
      }),
    }));
    onLoaded();
    for (const { file, tests, before, after } of suites) {
      const wanted = tests.filter(({ id }) => isWanted(id));
      if (wanted.length === 0) continue;
      for (const body of before) await body();
      for (const test of wanted) {
        ns.currentTestId = test.id;
        const start = performance.now();
        const fault = await faultOf(test);
        ns.currentTestId = undefined;
        const result = { id: test.id, name: test.name, fileName: join(process.cwd(), file), timeSpentMs: performance.now() - start };
        results.push(fault === undefined ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: fault });
        if (fault !== undefined && isBrief) return results;
      }
      for (const body of after) await body();
    }
    return results;
  }

  async dryRun() {
    const ns = (globalThis.__stryker__ ??= {});
    ns.activeMutant = undefined;
    ns.mutantCoverage = undefined;
    try {
      const tests = await this.#run(ns, { isBrief: false });
      return { status: DryRunStatus.Complete, tests, mutantCoverage: ns.mutantCoverage ?? { static: {}, perTest: {} } };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation }) {
    // Stryker has no word for a mutant that is not tried; `summary.js` leaves out those that end so.
    if (!this.#isDrawn(nameOf(relative(process.cwd(), sandboxFileName), shifted(activeMutant)))) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    const ns = (globalThis.__stryker__ ??= {});
    const filter = testFilter && new Set(testFilter);
    const files = filter ? this.#files.filter((file) => testFilter.some((id) => id.startsWith(`${file}#`))) : this.#files;
    Object.assign(ns, { activeMutant: mutantActivation === 'static' ? activeMutant.id : undefined, hitCount: 0, hitLimit });
    let results;
    try {
      results = await this.#run(ns, {
        isBrief: true, files, isWanted: filter ? (id) => filter.has(id) : undefined,
        onLoaded: () => void Object.assign(ns, { activeMutant: activeMutant.id }),
      });
    } catch (error) {
      if (error?.code === 'ENOENT') return { status: MutantRunStatus.Error, errorMessage: error.message };
      // The mutant keeps the rooms from being built at all: every test would fail.
      results = [{ id: `${files[0]}#load`, name: 'loading', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: error instanceof Error ? error.message : String(error) }];
    }
    ns.activeMutant = undefined;
    const timeout = determineHitLimitReached(ns.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }
}

/** Lines and columns count from 0 here, and from 1 in the report. */
const shifted = ({ location: { start, end }, ...mutant }) => ({
  ...mutant, location: { start: { line: start.line + 1, column: start.column + 1 }, end: { line: end.line + 1, column: end.column + 1 } },
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'fresh-rooms', FreshRoomsRunner)];
