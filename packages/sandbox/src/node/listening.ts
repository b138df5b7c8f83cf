import { createServer, type Server } from 'node:net';
import type { Address } from './address.ts';

/** The server cannot listen where it was told to. The message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Makes a server listen and resolves to the port that it got. Rejects with a ListenError when the port or host cannot
 * be used.
 */
export function listen(server: Server, { host, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(listenError(error, { host, port }));
    server.once('error', fail);
    server.listen({ host, port }, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Listens for a moment, so that a command can tell at once that it will not be able to serve, before its long work.
 * Resolves when the address can be used; rejects with the ListenError of the real server when it cannot.
 * Like `address.ts`, this module loads no bundle.
 */
export async function assertPortFree(address: Address): Promise<void> {
  const server = createServer();
  await listen(server, address);
  await new Promise((resolve) => server.close(resolve));
}

function listenError(error: NodeJS.ErrnoException, { host, port }: Address): ListenError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is taken; choose another or stop the program that has it`,
    EACCES: `port ${port} on ${host} needs more rights than this user has; choose one above 1023`,
    EADDRNOTAVAIL: `${host} is not an address of this machine`,
    ENOTFOUND: `${host} is not a host that can be found`,
  };
  return new ListenError(reasons[error.code ?? ''] ?? error.message, { cause: error });
}
