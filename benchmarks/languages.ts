/**
 * Which language detector suits short and foreign news lines: measures the candidates that are installed, and undertone's
 * own `detectLanguage`, on `language-samples.ts`. The candidates are no dependencies; install them somewhere and name it:
 *
 *   npm i --prefix /tmp/detectors tinyld eld franc franc-min languagedetect lande
 *   npm run bench:languages -- /tmp/detectors
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { detectLanguage } from '../src/text/language.ts';
import { ENGLISH, FOREIGN } from './language-samples.ts';

type Detect = (text: string) => string | null;

interface Candidate {
  name: string;
  package: string;
  /** File inside the package that is loaded. */
  entry: string;
  /** The packages have no types here: each detector is called as its readme says. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  detector(module: any): Detect;
}

const candidates: Candidate[] = [
  { name: 'tinyld', package: 'tinyld', entry: 'dist/tinyld.normal.node.mjs', detector: (m) => (text) => m.detect(text) || null },
  { name: 'tinyld/light', package: 'tinyld', entry: 'dist/tinyld.light.node.mjs', detector: (m) => (text) => m.detect(text) || null },
  { name: 'eld/small', package: 'eld', entry: 'src/entries/static.small.js', detector: (m) => (text) => m.eld.detect(text).language || null },
  { name: 'eld/extrasmall', package: 'eld', entry: 'src/entries/static.extrasmall.js', detector: (m) => (text) => m.eld.detect(text).language || null },
  { name: 'franc', package: 'franc', entry: 'index.js', detector: (m) => (text) => shortCode(m.franc(text, { minLength: 1 })) },
  { name: 'franc-min', package: 'franc-min', entry: 'index.js', detector: (m) => (text) => shortCode(m.franc(text, { minLength: 1 })) },
  { name: 'lande', package: 'lande', entry: 'standalone/t50.js', detector: (m) => (text) => shortCode(m.default(text)[0]?.[0] ?? 'und') },
  {
    name: 'languagedetect',
    package: 'languagedetect',
    entry: 'index.js',
    detector: (m) => {
      const detector = new m.default();
      detector.setLanguageType('iso2');
      return (text) => detector.detect(text, 1)[0]?.[0] ?? null;
    },
  },
];

/** ISO 639-3 and macro-language codes that detectors give, as ISO 639-1. */
const SHORT: Record<string, string> = {
  deu: 'de', fra: 'fr', spa: 'es', ita: 'it', por: 'pt', nld: 'nl', swe: 'sv', dan: 'da', nob: 'no', nno: 'no', nor: 'no', nb: 'no', nn: 'no',
  fin: 'fi', pol: 'pl', ces: 'cs', slk: 'sk', hun: 'hu', ron: 'ro', hrv: 'hr', bos: 'hr', srp: 'hr', bs: 'hr', sr: 'hr', tur: 'tr', ind: 'id', zlm: 'id',
  ms: 'id', vie: 'vi', est: 'et', ekk: 'et', lav: 'lv', lvs: 'lv', lit: 'lt', slv: 'sl', cat: 'ca', rus: 'ru', ukr: 'uk', ell: 'el', arb: 'ar', ara: 'ar',
  cmn: 'zh', jpn: 'ja', eng: 'en', und: '',
};

function shortCode(code: string | null): string | null {
  return code === null ? null : (SHORT[code] ?? code) || null;
}

const paragraphs = FOREIGN.flatMap(({ language, paragraphs: texts }) => texts.map((text) => ({ language, text })));
const lines = FOREIGN.flatMap(({ language, lines: texts }) => texts.map((text) => ({ language, text })));

function measure(detect: Detect): Record<string, number> {
  const right = (samples: typeof lines): number => share(samples.map(({ language, text }) => shortCode(detect(text)) === language));
  const notEnglish = share(lines.map(({ text }) => ![null, 'en'].includes(detect(text))));
  const englishKept = share(ENGLISH.map((text) => [null, 'en'].includes(detect(text))));
  const texts = [...paragraphs, ...lines].map(({ text }) => text);
  for (const text of texts) detect(text);
  const rounds = 20;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const { text } of paragraphs) detect(text);
  const microseconds = ((performance.now() - start) * 1000) / (rounds * paragraphs.length);
  return {
    paragraphsRight: right(paragraphs),
    linesRight: right(lines),
    linesNotEnglish: notEnglish,
    englishLinesKept: englishKept,
    microsecondsPerParagraph: Math.round(microseconds * 10) / 10,
  };
}

function share(hits: boolean[]): number {
  return Math.round((hits.filter(Boolean).length / hits.length) * 1000) / 1000;
}

/** Milliseconds to load the file and detect once, the best of five fresh processes, less an empty process's time. */
function loadTime(file: string): number {
  const script = `const t=performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now()-t)`;
  const times = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })));
  return Math.round(Math.min(...times) * 10) / 10;
}

function kilobytes(path: string): number {
  const bytes = (at: string): number => (statSync(at).isDirectory() ? readdirSync(at).reduce((sum, name) => sum + bytes(join(at, name)), 0) : statSync(at).size);
  return Math.round(bytes(path) / 1024);
}

const folder = resolve(process.argv[2] ?? '.');
const results: Record<string, unknown>[] = [];
for (const candidate of candidates) {
  const root = join(folder, 'node_modules', candidate.package);
  if (!existsSync(root)) {
    console.log(`${candidate.name}: not installed in ${folder}, passed over`);
    continue;
  }
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(root, candidate.entry);
  const module = about.type === 'module' || file.endsWith('.mjs') ? await import(pathToFileURL(file).href) : { default: createRequire(file)(file) };
  results.push({
    name: candidate.name,
    version: about.version,
    ...measure(candidate.detector(module)),
    loadMilliseconds: loadTime(file),
    packageKilobytes: kilobytes(root),
  });
}
const own = fileURLToPath(new URL('../src/text/language.ts', import.meta.url));
const ownFolder = fileURLToPath(new URL('../src/text/language', import.meta.url));
results.push({
  name: 'undertone',
  version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
  ...measure((text) => detectLanguage(text).language),
  packageKilobytes: kilobytes(own) + (existsSync(ownFolder) ? kilobytes(ownFolder) : 0),
});

const samples = { paragraphs: paragraphs.length, lines: lines.length, englishLines: ENGLISH.length, languages: FOREIGN.length };
console.table(results);
writeFileSync(new URL('./results/languages.json', import.meta.url), `${JSON.stringify({ node: process.version, samples, results }, null, 2)}\n`);
