/**
 * Draws the pictures of `docs/screenshots` from seed articles: the report, the comparison, the page of `examples/browser` and every figure, each
 * at two widths, light and dark. `npm run screenshots`, which builds what the page needs; one or several names take only these: `npm run screenshots -- page`
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { analyze, compare, explain, type Report } from '../src/index.ts';
import {
  COMPARISON_FIGURES, FIGURE_NAMES, renderComparisonHtml, renderComparisonSvg, renderHtml, renderSvg,
} from '../src/render/index.ts';
import { launch } from '../test/browser/chromium.ts';
import { drop, startSite, visit } from '../test/browser/example-page.ts';

const OUT = new URL('../docs/screenshots/', import.meta.url).pathname;
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const textOf = (name: string): string => readFileSync(new URL(`../seeds/dev/${name}.txt`, import.meta.url), 'utf8');
const read = (name: string): Report => analyze({ id: name, text: textOf(name) });

const ARTICLE = 'analysis-grain-deal';
const TELLINGS = ['quake-relief-1', 'quake-relief-2', 'quake-relief-3', 'quake-relief-4'];

/** Opens a page of ours at both widths in both themes, brings it to where it is worth seeing, and takes what is in sight. */
async function takePage(browser: Browser, name: string, html: string, prepare: (view: Page, width: number) => Promise<void>): Promise<void> {
  for (const [width, height] of [[1280, 880], [390, 1100]] as const) for (const colorScheme of THEMES) {
    const view = await browser.newPage({ viewport: { width, height }, colorScheme });
    await view.setContent(html);
    await prepare(view, width);
    await view.screenshot({ path: `${OUT}${name}-${width}-${colorScheme}.png` });
    await view.close();
  }
}

/** Every figure by itself. */
async function takeFigures(browser: Browser, prefix: string, figures: readonly string[], draw: (figure: string, width: number, theme: Theme) => string): Promise<void> {
  for (const figure of figures) for (const theme of THEMES) for (const width of [720, 360]) {
    const svg = draw(figure, width, theme);
    const view = await browser.newPage({ viewport: { width, height: Math.ceil(Number(/ height="([\d.]+)"/.exec(svg)![1])) } });
    await view.setContent(`<body style="margin:0">${svg}`);
    await view.screenshot({ path: `${OUT}${prefix}${figure}-${width}-${theme}.png` });
    await view.close();
  }
}

/** The page as a visitor meets it: empty, with one article, with several compared. */
async function takeSite(browser: Browser): Promise<void> {
  const site = await startSite();
  for (const [name, width, height] of [['wide', 1280, 880], ['narrow', 390, 844]] as const) for (const colorScheme of THEMES) {
    const { page, context } = await visit(browser, site, { viewport: { width, height }, colorScheme });
    const take = (state: string): Promise<Buffer> => page.screenshot({ path: `${OUT}page-${state}-${name}-${colorScheme}.png` });
    await take('empty');
    await drop(page, [{ name: 'tabloid-mayor.txt', bytes: textOf('tabloid-mayor') }]);
    await page.getByRole('heading', { name: 'tabloid-mayor.txt' }).waitFor();
    await page.frameLocator('#frame').locator('h1').waitFor();
    await take('report');
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByRole('button', { name: 'Try two examples' }).click();
    await page.getByRole('heading', { name: '2 tellings compared' }).waitFor();
    await page.frameLocator('#frame').getByRole('heading', { name: '2 articles compared' }).waitFor();
    await take('comparison');
    await context.close();
  }
  await site.close();
}

const report = read(ARTICLE);
const comparison = compare(TELLINGS.map(read));
const scroll = (view: Page, selector: string): Promise<void> => view.locator(selector).first().evaluate((element: { scrollIntoView(): void }) => element.scrollIntoView());

/** Opens the first marked place of hedging or loaded language that stands high enough for its note to be in sight, too. */
async function openMarkInSight(view: Page): Promise<void> {
  for (const mark of await view.locator('a.ut-mark.ut-hedging, a.ut-mark.ut-loadedLanguage').all()) {
    const box = await mark.boundingBox();
    if (box && box.y > 320 && box.y < 640) return mark.click();
  }
}

const pictures: Record<string, (browser: Browser) => Promise<void>> = {
  report: (browser) => takePage(browser, 'report', renderHtml(report, { explain }), async (view, width) => {
    if (width < 1000) await scroll(view, '.ut-article');
    await openMarkInSight(view);
  }),
  comparison: (browser) => takePage(browser, 'comparison', renderComparisonHtml(comparison), async () => undefined),
  figures: async (browser) => {
    await takeFigures(browser, '', FIGURE_NAMES, (figure, width, theme) => renderSvg(report, figure as (typeof FIGURE_NAMES)[number], { width, theme }));
    await takeFigures(browser, 'comparison-', COMPARISON_FIGURES, (figure, width, theme) => renderComparisonSvg(comparison, figure as (typeof COMPARISON_FIGURES)[number], { width, theme }));
  },
  page: takeSite,
};

mkdirSync(OUT, { recursive: true });
const asked = process.argv.slice(2);
const browser = await launch();
for (const [name, take] of Object.entries(pictures)) if (asked.length === 0 || asked.includes(name)) await take(browser);
await browser.close();
