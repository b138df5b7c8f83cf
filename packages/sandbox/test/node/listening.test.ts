import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { assertPortFree, ListenError, listen } from '../../src/node/listening.ts';

const host = '127.0.0.1';

describe('a probe of an address', () => {
  it('leaves a free port free', async () => {
    const server = createServer();
    const port = await listen(server, { host, port: 0 });
    await new Promise((resolve) => server.close(resolve));
    await assertPortFree({ host, port });
    await assertPortFree({ host, port });
  });

  it('rejects for a taken port', async () => {
    const server = createServer();
    const port = await listen(server, { host, port: 0 });
    const probe = assertPortFree({ host, port });
    await expect(probe).rejects.toThrow(ListenError);
    await expect(probe).rejects.toThrow(`port ${port} on ${host} is taken; choose another`);
    server.close();
  });

  it('rejects for a host that is not of this machine', async () => {
    await expect(assertPortFree({ host: '203.0.113.1', port: 0 })).rejects.toThrow(
      '203.0.113.1 is not an address of this machine',
    );
  });
});

it('a server that listens has no handler of errors left over', async () => {
  const server = createServer();
  await listen(server, { host, port: 0 });
  expect(server.listenerCount('error')).toBe(0);
  server.close();
});
