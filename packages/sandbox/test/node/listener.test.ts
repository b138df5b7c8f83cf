import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Answer, Call } from '../../src/exchange.ts';
import { createSandbox } from '../../src/index.ts';
import { createHttpServer } from '../../src/node/http-server.ts';
import { sandboxListener } from '../../src/node/listener.ts';
import { listen } from '../../src/node/listening.ts';
import { maxBodySize } from '../../src/node/request-body.ts';
import { raw } from './raw.ts';

const plain: Answer = { status: 200, headers: [['Content-Type', 'text/plain']], body: 'ü' };

/** Serves a sandbox during a test whose answers are made by a function, and returns the port. */
async function serve(answer: (call: Call) => Answer = () => plain, mount = ''): Promise<number> {
  const sandbox = Object.assign(createSandbox({ api: 'glance-v2' }), { answer });
  const server = createHttpServer(sandboxListener(sandbox, mount));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return listen(server, { host: '127.0.0.1', port: 0 });
}

/** Serves and keeps the calls that come. */
async function record(mount = '') {
  const calls: Call[] = [];
  const port = await serve((call) => {
    calls.push(call);
    return plain;
  }, mount);
  return { calls, port };
}

const host = 'Host: a.example:1\r\n';

describe('a call has', () => {
  it.each(['/a/../b//c?x=%20&x#y', '/%FF%2f', '/~w/', '*', '/'])(
    'the target as it was sent: %s',
    async (target) => {
      const { calls, port } = await record();
      await raw(`OPTIONS ${target} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, port);
      expect(calls.map((call) => call.target)).toEqual([target]);
    },
  );

  it('the target without what it is mounted under', async () => {
    const { calls, port } = await record('/sandbox/x');
    await raw(`GET /sandbox/x/v2?a HTTP/1.1\r\n${host}\r\n`, port);
    await raw(`GET /sandbox/x HTTP/1.1\r\n${host}\r\n`, port);
    expect(calls.map(({ target, mount }) => [target, mount])).toEqual([
      ['/v2?a', '/sandbox/x'],
      ['/', '/sandbox/x'],
    ]);
  });

  it('the path of a whole URL', async () => {
    const { calls, port } = await record();
    await raw(`GET http://a.example:1/v2?a HTTP/1.1\r\n${host}\r\n`, port);
    expect(calls[0]?.target).toBe('/v2?a');
  });

  it('headers by name, repeated ones joined, and undefined for one that was not sent', async () => {
    const { calls, port } = await record();
    await raw(`GET / HTTP/1.1\r\n${host}X-One: 1\r\nx-one: 2\r\n\r\n`, port);
    const [{ header } = { header: () => undefined }] = calls;
    expect([header('x-one'), header('x-two'), header('constructor')]).toEqual(['1, 2', undefined, undefined]);
  });

  it('the origin that the client used, or the address that it reached', async () => {
    const port = await serve(({ origin }) => ({ ...plain, body: origin }));
    expect(await raw(`GET / HTTP/1.1\r\n${host}\r\n`, port)).toMatch(/\r\n\r\nhttp:\/\/a\.example:1$/);
    expect(await raw('GET / HTTP/1.0\r\n\r\n', port)).toMatch(
      new RegExp(`\r\n\r\nhttp://127\\.0\\.0\\.1:${port}$`),
    );
  });

  it.each([
    ['of known length', `Content-Length: 4\r\n\r\nbody`],
    ['in chunks', `Transfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\n\r\n`],
  ])('the body %s', async (_, rest) => {
    const { calls, port } = await record();
    await raw(`GET / HTTP/1.1\r\n${host}Connection: close\r\n${rest}`, port);
    expect(calls.map(({ body }) => Buffer.from(body).toString())).toEqual(['body']);
  });
});

describe('an answer is sent', () => {
  const exact: Answer = {
    status: 204,
    headers: [
      ['content-TYPE', 'a'],
      ['Content-Length', '0'],
      ['X-B', '1'],
      ['X-B', '2'],
      ['Date', 'today'],
    ],
    body: '',
  };

  it('with its headers in their order and spelling and no others', async () => {
    const socket = connect(await serve(() => exact), '127.0.0.1');
    socket.write(`GET / HTTP/1.1\r\n${host}\r\n`);
    const [answer] = await once(socket, 'data');
    socket.destroy();
    expect(String(answer)).toBe(
      'HTTP/1.1 204 No Content\r\ncontent-TYPE: a\r\nContent-Length: 0\r\nX-B: 1\r\nX-B: 2\r\nDate: today\r\n\r\n',
    );
  });

  it('with its length in bytes where it does not say it', async () => {
    const answer = await raw(`GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, await serve());
    expect(answer).toMatch(
      /^HTTP\/1\.1 200 OK\r\nContent-Type: text\/plain\r\nContent-Length: 2\r\n[\s\S]*\r\n\r\nü$/,
    );
  });

  it('to HEAD without a body', async () => {
    const answer = await raw(`HEAD / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, await serve());
    expect(answer).toMatch(/\r\n\r\n$/);
    expect(answer).not.toMatch('Transfer-Encoding');
  });

  it('as problem details when it cannot be sent', async () => {
    const port = await serve(() => ({ status: 200, headers: [['X', '\n']], body: '' }));
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect([answer.status, (await answer.json()).title]).toEqual([500, 'The sandbox failed']);
  });

  it('and the connection kept for an HTTP/1.0 client that asks for it', async () => {
    const answer = await raw('GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n', await serve());
    expect(answer).toMatch(/\r\nConnection: keep-alive\r\n/i);
  });

  it('after the delay that it asks for', async () => {
    const port = await serve(() => ({ ...plain, delay: 30 }));
    const begun = performance.now();
    await fetch(`http://127.0.0.1:${port}/`);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(29);
  });
});

describe('requests on one connection', () => {
  it('are carried out one after the other though they come at once', async () => {
    const { calls, port } = await record();
    const put = `PUT /1 HTTP/1.1\r\n${host}Content-Length: 1\r\n\r\nx`;
    const get = `GET /2 HTTP/1.1\r\n${host}\r\n`;
    const last = `PUT /3 HTTP/1.1\r\n${host}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n`;
    const answers = await raw(put + get + last, port);
    expect(calls.map(({ target }) => target)).toEqual(['/1', '/2', '/3']);
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
  });

  it('wait for one whose answer is delayed', async () => {
    const targets: string[] = [];
    const port = await serve(({ target }) => {
      targets.push(target);
      return target === '/1' ? { ...plain, delay: 20 } : { ...plain, body: targets.join() };
    });
    const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\n${host}${more}\r\n`;
    const socket = connect(port, '127.0.0.1');
    socket.write(get('/1') + get('/2', 'Connection: close\r\n'));
    expect(await text(socket)).toMatch(/ü[\s\S]*\/1,\/2$/);
  });
});

describe('a client that leaves', () => {
  it('before its body is complete has asked for nothing', async () => {
    const { calls, port } = await record();
    const socket = connect(port, '127.0.0.1');
    socket.end(`PUT / HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\nhalf`);
    await text(socket);
    await raw(`GET / HTTP/1.1\r\n${host}\r\n`, port);
    expect(calls.map(({ method }) => method)).toEqual(['GET']);
  });

  it('takes the timer of its delayed answer along', async () => {
    const delay = 600_000;
    const made = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    let called = () => {};
    const call = new Promise<void>((resolve) => {
      called = resolve;
    });
    const port = await serve(() => {
      called();
      return { ...plain, delay };
    });
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET / HTTP/1.1\r\n${host}\r\n`);
    await call;
    const timer = made.mock.results[made.mock.calls.findIndex(([, time]) => time === delay)]?.value;
    expect(timer).toBeDefined();
    socket.destroy();
    await expect.poll(() => cleared.mock.calls.some(([given]) => given === timer)).toBe(true);
  });
});

describe('a body of more than a mebibyte', () => {
  const refusal =
    /^HTTP\/1\.1 413 [\s\S]*Connection: close\r\n[\s\S]*"detail": "This server reads request bodies of up to 1048576 bytes\."/;

  it('is refused by its announced length, before any of it comes', async () => {
    const { calls, port } = await record();
    const socket = connect(port, '127.0.0.1');
    socket.write(`PUT / HTTP/1.1\r\n${host}Content-Length: ${maxBodySize + 1}\r\n\r\n`);
    const [answer] = await once(socket, 'data');
    socket.destroy();
    expect(String(answer)).toMatch(refusal);
    expect(calls).toEqual([]);
  });

  it('is refused when that much has come, though more would', async () => {
    const { port } = await record();
    const socket = connect(port, '127.0.0.1');
    socket.write(`PUT / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nfffffff\r\n`);
    socket.write(Buffer.alloc(maxBodySize + 1));
    const [answer] = await once(socket, 'data');
    socket.destroy();
    expect(String(answer)).toMatch(refusal);
  });

  it('is refused so that a client that goes on sending reads the answer', async () => {
    const { port } = await record();
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'PUT',
      body: 'x'.repeat(8 * maxBodySize),
    });
    expect(answer.status).toBe(413);
  });

  it('is taken up to there', async () => {
    const { calls, port } = await record();
    await fetch(`http://127.0.0.1:${port}/`, { method: 'PUT', body: 'x'.repeat(maxBodySize) });
    expect(calls.map(({ body }) => body.length)).toEqual([maxBodySize]);
  });
});

describe('a page of another origin', () => {
  const origin = { Origin: 'http://localhost:5173' };

  it('may read every answer', async () => {
    const { headers } = await fetch(`http://127.0.0.1:${await serve()}/`, { headers: origin });
    expect([
      headers.get('Access-Control-Allow-Origin'),
      headers.get('Access-Control-Expose-Headers'),
    ]).toEqual(['*', '*']);
  });

  it('may send any request', async () => {
    const { calls, port } = await record();
    const asked = {
      'Access-Control-Request-Method': 'PURGE',
      'Access-Control-Request-Headers': 'x-auth-token',
    };
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'OPTIONS',
      headers: { ...origin, ...asked },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Methods')?.split(', ')).toEqual(
      expect.arrayContaining(['PUT', 'DELETE', 'PATCH', 'PURGE']),
    );
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe('x-auth-token');
    expect(calls).toEqual([]);
  });

  it('is what CORS headers are for: without Origin there are none', async () => {
    expect(await raw(`GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, await serve())).not.toMatch(
      'Access-Control',
    );
  });
});
