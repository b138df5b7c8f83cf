import { type OpenApiDocument, operationsOfDocument } from '@image-tags/openapi/description';
import { Hono } from 'hono';
import { crossOrigin } from './cross-origin.ts';
import { loadPrism } from './prism.ts';
import { problem } from './problem.ts';
import { Responder } from './responder.ts';
import { Router } from './router.ts';

/** A mock of one API: it answers requests from the named examples of the description and keeps no state. */
export interface Mock {
  /**
   * Answers a request whose URL path is the one that the vendor's host would see; the host does not matter.
   * Never rejects: a failure of the mock itself is answered with 500 and problem details that say so.
   */
  fetch(request: Request): Promise<Response>;
}

export interface MockOptions {
  /** Path part of the API's server URL, without a slash at its end: `/v2`, or ''. */
  readonly basePath?: string;
}

/**
 * Makes a mock of any bundled OpenAPI 3.1 description whose examples follow the naming convention (see README).
 * Rejects when the description cannot be read.
 */
export async function createMockOf(
  document: OpenApiDocument,
  { basePath = '' }: MockOptions = {},
): Promise<Mock> {
  const { title } = document.info;
  const prism = await loadPrism(document);
  const operations = operationsOfDocument(title, document);
  const router = new Router(operations, prism, basePath);
  const responder = new Responder(document, operations, prism, router);
  const app = new Hono();
  app.onError((error) => {
    const detail = `The mock of "${title}", not the API, failed on this request: ${error.message}`;
    return problem(500, 'The mock failed', detail);
  });
  app.use(async (context, next) => {
    const { method, url } = context.req;
    if (method === 'OPTIONS') context.header('Allow', (await router.methodsAt(url)).join(', '));
    await next();
  });
  app.use(crossOrigin((url) => router.methodsAt(url)));
  app.all('*', ({ req }) => responder.answer(req.raw));
  return { fetch: async (request) => app.fetch(request) };
}
