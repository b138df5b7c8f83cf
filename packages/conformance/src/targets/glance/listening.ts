import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** Lets a server listen on a port, a free one unless told which, of the loopback interface and tells where it does. */
export async function listening(
  server: Server,
  port = 0,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A port that nothing listens on at this moment: the given one, or any. Rejects when the given one is taken. */
export async function freePort(port = 0): Promise<number> {
  const server = createServer();
  try {
    const { origin, close } = await listening(server, port);
    await close();
    return Number(new URL(origin).port);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Nothing can listen on port ${port}: ${why}.\nRepair: choose another port, or none to get a free one.`,
    );
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
