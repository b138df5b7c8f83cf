import { readFileSync } from 'node:fs';
import { isOpenApiDocument } from '@image-tags/openapi';
import { parse } from 'yaml';

function read(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
}

function documentOf(value: unknown) {
  if (isOpenApiDocument(value)) return value;
  throw new Error('test/fixtures/boxes.yaml is not an OpenAPI 3.1 document.');
}

/** A small description with each kind of evidence, an example of two names, and alternatives within alternatives. */
export const document = documentOf(parse(read('boxes.yaml')));

/** The sources that it cites, and one that it does not. */
export const sourcesYaml = read('sources.yaml');
