/** What stands in the package: nothing that runs at installation, every dependency pinned, licensed and named. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Packed, root } from './tarball.ts';

const AT_INSTALLATION = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
/** Licences that a dependency may have: none asks anything of the caller but its notice. */
const LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];

interface Sbom {
  bomFormat: string;
  metadata: { component: { purl: string } };
  components: { purl: string; licenses?: { license: { id?: string } }[] }[];
}

/** The bill of materials of what a caller installs, as CycloneDX. */
export function billOfMaterials(): Sbom {
  const json = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--omit', 'peer', '--package-lock-only'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(json) as Sbom;
}

export function checkContents({ manifest, project }: Packed): string[] {
  const home = join(project, 'node_modules/undertone');
  const read = (name: string): string => readFileSync(join(home, name), 'utf8');
  // A line of NOTICE: name and licence. A name that ends in `*` stands for all that begin so.
  const noticed = [...read('NOTICE').matchAll(/^ {2}(\S+) +(\S+)/gm)].map(([, name, licence]) => ({ name: name!, licence: licence! }));
  const isNoticed = (name: string, licence?: string): boolean =>
    noticed.some((line) => (line.name === name || (line.name.endsWith('*') && name.startsWith(line.name.slice(0, -1)))) && (licence === undefined || line.licence === licence));
  const faults: string[] = [];
  const hold = (holds: boolean, fault: string): void => void (holds || faults.push(fault));

  hold(manifest.sideEffects === false, 'package.json: "sideEffects" is not false');
  for (const script of AT_INSTALLATION) hold(!(script in manifest.scripts), `package.json: ${script} runs when the package is installed`);
  for (const [name, range] of Object.entries(manifest.dependencies)) hold(/^\d/.test(range), `package.json: ${name} is not pinned: ${range}`);
  for (const file of ['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md', 'dist/cli.js']) hold(existsSync(join(home, file)), `${file} is not in the package`);
  for (const folder of ['src', 'test', 'seeds', 'examples', '.github']) hold(!existsSync(join(home, folder)), `${folder} is in the package`);
  hold(read('CHANGELOG.md').includes(`## ${manifest.version}`), `CHANGELOG.md says nothing of ${manifest.version}`);
  hold(readFileSync(join(root, 'CITATION.cff'), 'utf8').includes(`\nversion: ${manifest.version}\n`), `CITATION.cff is not of version ${manifest.version}`);

  const bill = billOfMaterials();
  hold(bill.bomFormat === 'CycloneDX' && bill.metadata.component.purl === `pkg:npm/${manifest.name}@${manifest.version}`, 'the bill of materials is not of this package');
  for (const name of Object.keys(manifest.dependencies)) hold(bill.components.some(({ purl }) => decodeURIComponent(purl).startsWith(`pkg:npm/${name}@`)), `the bill of materials lacks ${name}`);
  for (const { purl, licenses } of bill.components) {
    const name = decodeURIComponent(purl).replace(/^pkg:npm\/(.+)@.*$/, '$1');
    const licence = licenses?.[0]?.license.id ?? 'none';
    hold(LICENCES.includes(licence), `${name} has the licence ${licence}`);
    hold(isNoticed(name, licence), `NOTICE does not name ${name} with its licence ${licence}`);
  }
  for (const name of Object.keys(manifest.peerDependencies)) hold(isNoticed(name), `NOTICE does not name ${name}`);
  return faults;
}
