import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Mock } from '@image-tags/mock';
import { problem } from '@image-tags/mock/problem';
import type { ApiName } from '@image-tags/openapi';
import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { bodyLimit } from 'hono/body-limit';
import { indexPage } from './index-page.ts';
import { docsCommand, docsPath, mockPath, servedApi } from './served.ts';

/** Gives the mock of an API; it may still be loading. */
export type MockOf = (api: ApiName) => Promise<Mock>;

/** Bytes of the largest request body that is read: far more than any described request has. */
const maxBodySize = 1024 * 1024;

function createApp(): Hono {
  const app = new Hono();
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

/** Serves mocks under `/mock/<api>`, reference pages under `/docs/<api>/` and a list of them at `/`. */
export function appOfAll(apis: readonly ApiName[], mockOf: MockOf, pages: string | undefined): Hono {
  const app = createApp();
  app.get('/', (context) => {
    const served = apis.map((api) => servedApi(api, context.req.url, pages));
    const type = accepts(context, {
      header: 'Accept',
      supports: ['text/html', 'application/json'],
      default: 'text/html',
    });
    context.header('Vary', 'Accept');
    if (type === 'application/json') return context.json({ apis: served });
    return context.html(indexPage(served));
  });
  for (const api of apis) {
    app.mount(mockPath(api), async (request: Request) => (await mockOf(api)).fetch(request));
    app.get(docsPath(api).slice(0, -1), ({ redirect }) => redirect(docsPath(api)));
    if (pages !== undefined) app.get(`${docsPath(api)}*`, pagesOf(api, pages));
    app.get(`${docsPath(api)}*`, ({ req }) =>
      problem(404, 'No such page', `${req.path} is not built. Build the reference pages: ${docsCommand}`),
    );
  }
  const paths = ['/', ...apis.flatMap((api) => [`${mockPath(api)}/`, docsPath(api)])];
  app.notFound(({ req }) =>
    problem(404, 'Nothing here', `Nothing is served at ${req.path}. "served" lists what is.`, {
      served: paths,
    }),
  );
  return app;
}

/** Serves the built files of one API's reference page. */
function pagesOf(api: ApiName, pages: string) {
  // An absolute path for each file and no `root`, which would be checked now: pages may be built later.
  return serveStatic({ rewriteRequestPath: (path) => join(pages, api, path.slice(docsPath(api).length)) });
}
