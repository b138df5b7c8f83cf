import { brokenBundle } from './bundle-text.ts';
import { type Completeness, completenessOfDocument } from './completeness.ts';
import { isOpenApiDocument, type OpenApiDocument } from './document.ts';
import { type ApiName, bundles } from './generated/bundles.ts';
import type { Operation } from './operation.ts';
import { operationsOfDocument } from './operations.ts';
import { basePathOfDocument, serverUrlOfDocument } from './server-url.ts';

export * from './description.ts';
export type { ApiName } from './generated/bundles.ts';

/** Whether an API of this name is described here; the names are those of the folders in `spec/`. */
export function isApiName(name: string): name is ApiName {
  return Object.hasOwn(bundles, name);
}

/** The names of all described APIs in the order of `redocly.yaml`. */
export const apiNames: readonly ApiName[] = Object.keys(bundles).filter(isApiName);

/** The bundled description of an API: one document with local references only. Throws when no API has this name. */
export function bundle(api: ApiName): OpenApiDocument {
  if (!isApiName(api)) throw new Error(`No API is called "${api}". There are: ${apiNames.join(', ')}.`);
  const document: unknown = bundles[api];
  if (isOpenApiDocument(document)) return document;
  throw new Error(brokenBundle(`The bundle of ${api}`, 'is not an OpenAPI 3.1 document'));
}

/** The API's first server URL with the defaults of its variables. */
export function serverUrlOf(api: ApiName): URL {
  return serverUrlOfDocument(bundle(api));
}

/** The path part of the API's first server URL without a slash at its end: `/v2`, or '' when there is none. */
export function basePathOf(api: ApiName): string {
  return basePathOfDocument(bundle(api));
}

const operations = new Map<ApiName, readonly Operation[]>();

/** Every operation of an API in the order of its description. Throws when no API has this name. */
export function operationsOf(api: ApiName): readonly Operation[] {
  const known = operations.get(api) ?? operationsOfDocument(api, bundle(api));
  operations.set(api, known);
  return known;
}

/** How complete the description of an API is, measure by measure. Throws when no API has this name. */
export function completenessOf(api: ApiName): readonly Completeness[] {
  return completenessOfDocument(bundle(api));
}
