import {
  isJson,
  type JsonSchema,
  type OpenApiDocument,
  type Operation,
} from '@image-tags/openapi/description';
import type { OperationValidators, Validate } from '@image-tags/sandbox';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemaWithoutReferences } from '../plan/schemas.ts';

// As the validators of the sandbox are generated: all errors, and annotations of ours beside the keywords.
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: true });
addFormats.default(ajv);

const compiled = new Map<string, Validate>();

/** What `pnpm generate` compiles ahead for the sandbox, compiled now: for a description that was never generated from. */
export function runTimeValidators(
  document: OpenApiDocument,
  operations: readonly Operation<string>[],
): Record<string, OperationValidators> {
  const validate = (schema: JsonSchema) => validatorFor(schemaWithoutReferences(document, schema));
  return Object.fromEntries(
    operations.map(({ operationId, requestBody, parameters }) => {
      const body = requestBody?.content.find(({ mediaType }) => isJson(mediaType))?.schema;
      const ofParameters = parameters.map(
        ({ in: place, name, schema }) => [`${place}.${name}`, validate(schema)] as const,
      );
      return [
        operationId,
        {
          ...(body === undefined ? {} : { body: validate(body) }),
          parameters: Object.fromEntries(ofParameters),
        },
      ];
    }),
  );
}

/** A few dozen schemas are the same in all mutants but one. */
function validatorFor(schema: JsonSchema): Validate {
  const key = JSON.stringify(schema);
  const known = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, known);
  return known;
}
