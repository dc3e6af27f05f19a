/**
 * Serves this page from this machine: the files beside this one, and the bundle as `undertone.js`.
 *
 *     npm run example:browser            # http://localhost:8080/, or another port where that one is taken
 *     npm run example:browser -- 3000    # on port 3000
 *
 * To publish the page, put the same files and `dist/browser.js`, as `undertone.js`, on any static host with https. The
 * headers below are worth keeping there: a worker has only the policy that it is served with.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = new URL('../../dist/browser.js', import.meta.url);
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.png': 'image/png',
};
/** The page's own policy stands in `index.html`. The service worker alone may fetch, and only from here. */
const policyOf = (name) =>
  name === 'service-worker.js' ? "default-src 'none'; script-src 'self'; connect-src 'self'" : name === 'index.html' ? "frame-ancestors 'none'" : "default-src 'none'; script-src 'self'";

/** A server that is listening; port 0 takes any free one. */
export async function serve(port = 8080) {
  if (!existsSync(bundle)) throw new Error('dist/browser.js is missing: npm run build');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    const type = TYPES[extname(name)];
    const file = name === 'undertone.js' ? bundle : new URL(name, import.meta.url);
    // One folder and no way out of it.
    if (!/^[\w-]+(?:\.[\w-]+)+$/.test(name) || !type || name === 'serve.js' || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': type, 'cache-control': 'no-cache', 'content-security-policy': policyOf(name), 'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined)));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv[2];
  const server = await serve(Number(asked ?? 8080)).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (asked === undefined) return serve(0);
    console.error(`Port ${asked} is taken: name another, or none.`);
    process.exit(1);
  });
  console.log(`Open http://localhost:${server.address().port}/ in a browser. Ctrl+C ends it.`);
}
