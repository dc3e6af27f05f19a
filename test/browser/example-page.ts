/** The page of `examples/browser`, served and opened as a visitor would, with what it must never do being watched. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

const SERVE = new URL('../../examples/browser/serve.js', import.meta.url).href;

export interface Site {
  url: string;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const { serve } = (await import(SERVE)) as { serve(port: number): Promise<Server> };
  const server = await serve(0);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Violations of the policy, errors in scripts, and requests to other hosts, as they come. */
  faults: string[];
}

export async function visit(browser: Browser, { url }: Site, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().startsWith('violation')) faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:blob|data):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  await context.addInitScript(`document.addEventListener('securitypolicyviolation', (e) => console.log('violation', e.violatedDirective, e.blockedURI))`);
  await page.goto(url);
  await page.getByText('Ready. Paste an article').waitFor();
  return { page, context, faults };
}

/** Drops files as a hand would, with their bytes. */
export async function drop(page: Page, files: readonly { name: string; bytes: Uint8Array | string }[]): Promise<void> {
  const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes as string).toString('base64') }));
  await page.evaluate(`{
    const carried = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(encoded)}) carried.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    for (const kind of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
  }`);
}

/** What is saved by the button of that name. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
