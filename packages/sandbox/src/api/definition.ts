import type { Behaviour, Caller } from '@image-tags/behaviour';
import type { OpenApiDocument } from '@image-tags/openapi';

/** What Ajv finds wrong with a value. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON Pointer to the value that breaks the keyword: `/tag/key`. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
}

/** A schema, compiled ahead. After it has returned false, `errors` says why. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null | undefined;
}

/** The compiled schemas of one operation. */
export interface OperationValidators {
  readonly body?: Validate;
  /** By place and name: `query.limit`. */
  readonly parameters: Readonly<Record<string, Validate>>;
}

/** Everything that the engine needs to know of an API. */
export interface ApiDefinition {
  readonly document: OpenApiDocument;
  readonly behaviour: Behaviour;
  /** By operationId. */
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly callers: readonly Caller[];
  /** Path part of the API's server URL, without a slash at its end: `/v2`, or ''. */
  readonly basePath: string;
}
