import { arrayOf, type OpenApiDocument, objectOf, textOf } from './document.ts';

/** The first server URL of a description with the defaults of its variables. */
export function serverUrlOfDocument(document: OpenApiDocument): URL {
  const server = objectOf(arrayOf(document.servers)[0]);
  const variables = objectOf(server.variables);
  const url = textOf(server.url).replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    textOf(objectOf(variables[name]).default),
  );
  return new URL(url, 'http://relative.invalid');
}

/** The path part of that URL without a slash at its end: `/v2`, or '' when there is none. */
export function basePathOfDocument(document: OpenApiDocument): string {
  return serverUrlOfDocument(document).pathname.replace(/\/$/, '');
}
