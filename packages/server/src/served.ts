import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiName, bundle, operationsOf } from '@image-tags/openapi';

/** What the server hosts of one API. */
export interface ServedApi {
  readonly name: ApiName;
  readonly title: string;
  readonly version: string;
  /** How many operations the API has. */
  readonly operations: number;
  /** URL that stands for the vendor's host: the vendor's path follows it. */
  readonly mock: string;
  /** URL of the reference page; `null` while it is not built. */
  readonly docs: string | null;
}

export const mockPath = (api: ApiName): string => `/mock/${api}`;
export const docsPath = (api: ApiName): string => `/docs/${api}/`;

/** The command that builds the reference pages, for messages. */
export const docsCommand = 'pnpm run docs';

/** Describes what is served of an API. `origin` is where the server is reached, `pages` the directory of built pages. */
export function servedApi(api: ApiName, origin: string, pages: string | undefined): ServedApi {
  const { title, version } = bundle(api).info;
  const built = pages !== undefined && existsSync(join(pages, api, 'index.html'));
  return {
    name: api,
    title,
    version,
    operations: operationsOf(api).length,
    mock: new URL(mockPath(api), origin).href,
    docs: built ? new URL(docsPath(api), origin).href : null,
  };
}
