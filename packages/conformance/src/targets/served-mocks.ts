import { type ApiName, basePathOf } from '@image-tags/openapi';
import { arrayOf, objectOf } from '@image-tags/openapi/description';
import { createServer } from '@image-tags/server';
import type { Target } from '../play.ts';

export interface ServedMocks {
  /** The mock of an API as a target. */
  targetOf(api: ApiName): Target;
  close(): Promise<void>;
}

/**
 * Starts the server of this repository in process, on a free port, and finds its mocks in the list that it publishes.
 * Rejects when the server cannot start or its list cannot be read.
 */
export async function serveMocks(): Promise<ServedMocks> {
  const { url, close } = await createServer({ port: 0, host: '127.0.0.1' });
  const list: unknown = await (await fetch(url, { headers: { accept: 'application/json' } })).json();
  const mocks = new Map(
    arrayOf(objectOf(list).apis)
      .map(objectOf)
      .map(({ name, mock }) => [name, mock]),
  );
  return {
    targetOf(api) {
      const mock = mocks.get(api);
      if (typeof mock !== 'string') throw new Error(`The server at ${url} lists no mock of ${api}.`);
      return { baseUrl: mock + basePathOf(api), fetch: (request) => globalThis.fetch(request) };
    },
    close,
  };
}
