import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiNames, operationsOf } from '@image-tags/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw } from '../../sandbox/test/node/raw.ts';
import { createServer, ListenError, type RunningServer } from '../src/index.ts';

const tags = '/v2/fd73a4a14a4a4dfb9771a8475e5198ea/images/67e17426-359e-49fb-aa12-0bd1756ec240/tags';
const token = { 'X-Auth-Token': 'token' };

let pages: string;
let server: RunningServer;
beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'pages-'));
  server = await createServer({ port: 0, pages });
}, 30_000);
afterAll(async () => {
  await server.close();
  await rm(pages, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url + path, { headers });
}

describe('the list at /', () => {
  it('tells a program what is served', async () => {
    const answer = await get('/', { Accept: 'application/json' });
    const { apis } = await answer.json();
    expect(apis.map(({ name }: { name: string }) => name)).toEqual(apiNames);
    expect(apis).toContainEqual({
      name: 'ims-v2',
      title: 'Image Management Service v2, image tags',
      version: '1.0.0',
      operations: operationsOf('ims-v2').length,
      mock: `${server.url}/mock/ims-v2`,
      sandbox: `${server.url}/sandbox/ims-v2`,
      docs: null,
    });
  });

  it('is a page for a person', async () => {
    const answer = await get('/', { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(answer.headers.get('Content-Type')).toMatch('text/html');
    const page = await answer.text();
    for (const api of apiNames) {
      expect(page).toContain(`${server.url}/mock/${api}`);
      expect(page).toContain(`${server.url}/sandbox/${api}`);
    }
  });

  it('loads nothing from anywhere', async () => {
    const page = await (await get('/')).text();
    expect(page).not.toMatch(/<(?:script|link(?! rel="icon" href="data:,">)|img|iframe)|@import|url\(/);
  });

  it('names its language and title, and heads its columns and rows', async () => {
    const page = await (await get('/')).text();
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toMatch(/<title>\w/);
    expect(page.match(/<th scope="row">/g)).toHaveLength(apiNames.length);
    expect(page).toContain('color-scheme: light dark');
  });
});

describe('a mock', () => {
  it.each(apiNames)('of %s answers under /mock/%s', async (api) => {
    const [operation] = operationsOf(api);
    const answer = await fetch(`${server.url}/mock/${api}/nowhere/at/all`);
    expect(answer.status).toBe(404);
    expect(operation).toBeDefined();
  });

  it('follows the path that the vendor documents', async () => {
    const sample = { method: 'POST', headers: { ...token, 'Content-Type': 'application/json' } };
    const body = JSON.stringify({ tag: { key: 'key1', value: 'value1' } });
    const answer = await fetch(`${server.url}/mock/ims-v2${tags}`, { ...sample, body });
    expect(answer.status).toBe(204);
  });

  it('keeps the server path of its API', async () => {
    const image = 'images/e7db3b45-8db7-47ad-8109-3fb55c2c24fd/tags/miracle';
    const sample = { method: 'PUT', headers: token };
    expect((await fetch(`${server.url}/mock/rackspace-v2/v2/${image}`, sample)).status).toBe(204);
    expect((await fetch(`${server.url}/mock/rackspace-v2/${image}`, sample)).status).toBe(404);
  });

  it('keeps an escaped slash escaped', async () => {
    expect(
      (await fetch(`${server.url}/mock/ims-v2${tags}/a%2Fb`, { method: 'DELETE', headers: token })).status,
    ).toBe(204);
  });

  it('answers malformed JSON within a second', { timeout: 1000 }, async () => {
    const headers = { ...token, 'Content-Type': 'application/json' };
    expect(
      (await fetch(`${server.url}/mock/ims-v2${tags}`, { method: 'POST', headers, body: '{' })).status,
    ).toBe(400);
  });

  it('answers HEAD without a body', async () => {
    const answer = await fetch(`${server.url}/mock/ims-v2${tags}`, { method: 'HEAD', headers: token });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('answers a CORS preflight', async () => {
    const headers = { Origin: 'http://localhost:5173', 'Access-Control-Request-Method': 'POST' };
    const answer = await fetch(`${server.url}/mock/ims-v2${tags}`, { method: 'OPTIONS', headers });
    expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([204, '*']);
    expect(answer.headers.get('Access-Control-Allow-Methods')).toContain('POST');
  });

  it('alone is served at the root', async () => {
    const alone = await createServer({ port: 0, api: 'ims-v2' });
    try {
      expect((await fetch(alone.url + tags, { headers: token })).status).toBe(200);
      expect((await fetch(`${alone.url}/mock/ims-v2${tags}`, { headers: token })).status).toBe(404);
      expect((await fetch(`${alone.url}/docs/ims-v2/`, { headers: token })).status).toBe(404);
    } finally {
      await alone.close();
    }
  });
});

describe('a reference page', () => {
  it('that is not built gets the command that builds it', async () => {
    const answer = await get('/docs/ims-v1/');
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('pnpm run docs')]);
  });

  it('is served and listed as soon as it is built', async () => {
    await mkdir(join(pages, 'ims-v2'));
    await writeFile(join(pages, 'ims-v2', 'index.html'), '<title>Reference</title>');
    const answer = await get('/docs/ims-v2/');
    expect([answer.status, await answer.text()]).toEqual([200, '<title>Reference</title>']);
    expect(answer.headers.get('Content-Type')).toMatch('text/html');
    expect(await (await get('/')).text()).toContain(`href="${server.url}/docs/ims-v2/"`);
  });

  it('says of a file that it lacks that it is no part of it, and not that it must be built', async () => {
    const { detail } = await (await get('/docs/ims-v2/nope.js')).json();
    expect(detail).toBe('/docs/ims-v2/nope.js is no part of the reference page of ims-v2: see /docs/ims-v2/');
  });

  it('is found for good without the slash, query included', async () => {
    const answer = await fetch(`${server.url}/docs/ims-v2?a=b%20c&d`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, '/docs/ims-v2/?a=b%20c&d']);
  });

  it.each(['/', '/docs/ims-v2', '/docs/ims-v2/', '/docs/ims-v1/x.js'])(
    'like the list can only be read: %s',
    async (path) => {
      for (const method of ['POST', 'PUT', 'OPTIONS']) {
        const answer = await fetch(server.url + path, { method });
        expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
        expect((await answer.json()).detail).toContain(method);
      }
      expect((await fetch(server.url + path, { method: 'HEAD', redirect: 'manual' })).status).not.toBe(405);
    },
  );

  it('gives no way to other files', async () => {
    await writeFile(join(pages, 'secret.txt'), 'secret');
    for (const path of [
      '../secret.txt',
      '..%2Fsecret.txt',
      '%2e%2e/secret.txt',
      '..%5Csecret.txt',
      '%2e%2e%2fsecret.txt',
    ]) {
      expect(
        await raw(`GET /docs/ims-v2/${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, server.port),
      ).not.toContain('\r\nsecret');
    }
  });
});

describe('anything else', () => {
  it.each([
    '/mock',
    '/mock/',
    '/mock/nope/v2',
    '/docs',
    '/docs/nope/',
    '/favicon.ico',
    '/%FF',
    '/mock/ims-v2x',
    '/sandbox',
    '/sandbox/nope/v2',
    '/sandbox/ims-v2x',
  ])('such as %s gets a list of what is served', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect((await answer.json()).served).toContain('/mock/ims-v2/');
  });

  it.each([
    'GET /mock/ims-v2\\x HTTP/1.1\r\nHost: a',
    'GET /mock/ims-v2/ HTTP/1.1\r\nHost: [[',
    'GET nowhere HTTP/1.1\r\nHost: a',
    'GET //// HTTP/1.1\r\nHost: a',
    'PROPFIND /mock/ims-v2/v2 HTTP/1.1\r\nHost: a',
    'QUERY /mock/ims-v2/v2 HTTP/1.1\r\nHost: a',
    'GET /mock/ims-v2/v2 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket',
    'BREW / HTTP/1.1\r\nHost: a',
    `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a`,
  ])('such as %j gets a client error', async (head) => {
    expect(await raw(`${head}\r\nConnection: close\r\n\r\n`, server.port)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  it('such as a request that no URL can be made of is told so', async () => {
    const answer = await raw('GET /a\\b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', server.port);
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*Backslash/);
  });

  it('such as TRACE gets 501', async () => {
    expect(
      await raw('TRACE /mock/ims-v2/v2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', server.port),
    ).toMatch(/^HTTP\/1\.1 501 /);
  });

  it('leaves the server in service', async () => {
    expect((await get('/')).status).toBe(200);
  });
});

describe('a body', () => {
  const url = () => `${server.url}/mock/ims-v2${tags}`;
  const large = '"'.padEnd(1024 * 1024 + 1, 'x');

  it('of more than a mebibyte gets 413', async () => {
    const answer = await fetch(url(), { method: 'POST', headers: token, body: large });
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([413, 'application/problem+json']);
  });

  it('of more than a mebibyte gets 413 also when it does not say its length', async () => {
    const init = {
      method: 'POST',
      headers: token,
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as const;
    expect((await fetch(url(), init)).status).toBe(413);
  });

  it('that does not say its length is read', async () => {
    const body = new Blob(['{"tag":{"key":"key1","value":""}}']).stream();
    const headers = { ...token, 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body, duplex: 'half' } as const;
    expect((await fetch(url(), init)).status).toBe(204);
  });
});

describe('a server', () => {
  it('says why it cannot listen', async () => {
    await expect(createServer({ port: server.port })).rejects.toThrow(ListenError);
    await expect(createServer({ port: server.port })).rejects.toThrow(
      `port ${server.port} on 127.0.0.1 is taken`,
    );
    await expect(createServer({ port: 0, host: '203.0.113.1' })).rejects.toThrow(
      'not an address of this machine',
    );
  });

  it('closes within a second though connections are open', { timeout: 1000 }, async () => {
    const other = await createServer({ port: 0, apis: ['ims-v2'] });
    const idle = connect(other.port, '127.0.0.1').resume();
    await once(idle, 'connect');
    const busy = connect(other.port, '127.0.0.1').resume();
    await once(busy, 'connect');
    busy.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n');
    await fetch(other.url);
    const closed = [once(idle, 'close'), once(busy, 'close')];
    await other.close();
    await Promise.all(closed);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
