import {
  isOpenApiDocument,
  type OpenApiDocument,
  type Operation,
  operationsOfDocument,
} from '@image-tags/openapi/description';
import embedded from '../generated/control.json' with { type: 'json' };

/** The description of the control interface, `control/openapi.yaml`. */
export const controlDocument: OpenApiDocument = checked(embedded);

/** Its operations. */
export const controlOperations: readonly Operation<'control'>[] = operationsOfDocument(
  'control',
  controlDocument,
);

function checked(document: unknown): OpenApiDocument {
  if (isOpenApiDocument(document)) return document;
  throw new Error('packages/sandbox/src/generated/control.json is no OpenAPI 3.1 document.');
}
