/** `examples/browser` in a real Chromium: read, compare, save, offline, and nothing out of the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as library from '../../src/index.ts';
import { launch } from './chromium.ts';
import { drop, saved, type Site, startSite, visit } from './example-page.ts';

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const { analyze, compare } = (await import(new URL('dist/index.js', root).href)) as typeof library;
const seed = (name: string): string => readFileSync(new URL(`seeds/dev/${name}.txt`, root), 'utf8');

const TEXT = 'The regime may fall, Deputy Minister Ana Okafor told reporters. “We will never yield,” she said.\n\nThe shameless vote was perhaps the last of its kind in Talvik.';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const isRead = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).waitFor();
/** The document inside the frame, once it stands there. */
async function report(page: Page): Promise<Frame> {
  const find = async () => {
    const src = await page.getAttribute('#frame', 'src');
    return page.frames().find((frame) => src !== null && frame.url() === src);
  };
  await expect.poll(find, { timeout: 60_000 }).toBeDefined();
  const frame = (await find())!;
  await frame.waitForSelector('h1', { state: 'attached' });
  return frame;
}

describe('the page', () => {
  it('reads typed text by keyboard alone, and saves the report that Node would give', async () => {
    const { page, faults } = await visit(browser, site);
    await page.getByLabel('Article text').focus();
    await page.keyboard.insertText(TEXT);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('The Talvik Post');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+Enter');
    await isRead(page, 'The Talvik Post');
    expect(await (await report(page)).textContent('body')).toContain('Ana Okafor');

    const expected = analyze({ id: 'article-1', outlet: 'The Talvik Post', text: TEXT });
    const json = await saved(page, 'JSON');
    expect(json).toEqual({ name: 'the-talvik-post.json', text: `${JSON.stringify(expected, null, 2)}\n` });
    expect((await saved(page, 'CSV, scores')).text.split('\r\n')[1]).toMatch(/^article-1,/);
    expect((await saved(page, 'CSV, evidence')).text.split('\r\n')).toHaveLength(expected.evidence.length + 2);
    expect((await saved(page, 'HTML')).text).toMatch(/^<!doctype html>[\s\S]*shameless/i);
    expect(faults).toEqual([]);
  });

  it('reads files that are dropped, several at once, and says which cannot be read', async () => {
    const { page, faults } = await visit(browser, site);
    await drop(page, [
      { name: 'relief-1.txt', bytes: seed('quake-relief-1') },
      { name: 'broken.pdf', bytes: Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0xff) },
      { name: 'old.txt', bytes: Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61) },
      { name: 'void.txt', bytes: ' \n' },
      { name: 'relief-2.html', bytes: `<title>Relief</title><nav>Home News</nav><script>window.ran = true</script><article><h1>Relief</h1>${seed('quake-relief-2').split('\n\n').map((p) => `<p>${p.replace(/</g, '&lt;')}</p>`).join('')}</article><footer>Terms</footer>` },
      { name: 'wide.txt', bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]) },
    ]);
    for (const name of ['relief-1.txt', 'relief-2.html', 'wide.txt']) await isRead(page, name);
    const alert = await page.getByRole('alert').innerText();
    expect(alert).toMatch(/“broken.pdf” is no text file/);
    expect(alert).toMatch(/“old.txt” is not in UTF-8/);
    expect(alert).toMatch(/“void.txt” holds no text/);
    expect(await page.evaluate('window.ran')).toBeUndefined();

    const { text } = await saved(page, 'JSON');
    expect(text).toBe(`${JSON.stringify(analyze({ id: 'relief-1.txt', text: seed('quake-relief-1') }), null, 2)}\n`);
    await page.getByRole('button', { name: 'wide.txt', exact: true }).click();
    await page.getByRole('heading', { name: 'wide.txt' }).waitFor();
    expect(JSON.parse((await saved(page, 'JSON')).text)).toEqual(analyze({ id: 'wide.txt', text: TEXT }));
    expect(faults).toEqual([]);
  });

  it('compares what is ticked, and saves the comparison that Node would give', async () => {
    const { page, faults } = await visit(browser, site);
    const names = ['quake-relief-1', 'quake-relief-2', 'quake-relief-3'];
    await drop(page, names.map((name) => ({ name: `${name}.txt`, bytes: seed(name) })));
    for (const name of names) await isRead(page, `${name}.txt`);
    await page.getByLabel('compare quake-relief-2.txt').uncheck();
    await page.getByRole('button', { name: 'Compare these 2' }).click();
    await page.getByRole('heading', { name: '2 tellings compared' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('shown-title');
    expect(await (await report(page)).textContent('h1')).toBe('2 articles compared');
    const expected = compare(['quake-relief-1', 'quake-relief-3'].map((name) => analyze({ id: `${name}.txt`, text: seed(name) })));
    expect(await saved(page, 'JSON')).toEqual({ name: 'comparison.json', text: `${JSON.stringify(expected, null, 2)}\n` });
    expect((await saved(page, 'CSV, differences')).text).toMatch(/^measure,actor,stance_of,first,second/);
    // What is taken off the list does not stay on show.
    await page.getByRole('button', { name: 'Remove quake-relief-1.txt' }).click();
    await page.getByRole('heading', { name: 'What you will see' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps ticking while it reads a million characters', async () => {
    const { page, faults } = await visit(browser, site);
    const articles = ['quake-relief-1', 'opinion-pipeline', 'wire-border-crossing', 'tabloid-mayor'].map(seed).join('\n\n');
    const long = articles.repeat(Math.ceil(1_000_000 / articles.length));
    expect(long.length).toBeGreaterThanOrEqual(1_000_000);
    await page.evaluate(`{
      window.gap = 0;
      window.ticks = 0;
      let last = performance.now();
      const tick = () => {
        const now = performance.now();
        window.gap = Math.max(window.gap, now - last);
        window.ticks++;
        last = now;
        setTimeout(tick);
      };
      tick();
    }`);
    await drop(page, [{ name: 'long.txt', bytes: long }]);
    await page.evaluate('window.began = performance.now(), window.gap = 0');
    await isRead(page, 'long.txt');
    await (await report(page)).waitForLoadState();
    const { gap, ticks, whole } = await page.evaluate<Record<'gap' | 'ticks' | 'whole', number>>('({ gap: window.gap, ticks: window.ticks, whole: performance.now() - window.began })');
    console.log(`1 MB: ${Math.round(whole)} ms in all, the page stood still for at most ${Math.round(gap)} ms`);
    expect(ticks).toBeGreaterThan(20);
    // On the page's own thread, the work would make one gap of nearly all the time.
    expect(gap / whole).toBeLessThan(1 / 3);
    expect(faults).toEqual([]);
  });

  it('refuses a text that is too long, and one that is not there', async () => {
    const { page, faults } = await visit(browser, site);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('There is no text yet').waitFor();
    await drop(page, [{ name: 'endless.txt', bytes: 'On and on it went. '.repeat(270_000) }]);
    await page.getByRole('alert').getByText('“endless.txt” could not be read: it is longer than five million characters.').waitFor();
    expect(await page.locator('#list li').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('stops when told to, and reads on afterwards', async () => {
    const { page } = await visit(browser, site);
    await drop(page, ['a.txt', 'b.txt'].map((name) => ({ name, bytes: `${seed('opinion-pipeline')}\n\n`.repeat(700) })));
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => page.locator('#list li').count()).toBe(0);
    await page.getByLabel('Article text').fill(TEXT);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('words.').waitFor();
    expect(await page.locator('#list li').count()).toBe(1);
  });

  it('calls a pasted article by its headline, whatever stands above it', async () => {
    const { page, faults } = await visit(browser, site);
    await page.getByLabel('Article text').fill(`Skip to main content\n\nThe Vote That Was Not Held\n\nBy Lena Tarrow\n\n${TEXT}`);
    await page.getByRole('button', { name: 'Read it' }).click();
    await isRead(page, 'The Vote That Was Not Held');
    await page.locator('#shown-title', { hasText: /^The Vote That Was Not Held$/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('leaves markup in an article as text', async () => {
    const { page, faults } = await visit(browser, site);
    const nasty = `${TEXT}\n\n<img src=x onerror="window.ran=1"><script>window.ran=1</script> The shameless mayor may say </pre></main><h3>so</h3> perhaps.`;
    await page.getByLabel('Article text').fill(nasty);
    await page.getByLabel('Name or outlet').fill('<b onclick=x>Bold</b>');
    await page.getByRole('button', { name: 'Read it' }).click();
    const frame = await report(page);
    expect(await frame.evaluate('[window.ran, document.querySelectorAll("img").length, [...document.querySelectorAll("h3")].some((e) => e.textContent === "so")]')).toEqual([undefined, 0, false]);
    expect(await page.locator('#list b[onclick]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('works offline once it has been opened, and can be installed', async () => {
    const own = await startSite();
    const { page, context } = await visit(browser, own);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A context without a profile cannot install anything, whatever the page is like.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await own.close();
    await page.reload();
    await page.getByText('Ready. Paste an article').waitFor();
    await page.getByLabel('Article text').fill(TEXT);
    await page.getByLabel('Name or outlet').fill('Offline');
    await page.getByRole('button', { name: 'Read it' }).click();
    await isRead(page, 'Offline');
    expect(await (await report(page)).textContent('body')).toContain('Okafor');
    await context.close();
  });

  it('has a policy that lets nothing out', async () => {
    const { page, faults } = await visit(browser, site);
    expect(await page.evaluate(`fetch('page.css').then(() => 'fetched', () => 'refused')`)).toBe('refused');
    expect(await page.evaluate(`{ const style = document.createElement('style'); style.textContent = 'body { display: none }'; document.head.append(style); getComputedStyle(document.body).display !== 'none' }`)).toBe(true);
    // So what the other tests watch for would have been seen.
    await expect.poll(() => faults.filter((fault) => fault.startsWith('violation')).map((fault) => fault.split(' ')[1])).toEqual(['connect-src', 'style-src-elem']);
  });
});

describe('axe-core', () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const found = async (where: Page | Frame): Promise<string[]> => {
    await where.evaluate(axe);
    const { violations } = await where.evaluate<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>(`axe.run(document, { iframes: false })`);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary}`).join('; ')}`);
  };

  it.each([
    ['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390],
  ] as const)('finds nothing, %s, %i pixels wide', async (colorScheme, width) => {
    const { page, context } = await visit(browser, site, { colorScheme, viewport: { width, height: 844 } });
    expect(await found(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try two examples' }).click();
    await page.getByRole('heading', { name: '2 tellings compared' }).waitFor();
    expect(await found(page)).toEqual([]);
    expect(await found(await report(page))).toEqual([]);
    await drop(page, [{ name: 'bad.bin', bytes: Uint8Array.of(0, 1) }]);
    await page.getByRole('button', { name: 'Island Voice', exact: true }).click();
    await page.getByRole('heading', { name: 'Island Voice' }).waitFor();
    expect(await found(page)).toEqual([]);
    expect(await found(await report(page))).toEqual([]);
    // Nothing is wider than the window.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await context.close();
  });
});
