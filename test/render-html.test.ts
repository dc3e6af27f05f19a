import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze, explain, type Report } from '../src/index.ts';
import { renderHtml } from '../src/render/index.ts';
import { escape, html } from '../src/render/html/markup.ts';
import { base64 } from '../src/render/html/page.ts';
import { markedPlaces, paragraphsOf } from '../src/render/html/segments.ts';
import { PALETTE } from '../src/render/html/palette.ts';
import { REPORT, reportWith } from './fixtures/report.ts';

interface Element {
  textContent: string;
  children: Iterable<Element>;
  tagName: string;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
}
const parse = (page: string): Element => parseHTML(page).document;
const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];
const texts = (root: Element, selector: string): string[] => all(root, selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim());
const seeds = new URL('../seeds/dev/', import.meta.url);
const articles = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
const reportOf = (name: string): Report => analyze({ id: name, text: readFileSync(new URL(name, seeds), 'utf8') });

/** The page as a person would retell it: margin, text with the marks in brackets, notes. */
function outline(page: Element): string {
  const lines: string[] = [];
  for (const row of all(page, '.ut-row')) {
    const margin = texts(row, '.ut-margin').join('');
    let text = row.querySelector('.ut-words')!.textContent.trim();
    for (const mark of all(row, '.ut-mark')) text = text.replace(mark.textContent, `[${mark.textContent}]`);
    lines.push(`${margin === '' ? '' : `(${margin}) `}${text}`);
  }
  lines.push('');
  for (const note of all(page, '.ut-note')) lines.push(texts(note, 'p').filter((line) => line !== 'Back to the text').join('\n    '));
  return lines.join('\n');
}

/** Headings, paragraphs, items and rows, a line each. */
function linesOf(page: Element, section: string): string {
  const lines = ['h2', 'h3', 'p', 'li', 'caption', 'tr'].map((tag) => `${section} ${tag}`).join(',');
  return all(page, lines).map((line) => (line.tagName === 'TR' ? texts(line, 'th,td').join(' | ') : line.textContent.replace(/\s+/g, ' ').trim())).join('\n');
}

describe('renderHtml', () => {
  const page = parse(renderHtml(REPORT, { explain }));

  it('reads like this', () => {
    expect(outline(page)).toMatchSnapshot();
    for (const section of ['.ut-card', '.ut-sources', '.ut-actors', '.ut-warnings']) expect(linesOf(page, section)).toMatchSnapshot();
  });

  it.each(articles)('shows %s as it was, with every piece of evidence marked and opened by a link', (name) => {
    const report = reportOf(name);
    const document = parse(renderHtml(report, { explain }));
    expect(all(document, '.ut-words').map(({ textContent }) => textContent).join('')).toBe(report.document.text);
    const notes = new Map(all(document, '.ut-note').map((note) => [note.getAttribute('id'), note]));
    const marks = all(document, 'a.ut-mark');
    expect(new Set(marks.map((mark) => mark.getAttribute('href')!.slice(1)))).toEqual(new Set(notes.keys()));
    const shown = new Map<string, string>();
    const opened = new Map<string, Set<string>>();
    for (const mark of marks) {
      const parts = [...all(mark, '.ut-m'), ...(/\but-m\b/.test(mark.getAttribute('class')!) ? [mark] : [])];
      // A mark that does not say for which pieces it stands has one.
      const own = all(notes.get(mark.getAttribute('href')!.slice(1))!, '.ut-piece').map((piece) => piece.getAttribute('data-i')!);
      for (const part of parts) for (const index of part.getAttribute('data-e')?.split(' ') ?? own) {
        shown.set(index, (shown.get(index) ?? '') + part.textContent);
        opened.set(index, new Set([...(opened.get(index) ?? []), mark.getAttribute('href')!.slice(1)]));
      }
    }
    report.evidence.forEach(({ text }, index) => {
      expect([text, shown.get(String(index))]).toEqual([text, text]);
      const [note, ...others] = opened.get(String(index))!;
      expect(others).toEqual([]);
      expect(all(notes.get(note!)!, `.ut-piece[data-i="${index}"]`)).toHaveLength(1);
    });
  });

  it('names each voice at the margin of the paragraphs in which it speaks', () => {
    expect(all(page, '.ut-row').map((row) => texts(row, '.ut-speakers li'))).toEqual([[], [], [], ['1 Anna Voss'], ['2 Officials in Moscow'], [], [], []]);
    expect(texts(page, '.ut-said[data-n]')).toEqual(['Russia has bullied us for a year, and we will not sign away our harbour,', 'the delay was probably Eldvik’s own doing']);
  });

  it('names what is out of scope', () => {
    expect(texts(page, '.ut-out .ut-zone-name')).toEqual(['byline, not scored', 'foreign (de), not scored', 'boilerplate, not scored']);
    expect(page.querySelector('[lang=de]')!.textContent).toContain('Gespräche');
  });

  it('explains a rule, and makes do without explanations', () => {
    expect(page.querySelector('.ut-rules')!.textContent).toContain(explain('hedging.may').basis);
    const bare = parse(renderHtml(REPORT));
    expect(texts(bare, '.ut-rule').every((line) => /^Rule \S+$/.test(line))).toBe(true);
    expect(texts(bare, '.ut-why').some((line) => line.startsWith('Adverbs of likelihood'))).toBe(true);
  });

  it.each([
    ['too-short', 'not measured: the text is too short'],
    ['not-english', 'not measured: the text is not in English'],
    ['empty', 'not measured: there is no text in scope'],
    ['not-requested', 'not asked for'],
  ] as const)('says why there is no score: %s', (reason, words) => {
    const report = reportWith(({ measures }) => { for (const id of Object.keys(measures)) measures[id] = { state: 'unmeasured', reason }; });
    expect(texts(parse(renderHtml(report)), '.ut-card .ut-unmeasured')).toEqual([words, words, words, words]);
  });

  it('lists the evidence where the text was not kept', () => {
    const document = parse(renderHtml(reportWith((report) => { report.document.text = null; })));
    expect(all(document, '.ut-article')).toEqual([]);
    expect(texts(document, '.ut-piece')).toHaveLength(REPORT.evidence.length);
    expect(all(document, '.ut-kept')).toEqual([]);
  });

  it.each(['', ' ', '\n\n', 'Yes.', '\u202e', '\r', '\u2028'])('shows the text %j', (text) => {
    const document = parse(renderHtml(analyze(text)));
    expect(all(document, '.ut-words').map(({ textContent }) => textContent).join('')).toBe(text);
  });

  it('shows a measure of the caller’s own', () => {
    const report = analyze('The deal, worth 40 million crowns over 3 years, was signed at the old mill on Monday by both sides of the river.', {
      measures: ['hedging', { id: 'numbers', unit: 'numerals', categories: { numeral: 'A number.' }, find: ({ tokens }) => tokens.filter(({ text }) => /^\d/.test(text)).map(({ start, end }) => ({ start, end, category: 'numeral', amount: 0.5, rule: 'own.numeral' })) }],
    });
    const document = parse(renderHtml(report, { explain }));
    expect(texts(document, 'a.ut-mark.ut-own')).toEqual(['40', '3']);
    expect(document.querySelector('.ut-note')!.textContent).toContain('own.numeral');
  });
});

describe('what the page may do', () => {
  const source = renderHtml(REPORT, { explain });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(source)![1]!.replaceAll('&#39;', "'");
  const inside = (tag: string): string[] => [...source.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => match[1]!);

  it('names its one style and its one script by their hashes, and allows nothing else', () => {
    expect(inside('style')).toHaveLength(1);
    expect(inside('script')).toHaveLength(1);
    for (const [directive, content] of [['style-src', inside('style')[0]!], ['script-src', inside('script')[0]!]] as const) {
      expect(policy).toContain(`${directive} 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
    }
    expect(policy).toMatch(/^default-src 'none'; style-src '[^']*'; script-src '[^']*'; img-src 'none'; base-uri 'none'; form-action 'none'$/);
    expect(renderHtml(REPORT, { script: false })).toContain('script-src &#39;none&#39;');
    expect(renderHtml(REPORT, { script: false })).not.toContain('<script');
  });

  it('has no style and no handler in any tag, and refers to nothing outside', () => {
    const elements = all(parse(source), '*');
    for (const element of elements) for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^(style|on.*|src|srcset|action)$/);
    expect(elements.filter((element) => element.hasAttribute('href')).every((element) => element.getAttribute('href')!.startsWith('#'))).toBe(true);
    const ids = elements.flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all(parse(source), 'a')) expect(ids).toContain(link.getAttribute('href')!.slice(1));
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script', '</script><script>alert(1)</script>'],
    ['the end of the title', '</title><svg onload=alert(1)>'],
    ['quotes', `" onclick="alert(1)" ' autofocus='`],
    ['a comment', '<!-- --> ]]>'],
    ['references', '&lt;b&gt; &#0; &amp'],
    ['turned direction', '\u202e\u2066evil\u200f'],
    ['a lone surrogate', 'half \ud83d of one \udc00'],
    ['controls', '\u0000\u0007\u001b[31m\u009b'],
  ])('keeps %s text wherever it stands', (_, hostile) => {
    const plain = structure(parse(renderHtml(everyString('harmless'), { explain })));
    const source = renderHtml(everyString(hostile), { explain });
    expect(structure(parse(source))).toEqual(plain);
    expect(source).not.toMatch(/\p{Cs}|\u0000/u);
  });

  it('links an address of the web and no other', () => {
    const linked = (url: string): number => all(parse(renderHtml(reportWith(({ document }) => { document.url = url; }))), '.ut-meta a').length;
    expect(['https://example.org/a', 'http://example.org'].map(linked)).toEqual([1, 1]);
    expect(['javascript:alert(1)', 'data:text/html,x', ' https://x', 'file:///etc'].map(linked)).toEqual([0, 0, 0, 0]);
  });
});

/** Every string that an article, a caller's actor, a caller's measure can set. */
function everyString(value: string): Report {
  return reportWith((report) => {
    for (const name of ['id', 'title', 'outlet', 'author', 'published', 'url'] as const) report.document[name] = value;
    report.document.text = value;
    Object.assign(report, { zones: [{ kind: 'body', start: 0, end: value.length, language: value }], attributions: [], sentences: [] });
    for (const voice of report.voices.slice(1)) voice.name = value;
    for (const actor of report.actors) actor.name = value;
    report.evidence = report.evidence.slice(0, 1).map((piece) => ({ ...piece, start: 0, end: value.length, text: value, category: value, rule: value, actor: value, voice: value, measure: 'own' }));
    report.warnings = [{ code: value, message: value }];
    report.analyzer.version = value;
  });
}

/** The tags in their order, without what stands in them; lines of type in figures are as many as the words need. */
function structure(root: Element): string[] {
  return all(root, '*').filter(({ tagName }) => tagName.toUpperCase() !== 'TEXT').map((element) => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`);
}

describe('escape', () => {
  it.each([
    ['<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
    ['a\r\nb', 'a&#13;\nb'],
    ['\ud800\udc00 \ud800 \udc00', '\ud800\udc00 \ufffd \ufffd'],
    ['\u0000', '\ufffd'],
    ['plain “text”', 'plain “text”'],
  ])('%j', (text, escaped) => expect(escape(text)).toBe(escaped));

  it('leaves markup and escapes the rest of a template', () => {
    expect(html`<p>${'<b>'}${html`<i>${1}</i>`}${null}${false}${['&', html`<br>`]}</p>`.source).toBe('<p>&lt;b&gt;<i>1</i>&amp;<br></p>');
  });

  it.each(['', 'a', 'ab', 'abc', 'abcd'])('writes %j in base 64', (text) => {
    expect(base64(Buffer.from(text))).toBe(Buffer.from(text).toString('base64'));
  });
});

describe('segments', () => {
  const piece = (start: number, end: number) => ({ ...REPORT.evidence[0]!, start, end });

  it('takes together what overlaps, not what touches', () => {
    expect(markedPlaces([piece(5, 9), piece(0, 3), piece(3, 5), piece(8, 12), piece(6, 7)]).map(({ start, end, evidence }) => [start, end, evidence])).toEqual([
      [0, 3, [1]], [3, 5, [2]], [5, 12, [0, 3, 4]],
    ]);
  });

  it.each(['', 'a', 'a\nb', 'a\r\n\r\nb\n', '\n\na', 'a\u2028b', '\r'])('partitions %j into paragraphs', (text) => {
    expect(paragraphsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});

describe('colours', () => {
  /** Relative luminance (WCAG 2.2). */
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const grounds = ['paper', 'surface', 'line', 'said'];
  it.each(Object.keys(PALETTE).filter((name) => !grounds.includes(name)) as (keyof typeof PALETTE)[])('%s can be read on paper, on a card and on quoted words, light and dark', (name) => {
    for (const side of [0, 1] as const) for (const ground of ['paper', 'surface', 'said'] as const) {
      expect(contrast(PALETTE[name][side], PALETTE[ground][side])).toBeGreaterThanOrEqual(4.5);
    }
  });
});
