import { describe, expect, it, vi } from 'vitest';
import { createMockOf } from '../src/index.ts';
import { ask, labels, red } from './ask.ts';
import { shelf } from './shelf.ts';

describe('a path', () => {
  it('is the one that the vendor sees, base path included', async () => {
    expect((await ask('GET', labels)).status).toBe(200);
    expect((await ask('GET', '/books/1/labels')).status).toBe(404);
    expect((await ask('GET', '/apixbooks/1/labels')).status).toBe(404);
  });

  it('of the root is reached with and without a slash after the base path', async () => {
    expect((await ask('GET', '/api/')).status).toBe(300);
    expect((await ask('GET', '/api')).status).toBe(300);
  });

  it('prefers the spelled-out segment, and the other template where only that has the method', async () => {
    expect((await ask('PUT', `${labels}/action`)).status).toBe(204);
    expect((await ask('POST', `${labels}/action`)).status).toBe(400);
  });

  it.each([
    'a%2Fb',
    'a,b',
    'a%2Cb',
    '%FF',
    '%',
    '%25',
    'a%20b',
    '%E4%B8%AD',
    "!$&'()*+",
    ';=@:',
    '{label}',
    '[^]',
    '%00',
    '%3F%23',
  ])('takes %s as one segment', async (label) => {
    expect((await ask('PUT', `${labels}/${label}`)).status).toBe(204);
  });

  it.each(['', '.', '..', 'a/b', 'a/'])('fills no parameter with "%s"', async (label) => {
    const answer = await ask('PUT', `${labels}/${label}`);
    expect([404, 405]).toContain(answer.status);
  });

  it('that no operation has gets the RouteNotFound example of the API', async () => {
    const answer = await ask('GET', '/api/nowhere', { headers: { Accept: 'application/json' } });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ message: 'No such page', code: 404 });
    expect(answer.headers.get('X-Request-Id')).toBe('req-1');
  });

  it('that no operation has gets problem details with the paths there are, if the API has no such example', async () => {
    const { '/': root } = shelf.paths;
    const mock = await createMockOf({ ...shelf, paths: { '/': root } }, { basePath: '/api' });
    const answer = await mock.fetch(new Request('http://shelf.example/api/nowhere'));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      paths: ['/api/'],
      detail: expect.stringContaining('/api/nowhere'),
    });
  });
});

describe('a method', () => {
  it('that the path lacks gets the MethodNotAllowed example and all methods there are', async () => {
    const answer = await ask('PATCH', red);
    expect(answer.status).toBe(405);
    expect(await answer.text()).toBe('<h1>405</h1>Wrong method');
    expect(answer.headers.get('Allow')).toBe('PUT, DELETE, OPTIONS');
  });

  it('that the path lacks gets the Allow header of the API if that is documented', async () => {
    const answer = await ask('PUT', '/api/books');
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, DELETE']);
  });

  it('that the path lacks is never among the methods allowed, though the documented header has it', async () => {
    const answer = await ask('DELETE', '/api/books');
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, PATCH, HEAD, OPTIONS']);
  });

  it('that the path lacks gets problem details if its operations document no 405', async () => {
    const answer = await ask('DELETE', labels);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.headers.get('Allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('DELETE') });
  });

  it.each(['BREW', 'purge', 'QUERY', 'LOCK'])(
    '%s, unknown to OpenAPI, is refused like any other',
    async (method) => {
      expect((await ask(method, red)).status).toBe(405);
    },
  );

  it('in lower case is another method', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    expect((await ask('PATCH', '/api/books')).status).toBe(204);
    expect((await ask('patch', '/api/books')).status).toBe(405);
    warn.mockRestore();
  });

  it('HEAD answers as GET does, without the body', async () => {
    const [head, get] = [await ask('HEAD', labels), await ask('GET', labels)];
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  });

  it('HEAD is refused without a body where there is no GET', async () => {
    const answer = await ask('HEAD', red);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('PUT, DELETE, OPTIONS');
    expect(await answer.text()).toBe('');
  });

  it('OPTIONS tells the methods', async () => {
    const answer = await ask('OPTIONS', red);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Allow')).toBe('PUT, DELETE, OPTIONS');
  });
});

describe('a browser on another origin', () => {
  const origin = 'http://localhost:5173';

  it('may send what it asks for in a preflight, without a token', async () => {
    const answer = await ask('OPTIONS', labels, {
      headers: {
        'X-Auth-Token': '',
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'x-auth-token,content-type,prefer',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Allow-Methods')?.split(',')).toEqual([
      'GET',
      'POST',
      'HEAD',
      'OPTIONS',
    ]);
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe('x-auth-token,content-type,prefer');
  });

  it.each([
    ['path', 'PATCH', '/api/nowhere', 'OPTIONS'],
    ['method', 'PATCH', red, 'PUT, DELETE, OPTIONS'],
  ])('may send a request with an unknown %s, and so read its error', async (_, method, path, allow) => {
    const headers = { Origin: origin, 'Access-Control-Request-Method': method };
    const answer = await ask('OPTIONS', path, { headers });
    expect(answer.headers.get('Access-Control-Allow-Methods')?.split(',')).toContain(method);
    expect(answer.headers.get('Allow')).toBe(allow);
  });

  it.each([
    ['a success', 'GET', labels],
    ['an error of the API', 'PATCH', red],
    ['an error of the mock', 'DELETE', labels],
  ])('may read %s and its headers', async (_, method, path) => {
    const answer = await ask(method, path, { headers: { Origin: origin } });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toBe('*');
  });
});
