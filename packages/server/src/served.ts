import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiName, bundle, operationsOf } from '@image-tags/openapi';
import { sandboxPath } from '@image-tags/sandbox/node/sandbox-path';

/** What the server hosts of one API. */
export interface ServedApi {
  readonly name: ApiName;
  readonly title: string;
  readonly version: string;
  /** How many operations the API has. */
  readonly operations: number;
  /** URL that stands for the vendor's host: the vendor's path follows it. */
  readonly mock: string;
  /** The same of the sandbox, which remembers. */
  readonly sandbox: string;
  /** URL of the reference page; `null` while it is not built. */
  readonly docs: string | null;
}

/** URL path under which an API's mock is served, without a slash at its end. */
export const mockPath = (api: ApiName): string => `/mock/${api}`;

/** URL path of an API's reference page, with a slash at its end: the page's files are below it. */
export const docsPath = (api: ApiName): string => `/docs/${api}/`;

/** The command that builds the reference pages, for messages. */
export const docsCommand = 'pnpm run docs';

/** Whether the reference page of an API is there. `pages` is the directory of built pages. */
export function isBuilt(api: ApiName, pages: string | undefined): boolean {
  return pages !== undefined && existsSync(join(pages, api, 'index.html'));
}

/** Describes what is served of an API. `origin` is where the server is reached, `pages` the directory of built pages. */
export function servedApi(api: ApiName, origin: string, pages: string | undefined): ServedApi {
  const { title, version } = bundle(api).info;
  return {
    name: api,
    title,
    version,
    operations: operationsOf(api).length,
    mock: new URL(mockPath(api), origin).href,
    sandbox: new URL(sandboxPath(api), origin).href,
    docs: isBuilt(api, pages) ? new URL(docsPath(api), origin).href : null,
  };
}
