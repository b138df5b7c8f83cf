import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltFile } from '../../build/bundling.ts';
import { buildBrowser } from '../../build/package-build.ts';
import type { Sandbox } from '../../src/index.ts';
import { listen } from '../../src/node/listening.ts';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => file !== undefined && existsSync(file));
if (executable === undefined) {
  console.log('The sandbox is not run in a browser: no Chromium. Install one, or name its file in CHROMIUM.');
}

/** What a user of the module writes, in a page and in a service worker. */
const page = `<!doctype html>
<title>Sandbox</title>
<script type="module">
import { createSandbox } from '/browser.js';
globalThis.sandbox = createSandbox({ api: 'ims-v2', empty: true });
</script>`;
const worker = `
import { createSandbox } from './browser.js';
const sandbox = createSandbox({ api: 'glance-v2' });
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname.startsWith('/v2/')) event.respondWith(sandbox.fetch(event.request));
});
`;

let folder: string;
let files: readonly BuiltFile[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'image-tags-browser-'));
  files = await buildBrowser(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is one file', () => {
  expect(files.map(({ name }) => name)).toEqual(['browser.js']);
});

describe.skipIf(executable === undefined)('in Chromium', () => {
  let browser: Browser;
  let tab: Page;
  const server = createServer(async ({ url = '' }, response) => {
    response.setHeader('Content-Type', url.endsWith('.js') ? 'text/javascript' : 'text/html');
    if (url === '/browser.js') response.end(await readFile(path.join(folder, 'browser.js')));
    else response.end(url === '/worker.js' ? worker : page);
  });

  beforeAll(async () => {
    const port = await listen(server, { host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({
      ...(executable === undefined ? {} : { executablePath: executable }),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${port}/`);
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  it('adds tags, lists them and refuses the one above the limit', async () => {
    const seen = await tab.evaluate(async () => {
      const sandbox: Sandbox = Reflect.get(globalThis, 'sandbox');
      const { id, project } = sandbox.world().createImage({ name: 'ubuntu' });
      const url = `https://ims.example.com/v2/${project}/images/${id}/tags`;
      const headers = { 'X-Auth-Token': 'token', 'Content-Type': 'application/json' };
      const add = async (key: string) => {
        const body = JSON.stringify({ tag: { key, value: 'x' } });
        return (await sandbox.fetch(new Request(url, { method: 'POST', headers, body }))).status;
      };
      const statuses = [];
      for (let number = 1; number <= 11; number += 1) statuses.push(await add(`key${number}`));
      const { tags } = await (await sandbox.fetch(new Request(url, { headers }))).json();
      return { statuses: [statuses[0], statuses[9], statuses[10]], first: tags[0], count: tags.length };
    });
    expect(seen).toEqual({ statuses: [204, 204, 400], first: { key: 'key1', value: 'x' }, count: 10 });
  });

  it('answers a page as a service worker', async () => {
    const seen = await tab.evaluate(async () => {
      const takenOver = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
      await navigator.serviceWorker.register('/worker.js', { type: 'module' });
      await takenOver;
      const headers = { 'X-Auth-Token': 'token', Accept: 'application/json' };
      const { images } = await (await fetch('/v2/images', { headers })).json();
      const tag = `/v2/images/${images[0].id}/tags/from-a-page`;
      const added = await fetch(tag, { method: 'PUT', headers });
      const { tags } = await (await fetch(`/v2/images/${images[0].id}`, { headers })).json();
      const removed = [
        await fetch(tag, { method: 'DELETE', headers }),
        await fetch(tag, { method: 'DELETE', headers }),
      ];
      return {
        statuses: [added, ...removed].map(({ status }) => status),
        isListed: tags.includes('from-a-page'),
      };
    });
    expect(seen).toEqual({ statuses: [204, 204, 404], isListed: true });
  });
});
