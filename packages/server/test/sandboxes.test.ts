import { apiNames } from '@image-tags/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw } from '../../sandbox/test/node/raw.ts';
import { createServer, type RunningServer } from '../src/index.ts';

const token = { 'X-Auth-Token': 'token' };

let server: RunningServer;
beforeAll(async () => {
  server = await createServer({ port: 0 });
}, 30_000);
afterAll(() => server.close());

describe('a sandbox', () => {
  const url = () => `${server.url}/sandbox/ims-v2`;

  it.each(apiNames)('of %s is served beside its mock', async (api) => {
    const answer = await fetch(`${server.url}/sandbox/${api}/_sandbox`);
    expect(await answer.json()).toMatchObject({ api, links: { reset: `/sandbox/${api}/_sandbox/reset` } });
  });

  it('remembers what its mock forgets', async () => {
    const { id } = await (await fetch(`${url()}/_sandbox/images`, { method: 'POST', body: '{}' })).json();
    const own = `/v2/fd73a4a14a4a4dfb9771a8475e5198ea/images/${id}/tags`;
    const headers = { ...token, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ tag: { key: 'remembered', value: 'yes' } });
    expect((await fetch(url() + own, { method: 'POST', headers, body })).status).toBe(204);
    expect(await (await fetch(url() + own, { headers: token })).text()).toContain('remembered');
  });

  it('gets the target as it was sent', async () => {
    const target = '/~raw/v2/a/../b%2F//';
    await raw(`GET /sandbox/ims-v2${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, server.port);
    const { exchanges } = await (await fetch(`${url()}/~raw/_sandbox/journal`)).json();
    expect(exchanges[0].request.target).toBe('/v2/a/../b%2F//');
  });

  it('adds no CORS header where no page asks', async () => {
    const answer = await fetch(`${url()}/_sandbox`);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('alone is served at the root', async () => {
    const alone = await createServer({ port: 0, api: 'ims-v2', sandbox: true, empty: true });
    try {
      expect(await (await fetch(`${alone.url}/_sandbox/images`)).json()).toEqual({ images: [] });
      expect((await fetch(`${alone.url}/sandbox/ims-v2/_sandbox`)).status).not.toBe(200);
    } finally {
      await alone.close();
    }
  });

  it.each([9000, 20_000])(
    'of Glance gives its own answer to a request line of %i bytes, others problem details',
    async (size) => {
      const line = (api: string) => `GET /sandbox/${api}/${'x'.repeat(size)} HTTP/1.1\r\nHost: a\r\n\r\n`;
      const [head, body] = (await raw(line('glance-v2'), server.port)).split('\r\n\r\n');
      expect([head, body]).toEqual([expect.stringMatching(/^HTTP\/1\.1 414 [\s\S]*Connection: close/), '']);
      expect(await raw(line('ims-v2'), server.port)).toMatch(
        /^HTTP\/1\.1 414 [\s\S]*request lines of up to 8192 bytes/,
      );
    },
  );
});
