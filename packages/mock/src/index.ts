import { type ApiName, basePathOf, bundle } from '@image-tags/openapi';
import { createMockOf, type Mock } from './mock.ts';

export { createMockOf, type Mock, type MockOptions } from './mock.ts';

/** Makes a mock of one described API, Prism in process. Rejects when no API has this name. */
export async function createMock({ api }: { readonly api: ApiName }): Promise<Mock> {
  return createMockOf(bundle(api), { basePath: basePathOf(api) });
}
