/**
 * What can be read from any OpenAPI 3.1 bundle. It loads none of the bundles here, so that the program that makes them
 * can use it before they exist.
 */
export { preferredMediaType } from './accept.ts';
export { generateCommand, missingBundle, parseBundle } from './bundle-text.ts';
export { type Completeness, completenessOfDocument } from './completeness.ts';
export {
  arrayOf,
  isObject,
  isOpenApiDocument,
  type JsonObject,
  type JsonSchema,
  type OpenApiDocument,
  objectOf,
  type SchemaObject,
  textOf,
} from './document.ts';
export { essenceOf, isJson } from './media-type.ts';
export type {
  Header,
  MediaType,
  NamedExample,
  Operation,
  Parameter,
  ParameterLocation,
  RequestBody,
  ResponseDescription,
} from './operation.ts';
export { httpMethods, operationsOfDocument } from './operations.ts';
export { type DescribedPlace, linkedPlace, placeAt } from './places.ts';
export { namesOf, pointerTo } from './pointer.ts';
export { dereference, lookUp, resolve, valueAt } from './references.ts';
export { parseExpression, type RuntimeExpression, valueAtKeys } from './runtime-expression.ts';
export { basePathOfDocument, serverUrlOfDocument } from './server-url.ts';
export { constraintKeywords, isClosed, type Subschema, subschemasOf } from './subschemas.ts';
