/** Whether every entry and its types resolve for every kind of importer. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { entriesOf, type Packed } from './tarball.ts';

const bin = (name: string): string => join(import.meta.dirname, 'tools/node_modules/.bin', name);

/**
 * By publint and arethetypeswrong. `node10` is left out: that resolution knows no `exports`, so that it finds no entry but the main one;
 * TypeScript 7 no longer has it, and every Node that runs this package reads `exports`.
 */
export function checkResolution({ tarball }: Packed): string[] {
  const publint = spawnSync(bin('publint'), ['run', tarball, '--strict'], { encoding: 'utf8' });
  const types = spawnSync(bin('attw'), [tarball, '--profile', 'node16', '--format', 'ascii', '--no-color', '--no-emoji'], { encoding: 'utf8' });
  return [
    ...(publint.status === 0 ? [] : [`publint:\n${publint.stdout}${publint.stderr}`]),
    ...(types.status === 0 ? [] : [`arethetypeswrong:\n${types.stdout}${types.stderr}`]),
  ];
}

/** Whether every entry loads and works when it is imported and when it is required. */
export function checkLoading({ manifest, project }: Packed): string[] {
  return entriesOf(manifest).flatMap((entry) =>
    [`const all = await import('${entry}');`, `const all = require('${entry}');`].flatMap((load, index) => {
      const use = `${load}
        if (Object.keys(all).filter((name) => name !== 'default').length === 0) throw new Error('nothing is exported');
        if (all.analyze && all.analyze('The talks may resume in spring, officials said on Monday.').document.words !== 10) throw new Error('wrong report');`;
      const { status, stderr } = spawnSync(process.execPath, [`--input-type=${index === 0 ? 'module' : 'commonjs'}`, '-e', use], { cwd: project, encoding: 'utf8' });
      return status === 0 ? [] : [`${entry} by ${index === 0 ? 'import' : 'require'}:\n${stderr.slice(-1000)}`];
    }),
  );
}
