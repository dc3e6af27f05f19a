import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/contract/index.ts';
import { validate } from '../src/schema.ts';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const article =
  'Talks over the Sorva crossing broke off on Friday after nine hours, and they may not resume before spring.\n\n' +
  '“Russia has bullied us for a year,” said Anna Voss, the foreign minister. It was perhaps a shameless piece of theatre.\n';
const page = `<!doctype html><html><head><title>Harbour talks stall</title>
<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Mara Lindqvist"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour talks stall</h1>
<p>Talks over the crossing broke off on Friday after nine hours, and they may not resume before spring, officials said in the evening.</p>
<p>“Russia has bullied us for a year,” said Anna Voss, the foreign minister, who had come to the harbour for the talks, and would<br>say no more.</p>
<p>The crossing, which opened in the spring of last year, carries some 400 lorries a day, according to the harbour office, and a few cars.</p>
</article><footer>Copyright</footer></body></html>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
  mkdirSync(join(folder, 'articles/sub'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
  const files: Record<string, string | Buffer> = {
    'a.txt': article,
    'bom.txt': `\ufeff${article}`,
    'utf16le.txt': utf16(article),
    'utf16be.txt': utf16(article).swap16(),
    'bad.txt': Buffer.from([0x61, 0xff, 0xfe, 0xfa]),
    'binary.txt': Buffer.from('a\u0000b'),
    'page.html': page,
    'latin.html': Buffer.from(page.replace('<head>', '<head><meta charset="iso-8859-1">').replaceAll(/[“”]/g, '"').replace('Anna Voss', 'Anna Vöss'), 'latin1'),
    'blank.html': '<!doctype html><title>x</title><body></body>',
    'articles/b.txt': article,
    'articles/B.md': article,
    'articles/\u{1d4d0}.txt': article,
    'articles/\uff21.txt': article,
    'articles/sub/c.HTM': page,
    'articles/other.pdf': 'no article',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

function run(parameters: string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { code: status, out: stdout, err: stderr };
}

const reportOf = (...parameters: string[]): Report => JSON.parse(run(['analyze', '--format', 'json', ...parameters]).out) as Report;

describe('undertone', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([['--help'], ['analyze', '--help']])('explains itself with %s %s', (...parameters) => {
    const { code, out } = run(parameters.filter((parameter) => parameter !== undefined));
    expect(code).toBe(0);
    expect(out).toContain('Usage: undertone');
  });

  it.each<[string, string[]]>([
    ['no command', []],
    ['an unknown command', ['analyse', 'a.txt']],
    ['no file', ['analyze']],
    ['an unknown option', ['analyze', 'a.txt', '--colour']],
    ['an unknown format', ['analyze', 'a.txt', '--format', 'xml']],
    ['an unknown measure', ['analyze', 'a.txt', '--measures', 'hedging,irony']],
    ['a measure twice', ['analyze', 'a.txt', '--measures', 'hedging,hedging']],
    ['an unknown zoning', ['analyze', 'a.txt', '--zoning', 'on']],
    ['an unknown language', ['analyze', 'a.txt', '--language', 'de']],
    ['an actor without name', ['analyze', 'a.txt', '--actor', '=x']],
    ['one actor twice', ['analyze', 'a.txt', '--actor', 'A', '--actor', 'A=b']],
    ['standard input twice', ['analyze', '-', '-']],
    ['a folder without articles', ['analyze', 'empty']],
    ['a folder to write to', ['analyze', 'a.txt', '--output', 'empty']],
    ['two articles on one page', ['analyze', 'a.txt', 'bom.txt', '--format', 'html']],
    ['a folder as one figure', ['analyze', 'articles', '--format', 'svg']],
    ['an unknown figure', ['analyze', 'a.txt', '--format', 'svg', '--figure', 'pie']],
    ['an unknown schema', ['schema', 'reports']],
    ['an unknown rule', ['explain', 'no.such-rule']],
  ])('exits with 2 and a message for %s', (_, parameters) => {
    const { code, out, err } = run(parameters);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).not.toBe('');
    expect(err).not.toContain('    at ');
  });
});

describe('undertone analyze', () => {
  it('shows a report to read by default', () => {
    const { code, out, err } = run(['analyze', 'a.txt']);
    expect([code, err]).toEqual([0, '']);
    for (const part of ['SCORES', 'Hedging', 'Loaded language', 'Attribution', 'Stance']) expect(out).toContain(part);
    expect(out).not.toContain('\u001b');
  });

  it('gives one file as one report that fits the schema', () => {
    const report = reportOf('a.txt');
    expect(validate('report', report)).toEqual({ valid: true });
    expect(report.document).toMatchObject({ id: 'a.txt', text: article });
  });

  it('gives several files and folders as a list', () => {
    const reports = JSON.parse(run(['analyze', '--format', 'json', 'a.txt', 'bom.txt']).out) as Report[];
    expect(reports.map(({ document }) => document.id)).toEqual(['a.txt', 'bom.txt']);
  });

  it('reads folders in the order of code points', () => {
    const { code, out } = run(['analyze', '--format', 'ndjson', 'articles']);
    const ids = out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Report).document.id);
    expect(code).toBe(0);
    expect(ids).toEqual(['B.md', 'b.txt', 'sub/c.HTM', '\uff21.txt', '\u{1d4d0}.txt'].map((name) => join('articles', name)));
  });

  it('reads standard input', () => {
    const { code, out } = run(['analyze', '-', '--format', 'json'], article);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Report).document).toMatchObject({ id: null, text: article });
  });

  it.each(['bom.txt', 'utf16le.txt', 'utf16be.txt'])('reads %s as the same text', (file) => {
    expect(reportOf(file).document.text).toBe(article);
  });

  it('finds the article in a web page', () => {
    const { document } = reportOf('page.html');
    expect(document).toMatchObject({ id: 'page.html', title: 'Harbour talks stall', outlet: 'The Harbour Post', author: 'Mara Lindqvist' });
    expect(document.text?.split('\n\n')).toHaveLength(3);
    expect(document.text).not.toMatch(/Home|Copyright/);
  });

  it('reads a web page in the encoding it declares', () => {
    expect(reportOf('latin.html').document.text).toContain('Anna Vöss');
  });

  it.each(['bad.txt', 'binary.txt', 'blank.html', 'missing.txt'])('names %s, goes on and exits with 1', (file) => {
    const { code, out, err } = run(['analyze', '--format', 'ndjson', file, 'a.txt']);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^undertone: ${file}: .+\n$`));
    const [failure, report] = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Report & { error?: object });
    expect(failure).toMatchObject({ document: { id: file }, error: { code: 'unreadable' } });
    expect(report).toMatchObject({ document: { id: 'a.txt' } });
    const other = run(['analyze', '--format', 'csv', file, 'a.txt']);
    expect([other.code, other.err, other.out.trimEnd().split('\r\n').length]).toEqual([1, err, 2]);
  });

  it('hands its options on', () => {
    expect(reportOf('a.txt', '--no-text').document.text).toBeNull();
    const { measures } = reportOf('a.txt', '--measures', 'hedging');
    expect(measures.stance).toEqual({ state: 'unmeasured', reason: 'not-requested' });
    const { zones } = reportOf('a.txt', '--zoning', 'off', '--language', 'en');
    expect(new Set(zones.map(({ kind }) => kind))).toEqual(new Set(['body']));
    const { actors } = reportOf('a.txt', '--actor', 'The Crossing=Sorva crossing,crossing');
    expect(actors.map(({ id }) => id)).toContain('actor:the-crossing');
  });

  it('writes tables', () => {
    const documents = run(['analyze', '--format', 'csv', 'a.txt', 'bom.txt']).out;
    expect(documents).toMatch(/^id,title,/);
    expect(documents.trimEnd().split('\r\n')).toHaveLength(3);
    expect(run(['analyze', '--format', 'csv', '--table', 'evidence', 'a.txt']).out).toMatch(/^document,evidence,measure,/);
    expect(run(['analyze', '--format', 'csv', '--table', 'sources', 'a.txt']).out).toMatch(/^document,voice,voice_name,/);
  });

  it('shows one article as a page or a figure, with the explanations at hand', () => {
    const page = run(['analyze', '--format', 'html', 'a.txt']).out;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('No person has rated the row');
    for (const figure of ['profile', 'stance', 'sources', 'course']) {
      expect(run(['analyze', '--format', 'svg', '--figure', figure, 'a.txt']).out).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    }
  });

  it('writes the evidence of all articles as one collection of annotations', () => {
    const { total } = JSON.parse(run(['analyze', '--format', 'annotations', 'a.txt', 'articles/b.txt']).out) as { total: number };
    expect(total).toBe(2 * reportOf('a.txt').evidence.length);
  });

  it('writes a file in full or not at all', () => {
    const target = join(folder, 'empty', 'out.json');
    expect(run(['analyze', 'a.txt', '--format', 'json', '--output', target])).toEqual({ code: 0, out: '', err: '' });
    expect((JSON.parse(readFileSync(target, 'utf8')) as Report).document.id).toBe('a.txt');
    const before = readFileSync(target, 'utf8');
    expect(run(['analyze', 'bad.txt', '--format', 'json', '--output', target]).code).toBe(1);
    expect(readFileSync(target, 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'empty'))).toEqual(['out.json']);
    rmSync(target);
    expect(run(['analyze', 'a.txt', '--output', join(folder, 'nowhere', 'out.txt')])).toMatchObject({ code: 1, out: '' });
  });

  it('says nothing when its reader leaves', async () => {
    const child = spawn(process.execPath, [command, 'analyze', '--format', 'json', ...Array<string>(40).fill('a.txt')], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});

describe('undertone schema', () => {
  it.each(['input', 'options', 'lexicon', 'report'])('prints that of the %s', (name) => {
    const { code, out } = run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

describe('undertone explain', () => {
  it('tells why a rule exists', () => {
    const { code, out } = run(['explain', 'hedging.may']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ hedging\.may\n/);
    expect(out).toContain('basis');
  });

  it('tells it as data', () => {
    expect(JSON.parse(run(['explain', 'hedging.may', '--format', 'json']).out)).toMatchObject({ rule: 'hedging.may', measure: 'hedging' });
  });
});
