/**
 * Keeps the page usable offline: all its files are stored on the first visit. Each request asks the network first, so
 * that no visit mixes an old file with new ones, and takes the stored copy where there is no network.
 */
const STORE = 'undertone-page-1';
const FILES = [
  './', 'page.css', 'page.js', 'articles.js', 'files.js', 'reader.js', 'view.js', 'examples.js', 'worker.js', 'undertone.js', 'manifest.webmanifest',
  'icon.svg', 'icon-192.png', 'icon-512.png',
];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('undertone-page-') && name !== STORE).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(fresh(request));
});

async function fresh(request) {
  const store = await caches.open(STORE);
  try {
    const response = await fetch(request);
    if (response.ok) await store.put(request, response.clone());
    return response;
  } catch (error) {
    const stored = await store.match(request, { ignoreSearch: true });
    if (stored) return stored;
    throw error;
  }
}
