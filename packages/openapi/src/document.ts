/** The parts of OpenAPI 3.1 that this project reads, as read-only types. Keys that are not named here stay `unknown`. */

export interface JsonObject {
  readonly [key: string]: unknown;
}

/** A JSON Schema 2020-12 schema. */
export type JsonSchema = boolean | SchemaObject;

export interface SchemaObject extends JsonObject {
  readonly $ref?: string;
}

/** A bundled OpenAPI 3.1 API description. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string;
  readonly info: InfoObject;
  readonly paths: JsonObject;
}

export interface InfoObject extends JsonObject {
  readonly title: string;
  readonly version: string;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, an empty object otherwise: for optional maps such as `responses` or `properties`. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value when it is an array, an empty array otherwise. */
export function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value when it is a string, '' otherwise. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether a value looks like an OpenAPI 3.1 document: version 3.1.x, `info` with title and version, `paths`. */
export function isOpenApiDocument(value: unknown): value is OpenApiDocument {
  if (!isObject(value) || !isObject(value.info) || !isObject(value.paths)) return false;
  return (
    textOf(value.openapi).startsWith('3.1.') &&
    typeof value.info.title === 'string' &&
    typeof value.info.version === 'string'
  );
}
