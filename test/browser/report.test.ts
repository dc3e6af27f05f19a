/** The HTML report in a real browser: what a reader with a keyboard, a screen reader, a phone, or without script meets. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, compare, explain, type Report } from '../../src/index.ts';
import { renderComparisonHtml, renderHtml } from '../../src/render/index.ts';
import { REPORT, reportWith } from '../fixtures/report.ts';
import { BLAMED, PRAISED } from '../fixtures/tellings.ts';
import { launch } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const seed = (name: string): Report => analyze({ id: name, text: readFileSync(new URL(`../../seeds/dev/${name}.txt`, import.meta.url), 'utf8') });
const tabloid = seed('tabloid-mayor');

let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

const open = (report: Report, options: BrowserContextOptions = {}) => openPage(renderHtml(report, { explain }), options);

/** Opens the page; whatever it asks of the network, or complains of, is a failure. */
async function openPage(html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
  page.on('request', (request) => { if (request.url() !== 'http://report.test/') faults.push(request.url()); });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('http://report.test/');
  return { page, faults };
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const accessibility = async (page: Page): Promise<string[]> => {
  // The page's own policy lets no other script in; the protocol may.
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate<{ violations: Found[]; incomplete: Found[] }>(`axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } })`);
  return [...violations, ...incomplete.filter(({ id }) => id !== 'color-contrast')].map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`);
};

/** All that folds open, axe-core finds nothing, and nothing scrolls sideways. */
async function checkUnfolded(page: Page, width: number): Promise<void> {
  await page.locator('details').evaluateAll((all) => all.forEach((details) => { details.setAttribute('open', ''); }));
  expect(await accessibility(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
}
interface Found {
  id: string;
  help: string;
  nodes: { html: string }[];
}

describe('accessibility', () => {
  const cases: [string, number, 'light' | 'dark', Report][] = [];
  for (const width of [1280, 880, 390, 320]) for (const scheme of ['light', 'dark'] as const) {
    cases.push(['a seed article', width, scheme, tabloid], ['the report made by hand', width, scheme, REPORT]);
  }
  cases.push(
    ['no text', 1280, 'light', reportWith((report) => { report.document.text = null; })],
    ['nothing measured', 390, 'dark', reportWith(({ measures, evidence }) => {
      for (const id of Object.keys(measures)) measures[id] = { state: 'unmeasured', reason: 'too-short' };
      evidence.length = 0;
    })],
  );
  it.each(cases)('%s at %d px, %s: axe-core finds nothing, and no side scrolling', async (_, width, colorScheme, report) => {
    const { page, faults } = await open(report, { viewport: { width, height: 900 }, colorScheme });
    expect(await accessibility(page)).toEqual([]);
    const mark = page.locator('a.ut-mark').first();
    if (await mark.count()) {
      await mark.click();
      expect(await accessibility(page)).toEqual([]);
    }
    await checkUnfolded(page, width);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a comparison', () => {
  const tellings = ['quake-relief-1', 'quake-relief-2', 'quake-relief-3'].map(seed);
  const comparisons: [string, string][] = [['seed articles', renderComparisonHtml(compare(tellings))], ['differences of stance', renderComparisonHtml(compare([PRAISED, BLAMED]))]];
  it.each(comparisons.flatMap(([name, html]) => [1280, 320].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [name, width, scheme, html] as const))))(
    '%s at %d px, %s: axe-core finds nothing, folded or not, and no side scrolling',
    async (_, width, colorScheme, html) => {
      const { page, faults } = await openPage(html, { viewport: { width, height: 900 }, colorScheme });
      expect(await accessibility(page)).toEqual([]);
      await checkUnfolded(page, width);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('is unfolded, and its wide tables scrolled, by keyboard', async () => {
    const { page } = await openPage(comparisons[0]![1], { viewport: { width: 390, height: 800 } });
    const fold = page.locator('summary', { hasText: 'Differences of scores' });
    await fold.focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('region', { name: 'Differences of scores' });
    expect(await table.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe('Differences of scores');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('by keyboard', () => {
  it('opens the note of a mark, and Escape leads back to the mark', async () => {
    const { page } = await open(REPORT, { viewport: { width: 1280, height: 900 } });
    const mark = page.locator('a.ut-mark', { hasText: 'bullied' });
    await mark.focus();
    expect(await page.locator('.ut-note:visible').count()).toBe(0);
    await page.keyboard.press('Enter');
    const note = page.locator('.ut-note:visible');
    expect(await note.count()).toBe(1);
    expect(await note.innerText()).toMatch(/Loaded language, dysphemism[\s\S]*words of Anna Voss[\s\S]*Stance, act[\s\S]*−0\.60 stance points, against Russia/);
    // What the rules look for stands once on the page, and is shown in the note that is opened.
    expect(await note.innerText()).toMatch(/Rule loaded\.bully\. Looks for: .?bully.?\. Strength 2 of 4\.[\s\S]*Rule frame\.bully\. Looks for/);
    expect(await page.evaluate('document.activeElement.className')).toContain('ut-note');
    await page.keyboard.press('Escape');
    expect(await page.locator('.ut-note:visible').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('bullied');
    await page.context().close();
  });

  it('comes to every mark, in the order of the text', async () => {
    const { page } = await open(REPORT);
    await page.locator('.ut-filters button').focus();
    const reached: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate<string | null>(`document.activeElement.matches('a.ut-mark') ? document.activeElement.textContent : null`);
      if (words === null) break;
      reached.push(words);
    }
    expect(reached).toEqual(['reckless', 'squeeze', 'may', 'bullied', 'said', 'claimed', 'probably', 'shameless', 'perhaps', 'some']);
    await page.context().close();
  });
});

describe('on a phone', () => {
  it('keeps the mark in sight above its note', async () => {
    const { page } = await open(tabloid, { viewport: { width: 390, height: 844 } });
    for (const index of [10, 20, 30]) {
      const mark = page.locator('a.ut-mark').nth(index);
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      const [above, below] = [await mark.boundingBox(), await page.locator('.ut-note:visible').boundingBox()];
      expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

describe('without script', () => {
  it.each([1280, 390])('a mark opens its note, and the note leads back, at %d px', async (width) => {
    const { page, faults } = await open(REPORT, { javaScriptEnabled: false, viewport: { width, height: 800 } });
    expect(await page.locator('.ut-filters').isVisible()).toBe(false);
    expect(await page.locator('.ut-theme').isVisible()).toBe(false);
    await page.locator('a.ut-mark', { hasText: 'perhaps' }).click();
    const note = page.locator('.ut-note:visible');
    expect(await note.count()).toBe(1);
    expect(await note.innerText()).toContain('Hedging, epistemic adverb');
    await note.locator('.ut-back a').click();
    expect(await page.locator('.ut-note:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('filters', () => {
  const marked = (page: Page): Promise<string[]> =>
    page.locator('a.ut-mark:not(.ut-none)').evaluateAll((marks) => marks.map((mark) => mark.textContent ?? ''));

  it('leaves out a measure, a category, a voice, an actor, and brings all back', async () => {
    const { page } = await open(REPORT, { viewport: { width: 1280, height: 900 } });
    const all = await marked(page);
    await page.getByLabel(/^Loaded language/).uncheck();
    expect(await marked(page)).toEqual(['may', 'bullied', 'said', 'claimed', 'probably', 'perhaps', 'some']);
    await page.getByRole('button', { name: 'Mark everything' }).click();
    await expect.poll(() => marked(page)).toEqual(all);

    await page.getByLabel('Category').selectOption('epistemic-adverb');
    expect(await marked(page)).toEqual(['probably', 'perhaps']);
    await page.getByLabel('Voice').selectOption('v2');
    expect(await marked(page)).toEqual(['probably']);
    expect(await page.locator('.ut-count').innerText()).toBe('1 of 12 marked');
    await page.getByRole('button', { name: 'Mark everything' }).click();
    await expect.poll(() => marked(page)).toEqual(all);
    await page.locator('a.ut-mark', { hasText: 'bullied' }).click();
    await page.getByLabel(/^Loaded language/).uncheck();
    await page.locator('a.ut-mark', { hasText: 'bullied' }).click();
    expect(await page.locator('.ut-note:visible .ut-piece:visible').count()).toBe(1);
    await page.context().close();
  });
});

describe('colours', () => {
  it('turns dark and light again by the button', async () => {
    const { page } = await open(REPORT, { colorScheme: 'light' });
    const paper = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.getByRole('button', { name: 'Dark colours' }).click();
    expect(await paper()).not.toBe(light);
    await page.getByRole('button', { name: 'Light colours' }).click();
    expect(await paper()).toBe(light);
    await page.context().close();
  });
});

describe('hostile text', () => {
  const hostile = 'Talks may resume.\r\n\r\n<script>document.title = "broken"</script><img src=x onerror="document.title=\'broken\'">\r"The deal <b>may</b> fail," said Ana </p></div><style>*{display:none}</style> Okafor, & it\u0000 was \u202eperhaps\u2066 a d\ud800isgrace. </title><svg onload=alert(1)>\u2028  Two  spaces\tand a tab.\n\n\n';
  it('stays text, to the last blank, and nothing in it runs or loads', async () => {
    const report = analyze({ text: hostile, title: '</title><script>document.title = "broken"</script>', outlet: '<img src=x>', url: 'javascript:alert(1)', id: '"><script>' }, { language: 'en' });
    const { page, faults } = await open(report);
    const shown = await page.locator('.ut-words').evaluateAll((parts) => parts.map((part) => part.textContent).join(''));
    expect(shown).toBe(hostile.replace(/\u0000|\ud800/g, '\ufffd'));
    expect(await page.title()).toContain('</title><script>');
    expect(await page.locator('.ut img, .ut script:not(:last-child), .ut style, .ut b, .ut a[href^="javascript"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('shows what is folded on the screen', async () => {
    const { page } = await open(tabloid);
    expect(await page.locator('.ut-rule-list').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const unseen = `[...document.querySelectorAll('details > :not(summary)')].filter((element) => !element.checkVisibility({ contentVisibilityAuto: true })).length`;
    expect(await page.locator('details').count()).toBeGreaterThan(1);
    // The browser unlocks folded content when it next draws the page, not when the medium changes.
    await expect.poll(() => page.evaluate(unseen)).toBe(0);
    await page.context().close();
  });

  it('shows every note, numbered as its mark, and no control', async () => {
    const { page } = await open(REPORT);
    expect(await page.getByRole('heading', { name: 'Notes' }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ut-note:visible').count()).toBe(await page.locator('a.ut-mark').count());
    expect(await page.locator('.ut-filters:visible, .ut-theme:visible, input:visible').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Notes' }).count()).toBe(1);
    // Both are counted up by the same step in the order of the page, so the n-th mark has the n-th note.
    expect(await page.locator('a.ut-mark[id]').evaluateAll((marks) => marks.map((mark) => mark.id.slice(1)))).toEqual(await page.locator('.ut-note').evaluateAll((notes) => notes.map((note) => note.id.slice(1))));
    const content = (selector: string, pseudo: string): Promise<unknown> => page.evaluate(`getComputedStyle(document.querySelector('${selector}'), '${pseudo}').content`);
    expect(await content('a.ut-mark', '::after')).toBe('counter(note)');
    expect(await content('.ut-quoted', '::before')).toContain('counter(note)');
    await page.context().close();
  });
});
