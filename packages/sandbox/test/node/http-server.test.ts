import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttpServer, type HttpServerOptions } from '../../src/node/http-server.ts';
import { listen } from '../../src/node/listening.ts';
import { raw } from './raw.ts';

const ok: RequestListener = (_, response) => response.end('fine');

/** Serves during a test and returns the port. */
async function serve(listener = ok, options: HttpServerOptions = {}) {
  const server = createHttpServer(listener, options);
  onTestFinished(() => void server.close());
  return listen(server, { host: '127.0.0.1', port: 0 });
}

describe('a request that cannot be parsed is told so in problem details:', () => {
  it.each([
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'Invalid method'],
    ['a path in raw UTF-8', 'GET /é HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'Invalid char'],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: a\0\r\n\r\n', 400, 'Invalid header'],
    [
      'two ways to tell the length',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'Transfer-Encoding',
    ],
    ['a long header', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, 431, '16384 bytes'],
    [
      'long chunk extensions',
      `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;${'x'.repeat(17_000)}\r\na\r\n0\r\n\r\n`,
      413,
      'chunks',
    ],
  ])('%s', async (_, request, status, detail) => {
    // Reads the body, so that nothing is answered before the mistake in it is found.
    const port = await serve((incoming, response) => incoming.resume().on('end', () => response.end('fine')));
    const [head = '', body = ''] = (await raw(request, port)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} \\w[^\\r]+\\r\\n`));
    expect(head).toMatch(/^Content-Type: application\/problem\+json\r$/m);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}\r\n`);
    expect(head).toMatch(/^Connection: close$/m);
    expect(head).toMatch(/^Access-Control-Allow-Origin: \*\r$/m);
    expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringContaining(detail) });
  });
});

describe('a request that cannot be parsed', () => {
  it('is told so also after a good one on the same connection', async () => {
    const port = await serve();
    const answers = await raw('GET / HTTP/1.1\r\nHost: a\r\n\r\nFOO / HTTP/1.1\r\n\r\n', port);
    expect(answers).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*fineHTTP\/1\.1 400 Bad Request\r\n/);
  });

  it('puts nothing into an answer that has begun', async () => {
    const port = await serve((_, response) => void response.write('begun'));
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const received = text(socket);
    await once(socket, 'data');
    socket.write('FOO / HTTP/1.1\r\n\r\n');
    expect(await received).toMatch(/begun\r\n$/);
  });
});

it.each([
  ['head', 'GET / HTTP/1.1\r\n'],
  ['body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n'],
])('a request whose %s does not arrive is told so within seconds', { timeout: 5000 }, async (_, begun) => {
  const port = await serve((incoming) => void incoming.resume(), {
    patience: { headersTimeout: 50, requestTimeout: 100 },
  });
  const socket = connect(port, '127.0.0.1');
  socket.write(begun);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 [\s\S]* within 0\.05 s, all within 0\.1 s\./);
});

describe('a request line that is longer than a head may be', () => {
  const longLine = (target: string) => ({ status: 414, headers: [], body: target.slice(0, 5) });
  const line = `GET /long/${'x'.repeat(17_000)} HTTP/1.1\r\n`;

  it('gets the answer that is for its target', async () => {
    const port = await serve(ok, { longLine });
    expect(await raw(`${line}Host: a\r\n\r\n`, port)).toMatch(/^HTTP\/1\.1 414 [\s\S]*\r\n\r\n\/long$/);
  });

  it('is told from a long header', async () => {
    const port = await serve(ok, { longLine });
    expect(await raw(`GET / HTTP/1.1\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, port)).toMatch(/^HTTP\/1\.1 431 /);
  });
});

it('CONNECT is answered and not just cut off', async () => {
  const port = await serve();
  expect(await raw('CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n', port)).toMatch(
    /^HTTP\/1\.1 501 [\s\S]*no proxy/,
  );
});

describe('a client that waits for leave to send its body', () => {
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length:';
  const echo: RequestListener = async (request, response) => response.end(await text(request));

  it('gets it', async () => {
    const socket = connect(await serve(echo), '127.0.0.1');
    socket.write(`${head} 4\r\n\r\n`);
    const [leave] = await once(socket, 'data');
    expect(String(leave)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write('body');
    expect(await text(socket)).toMatch(/\r\n\r\nbody$/);
  });

  it('gets none for a body that is too large', async () => {
    const port = await serve((_, response) => response.writeHead(413).end());
    const socket = connect(port, '127.0.0.1');
    socket.write(`${head} 2000000\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 /);
  });
});
