import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { RawHttp } from '../../src/scenarios/raw-http.ts';

describe('the raw HTTP client', () => {
  it('sends the target as it stands', async () => {
    const target = '/a/../b//c/%2e%2e/%FF/?x=%zz&&y#z';
    expect((await received({ method: 'GET', target, headers: [] })).url).toBe(target);
  });

  it('adds no header but framing, and keeps order and case', async () => {
    const headers = [
      ['X-B', '1'],
      ['x-a', '2'],
    ] as const;
    const { rawHeaders } = await received({ method: 'DELETE', target: '/', headers });
    expect(rawHeaders.slice(2)).toEqual(['X-B', '1', 'x-a', '2', 'Connection', 'keep-alive']);
  });

  it('says that a PUT without a body has none instead of sending an empty chunk', async () => {
    const { headers } = await received({ method: 'PUT', target: '/', headers: [] });
    expect(headers).toMatchObject({ 'content-length': '0' });
    expect(headers['transfer-encoding']).toBeUndefined();
  });

  it('tells what HTTP cannot say', async () => {
    const http = new RawHttp('http://127.0.0.1:1');
    await expect(http.send({ method: 'GET', target: '/a b', headers: [] })).rejects.toThrow(
      'HTTP cannot send this',
    );
    http.close();
  });

  it('does not read an answer that has no end', async () => {
    const endless = answerTo((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1_000_000)));
      };
      response.on('drain', more);
      more();
    });
    await expect(endless).rejects.toThrow('the answer is longer than 10 MB');
  });

  it('gives status, headers and body as they came', async () => {
    const answer = await answerTo((_, response) => response.writeHead(404, { 'X-A': 'b' }).end('é'));
    expect(answer).toMatchObject({ status: 404, body: 'é' });
    expect(answer.headers).toContainEqual(['X-A', 'b']);
  });
});

/** A request as a server gets it. */
async function received(request: Parameters<RawHttp['send']>[0]): Promise<IncomingMessage> {
  const { promise, resolve } = Promise.withResolvers<IncomingMessage>();
  await answerTo((incoming, response) => {
    resolve(incoming);
    response.end();
  }, request);
  return promise;
}

async function answerTo(
  listener: NonNullable<Parameters<typeof createServer>[1]>,
  request: Parameters<RawHttp['send']>[0] = { method: 'GET', target: '/', headers: [] },
) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const http = new RawHttp(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  try {
    return await http.send(request);
  } finally {
    http.close();
    server.close();
  }
}
