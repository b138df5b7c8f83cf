import { createSandbox } from '@image-tags/sandbox';
import { expect, it } from 'vitest';
import { ask, glance, headerOf } from './asking.ts';

/** As measured against Glance 25.1. */
const notFoundPage = `<html>
 <head>
  <title>404 Not Found</title>
 </head>
 <body>
  <h1>404 Not Found</h1>
  The resource could not be found.<br /><br />



 </body>
</html>`;

const html = { headers: { accept: '*/*' } };
const json = { headers: { accept: 'application/json' } };

it('answers an addition with the headers of Glance in their order', () => {
  const answer = ask(createSandbox({ api: 'glance-v2' }), 'PUT', glance.tag('new'), html);
  expect(answer).toMatchObject({ status: 204, body: '' });
  expect(answer.headers).toEqual([
    ['Content-Type', 'text/html; charset=UTF-8'],
    ['Content-Length', '0'],
    ['X-Openstack-Request-Id', expect.stringMatching(/^req-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)],
    ['Date', expect.stringMatching(/ GMT$/)],
  ]);
});

it('answers an empty tag with the 154 bytes that NTT prints', () => {
  const answer = ask(
    createSandbox({ api: 'ecl-v2' }),
    'PUT',
    '/v2/images/82c96579-ba53-4a84-a69a-716382fe0293/tags/',
    html,
  );
  expect(answer.body).toBe(notFoundPage);
  expect(answer.headers.slice(0, 2)).toEqual([
    ['Content-Length', '154'],
    ['Content-Type', 'text/html; charset=UTF-8'],
  ]);
});

it('answers JSON as Python writes it, line breaks of HTML included', () => {
  const answer = ask(createSandbox({ api: 'glance-v2' }), 'DELETE', glance.tag('absent'), json);
  expect(answer.body).toBe(
    '{"message": "The resource could not be found.<br /><br />\\n\\n\\n", "code": "404 Not Found", "title": "Not Found"}',
  );
});

it.each([
  ['no Accept', {}, 'text/plain; charset=UTF-8'],
  ['an empty Accept', { accept: '' }, 'text/plain; charset=UTF-8'],
  ['a type that Glance does not have', { accept: 'image/png' }, 'text/plain; charset=UTF-8'],
  ['anything', { accept: '*/*' }, 'text/html; charset=UTF-8'],
  ['JSON before HTML', { accept: 'text/html;q=0.5, application/json' }, 'application/json'],
])('answers errors to %s in the media type of Glance', (_, headers, mediaType) => {
  const answer = ask(createSandbox({ api: 'glance-v2' }), 'DELETE', glance.tag('absent'), { headers });
  expect(headerOf(answer, 'content-type')).toBe(mediaType);
});

it('quotes the id of the request in a text, and escapes it in HTML alone', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  expect(ask(sandbox, 'PUT', '/v2/images/<b>/tags/x', html).body).toContain('Image &lt;b&gt; not found.');
  expect(ask(sandbox, 'PUT', '/v2/images/&x/tags/x').body).toContain('Image &x not found.');
});

it('reads the bytes of a URL as Latin-1 and counts them', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  ask(sandbox, 'PUT', glance.tag('%C3%A9'));
  expect(sandbox.images()[0]?.tags).toContainEqual(['Ã©', '']);
  expect(ask(sandbox, 'PUT', glance.tag('%E4%B8%AD'.repeat(85))).status).toBe(204);
  expect(ask(sandbox, 'PUT', glance.tag('%E4%B8%AD'.repeat(86))).status).toBe(400);
});

it('drops one line feed at the end of a tag, as Glance does', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  ask(sandbox, 'PUT', glance.tag('line%0A'));
  expect(sandbox.images()[0]?.tags).toContainEqual(['line', '']);
});

it('stores dots as tags when they come unfolded', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  expect(ask(sandbox, 'PUT', glance.tag('..')).status).toBe(204);
  expect(sandbox.images()[0]?.tags).toContainEqual(['..', '']);
});

it('takes the names of built-in members for ordinary tags', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  for (const name of ['__proto__', 'constructor', 'toString']) {
    expect(ask(sandbox, 'DELETE', glance.tag(name)).status).toBe(404);
    expect(ask(sandbox, 'PUT', glance.tag(name)).status).toBe(204);
    expect(ask(sandbox, 'DELETE', glance.tag(name)).status).toBe(204);
  }
});

it('fails without a body at bytes that are no UTF-8, as Glance does', () => {
  expect(ask(createSandbox({ api: 'glance-v2' }), 'PUT', glance.tag('%FF'))).toMatchObject({
    status: 500,
    body: '',
  });
});

it('says which tags it would have had at the limit', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  for (let count = 1; count < 128; count++) ask(sandbox, 'PUT', glance.tag(`t${count}`));
  const answer = ask(sandbox, 'PUT', glance.tag('over'), json);
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.body).message).toBe(
    'Image tag limit exceeded for image 2f6d1a7e-94c3-4b58-8e0a-5d7c3b9f1e64: The limit has been exceeded on the number of allowed image tags. Attempted: 129, Maximum: 128:<br /><br />\n\n\n',
  );
});

it('moves the time of change also when a tag is added again', () => {
  let now = Date.UTC(2026, 0, 1);
  const sandbox = createSandbox({ api: 'glance-v2', clock: () => now });
  now += 5000;
  ask(sandbox, 'PUT', glance.tag('golden'));
  expect(sandbox.images()[0]?.updatedAt).toBe('2026-01-01T00:00:05Z');
});

it('links versions to where the client has reached it', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const answer = ask(sandbox, 'GET', '/~w/versions');
  expect(JSON.parse(answer.body).versions[0].links[0].href).toBe('http://127.0.0.1:4010/~w/v2/');
});

it('spells and orders headers as Glance does', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const names = (method: string, target: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(sandbox, method, target, { headers: { accept: '*/*', ...headers } }).headers.map(([name]) => name);
  const framing = ['Content-Length', 'Content-Type'];
  expect(names('GET', glance.tag('x'))).toEqual(['Allow', ...framing, 'X-Openstack-Request-Id', 'Date']);
  expect(names('PUT', glance.tag('x'), { 'x-auth-token': '' })).toEqual([
    ...framing,
    'Www-Authenticate',
    'Date',
  ]);
  expect(names('GET', '/versions')).toEqual(['Content-Type', 'Content-Length', 'Date']);
  expect(names('PUT', glance.tag('%FF'))).toEqual(['Content-Type', 'Content-Length', 'Date', 'Connection']);
});

it('answers a request line of 8192 bytes with 414 and takes one of 8191', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const line = (length: number) =>
    `/v2/images?x=${'y'.repeat(length - 'GET /v2/images?x= HTTP/1.1\r\n'.length)}`;
  expect(ask(sandbox, 'GET', line(8191)).status).toBe(200);
  expect(ask(sandbox, 'GET', line(8192))).toMatchObject({ status: 414, body: '' });
});

it('writes characters beyond ASCII as each media type of Glance does', () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  const body = (accept: string) =>
    ask(sandbox, 'PUT', '/v2/images/%C3%A9/tags/x', { headers: { accept } }).body;
  expect(body('text/html')).toContain('Image &#195;&#169; not found.');
  expect(body('application/json')).toContain('Image \\u00c3\\u00a9 not found.');
  expect(body('text/plain')).toContain('Image Ã© not found.');
});

it('keeps the id that a client gives its request', () => {
  const headers = { 'x-openstack-request-id': 'req-mine' };
  const sandbox = createSandbox({ api: 'glance-v2' });
  expect(headerOf(ask(sandbox, 'PUT', glance.tag('x'), { headers }), 'x-openstack-request-id')).toBe(
    'req-mine',
  );
  expect(headerOf(ask(sandbox, 'DELETE', glance.tag('y'), { headers }), 'x-openstack-request-id')).toBe(
    'req-mine',
  );
});
