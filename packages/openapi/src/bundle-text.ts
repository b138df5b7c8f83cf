import { isOpenApiDocument, type OpenApiDocument } from './document.ts';

/** The command that makes every generated file, for messages. */
export const generateCommand = 'pnpm generate';

/** Says that a bundle is missing and how to repair that. `file` is its path from the root of the repository. */
export function missingBundle(file: string): string {
  return `${file} is missing.\nRepair: ${generateCommand}`;
}

/** Says why a bundle is of no use and how to repair that. */
export function brokenBundle(file: string, why: string): string {
  return `${file} ${why}.\nRepair: ${generateCommand}`;
}

/** Reads the text of a bundle. `file` names it in the error that is thrown when it is no OpenAPI 3.1 document in JSON. */
export function parseBundle(text: string, file: string): OpenApiDocument {
  const document = parsed(text, file);
  if (isOpenApiDocument(document)) return document;
  throw new Error(brokenBundle(file, 'is not an OpenAPI 3.1 document'));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(brokenBundle(file, `is not JSON: ${error instanceof Error ? error.message : error}`));
  }
}
