import path from 'node:path';

/** The folder that the repository is checked out in. */
export const repositoryRoot = path.resolve(import.meta.dirname, '../../..');

/** Where the bundles stand, from the root of the repository. */
export const bundleFolder = 'packages/openapi/bundles';

/** Where the Arazzo documents stand, from the root of the repository. */
export const arazzoFolder = 'packages/conformance/arazzo';

/** Where the reference pages stand, from the root of the repository. */
export const pageFolder = 'packages/portal/dist';

/** The bundle of an API as JSON, from the root of the repository. */
export function bundleFile(api: string): string {
  return `${bundleFolder}/${api}.json`;
}

/** The scenarios of an API as an Arazzo document, from the root of the repository. */
export function arazzoFile(api: string): string {
  return `${arazzoFolder}/${api}.arazzo.yaml`;
}

/** The reference page of an API, from the root of the repository. */
export function pageFile(api: string): string {
  return `${pageFolder}/${api}/index.html`;
}
