import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Mock } from '@image-tags/mock';
import { crossOrigin, readableAnywhere } from '@image-tags/mock/cross-origin';
import { problem } from '@image-tags/mock/problem';
import type { ApiName } from '@image-tags/openapi';
import { maxBodySize } from '@image-tags/sandbox/node/request-body';
import { sandboxPath } from '@image-tags/sandbox/node/sandbox-path';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import { indexPage } from './index-page.ts';
import { docsCommand, docsPath, isBuilt, mockPath, servedApi } from './served.ts';

/** Gives the mock of an API; it may still be loading. */
export type MockOf = (api: ApiName) => Promise<Mock>;

/** What the list and the reference pages take. */
const readingMethods = ['GET', 'HEAD'];

function createApp(): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(readableAnywhere)) context.header(name, value);
  });
  app.on('TRACE', '*', () =>
    problem(501, 'No such method', 'This server has no TRACE: fetch requests cannot have it.'),
  );
  app.use(bodyLimit({ maxSize: maxBodySize, onError: tooLarge }));
  app.onError((error) =>
    problem(500, 'The server failed', `The server failed on this request: ${error.message}`),
  );
  return app;
}

function tooLarge(): Response {
  const detail = `This server reads request bodies of up to ${maxBodySize} bytes.`;
  // The rest of the body stays unread, so the connection cannot carry another request.
  return problem(413, 'Body too large', detail, {}, { Connection: 'close' });
}

/** Serves the mock of one API at the root, so that the vendor's paths are the server's. */
export function appOfOne(api: ApiName, mockOf: MockOf): Hono {
  return createApp().mount('/', async (request: Request) => (await mockOf(api)).fetch(request));
}

/**
 * Serves mocks under `/mock/<api>`, reference pages under `/docs/<api>/` and at `/` a list of them and of the sandboxes,
 * which are answered before requests come here.
 */
export function appOfAll(apis: readonly ApiName[], mockOf: MockOf, pages: string | undefined): Hono {
  const app = createApp();
  for (const api of apis) {
    app.mount(mockPath(api), async (request: Request) => (await mockOf(api)).fetch(request));
  }
  // From here on only GET is served, so a preflight can be answered for all that follows.
  const answerPreflight = crossOrigin(() => readingMethods);
  app.use((context, next) => (isPreflight(context) ? answerPreflight(context, next) : next()));
  app.get('/', (context) => listOf(apis, pages, context));
  app.all('/', onlyReading);
  for (const api of apis) addPages(app, api, pages);
  const served = [
    '/',
    ...apis.flatMap((api) => [`${mockPath(api)}/`, `${sandboxPath(api)}/`, docsPath(api)]),
  ];
  app.notFound(({ req }) =>
    problem(404, 'Nothing here', `Nothing is served at ${req.path}. "served" lists what is.`, { served }),
  );
  return app;
}

function isPreflight({ req }: Context): boolean {
  return req.method === 'OPTIONS' && req.header('Access-Control-Request-Method') !== undefined;
}

function listOf(apis: readonly ApiName[], pages: string | undefined, context: Context) {
  const served = apis.map((api) => servedApi(api, context.req.url, pages));
  const type = accepts(context, {
    header: 'Accept',
    supports: ['text/html', 'application/json'],
    default: 'text/html',
  });
  context.header('Vary', 'Accept');
  return type === 'application/json' ? context.json({ apis: served }) : context.html(indexPage(served));
}

/** Serves the built files of one API's reference page. */
function addPages(app: Hono, api: ApiName, pages: string | undefined): void {
  const folder = docsPath(api);
  const withoutSlash = folder.slice(0, -1);
  app.get(withoutSlash, ({ req, redirect }) => redirect(folder + new URL(req.url).search, 308));
  app.all(withoutSlash, onlyReading);
  if (pages !== undefined) {
    // An absolute path for each file and no `root`, which would be checked now: pages may be built later.
    app.get(
      `${folder}*`,
      serveStatic({ rewriteRequestPath: (path) => join(pages, api, path.slice(folder.length)) }),
    );
  }
  app.get(`${folder}*`, ({ req }) =>
    isBuilt(api, pages)
      ? problem(404, 'No such file', `${req.path} is no part of the reference page of ${api}: see ${folder}`)
      : problem(404, 'No such page', `${req.path} is not built. Build the reference pages: ${docsCommand}`),
  );
  app.all(`${folder}*`, onlyReading);
}

function onlyReading({ req }: Context): Response {
  const allow = readingMethods.join(', ');
  const detail = `${req.path} can only be read: it takes ${allow}, not ${req.method}.`;
  return problem(405, 'No such method', detail, {}, { Allow: allow });
}
