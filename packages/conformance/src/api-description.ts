import { type ApiName, bundle, operationsOf } from '@image-tags/openapi';
import { type OpenApiDocument, type Operation, operationsOfDocument } from '@image-tags/openapi/description';

/** A bundled description with the name that its cases carry. */
export interface ApiDescription {
  readonly api: string;
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation<string>[];
}

/** The committed description of an API. Throws when no API has this name. */
export function describedApi(api: ApiName): ApiDescription {
  return { api, document: bundle(api), operations: operationsOf(api) };
}

/** A description that need not be among the committed ones. Throws when it cannot be read. */
export function describedBy(api: string, document: OpenApiDocument): ApiDescription {
  return { api, document, operations: operationsOfDocument(api, document) };
}
