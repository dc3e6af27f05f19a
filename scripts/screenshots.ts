/** Draws the pictures of `docs/screenshots` from seed articles: the report at two widths, light and dark, and each figure. `npx tsx scripts/screenshots.ts` */
import { mkdirSync, readFileSync } from 'node:fs';
import { analyze, explain } from '../src/index.ts';
import { FIGURE_NAMES, renderHtml, renderSvg } from '../src/render/index.ts';
import { launch } from '../test/browser/chromium.ts';

const ARTICLE = 'seeds/dev/wire-border-crossing.txt';
const OUT = new URL('../docs/screenshots/', import.meta.url).pathname;
const report = analyze({ id: 'wire-border-crossing', text: readFileSync(new URL(`../${ARTICLE}`, import.meta.url), 'utf8') });
const page = renderHtml(report, { explain });

mkdirSync(OUT, { recursive: true });
const browser = await launch();
for (const [width, height] of [[1280, 880], [390, 1100]] as const) for (const colorScheme of ['light', 'dark'] as const) {
  const view = await browser.newPage({ viewport: { width, height }, colorScheme });
  await view.setContent(page);
  if (width < 1000) await view.locator('.ut-article').evaluate((article: { scrollIntoView(): void }) => article.scrollIntoView());
  await view.locator('a.ut-mark.ut-hedging').first().click();
  await view.screenshot({ path: `${OUT}report-${width}-${colorScheme}.png` });
  await view.close();
}
for (const figure of FIGURE_NAMES) for (const theme of ['light', 'dark'] as const) for (const width of [720, 360]) {
  const svg = renderSvg(report, figure, { theme, width });
  const height = Math.ceil(Number(/ height="([\d.]+)"/.exec(svg)![1]));
  const view = await browser.newPage({ viewport: { width, height } });
  await view.setContent(`<body style="margin:0">${svg}`);
  await view.screenshot({ path: `${OUT}${figure}-${width}-${theme}.png` });
  await view.close();
}
await browser.close();
