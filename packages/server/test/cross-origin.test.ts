import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw } from '../../sandbox/test/node/raw.ts';
import { createServer, type RunningServer } from '../src/index.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await createServer({ port: 0, apis: ['ims-v2'] });
}, 30_000);
afterAll(() => server.close());

const large = 'x'.repeat(1024 * 1024 + 1);

describe('a page of another origin may read', () => {
  it.each([
    ['the list', 'GET', '/', 200],
    ['an answer of a mock', 'GET', '/mock/ims-v2/nowhere', 404],
    ['that nothing is there', 'GET', '/mock/ims-v22/', 404],
    ['that a page is not built', 'GET', '/docs/ims-v2/', 404],
    ['that the list has no such method', 'DELETE', '/', 405],
    ['that OPTIONS is no such method, either', 'OPTIONS', '/', 405],
    ['that a body is too large', 'POST', '/mock/ims-v2/v2', 413],
  ])('%s', async (_, method, path, status) => {
    const headers = { Origin: 'http://localhost:5173', Accept: 'application/json' };
    const init = { method, headers, ...(status === 413 ? { body: large } : {}) };
    const answer = await fetch(server.url + path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toBe('*');
  });

  it.each([
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: a', 501],
    ['a request that no URL can be made of', 'GET /a\\b HTTP/1.1\r\nHost: a', 400],
    ['a request that cannot be parsed', 'FOO / HTTP/1.1\r\nHost: a', 400],
  ])('the answer to %s', async (_, head, status) => {
    const answer = await raw(`${head}\r\nConnection: close\r\n\r\n`, server.port);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.toLowerCase()).toContain('\r\naccess-control-allow-origin: *\r\n');
  });
});

it.each(['/', '/mock/ims-v22/v2', '/docs/ims-v2/', '/mock/ims-v2/nowhere'])(
  'a preflight lets a page send any request to %s, and so read what is wrong with it',
  async (path) => {
    const asked = {
      'Access-Control-Request-Method': 'PUT',
      'Access-Control-Request-Headers': 'x-auth-token',
    };
    const answer = await fetch(server.url + path, {
      method: 'OPTIONS',
      headers: { Origin: 'null', ...asked },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Allow-Methods')?.split(',')).toContain('PUT');
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe('x-auth-token');
  },
);
