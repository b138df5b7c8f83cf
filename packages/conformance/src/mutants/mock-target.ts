import type { Mock } from '@image-tags/mock';
import { type ApiName, basePathOf, type OpenApiDocument } from '@image-tags/openapi';
import type { Target } from '../play.ts';
import type { Breaking } from './breaking.ts';

const origin = 'http://mock.invalid';

/** The mock of a description in process, its answers broken where that is asked for. */
export async function mockTarget(
  api: ApiName,
  document: OpenApiDocument,
  breaking?: Breaking,
): Promise<Target> {
  const mock = await mockOf(api, document, breaking !== undefined);
  return {
    baseUrl: origin + basePathOf(api),
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const { method } = request;
      const response = await mock.fetch(request);
      if (breaking === undefined) return response;
      const { status } = response;
      const answer = { status, headers: [...response.headers], body: await response.text() };
      const { body, headers } = breaking.answer(method, pathname + search, answer);
      const pairs = headers.map(([name, value]): [string, string] => [name, value]);
      return new Response(status === 204 || method === 'HEAD' ? null : body, { status, headers: pairs });
    },
  };
}

const mocks = new Map<ApiName, Promise<Mock>>();

/** Prism takes long to load and to read a description, so that of the bundle as it is is made once. */
async function mockOf(api: ApiName, document: OpenApiDocument, isBundle: boolean): Promise<Mock> {
  const { createMockOf } = await import('@image-tags/mock');
  const make = () => createMockOf(document, { basePath: basePathOf(api) });
  if (!isBundle) return make();
  const mock = mocks.get(api) ?? make();
  mocks.set(api, mock);
  return mock;
}
