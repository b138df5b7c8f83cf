import type { JsonSchema } from '@image-tags/openapi/description';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface Finding {
  /** Place of the broken rule in the schema: `/properties/key/maxLength`, `/required/key`, `/closed` (no more properties). */
  readonly bound: string;
  /** Where in the value: a JSON Pointer or words. */
  readonly at: string;
  readonly message: string;
}

export type Validator = (value: unknown) => readonly Finding[];

const strict = ajv({ coerceTypes: false });
const coercing = ajv({ coerceTypes: true });
const validators = new Map<string, Validator>();

function ajv(options: { readonly coerceTypes: boolean }): Ajv2020 {
  // Annotations of ours, such as x-evidence, stand beside the keywords of JSON Schema.
  const instance = new Ajv2020({ allErrors: true, strict: false, validateFormats: true, ...options });
  addFormats.default(instance);
  return instance;
}

/** What a value breaks of a JSON Schema 2020-12 schema without references, formats included; nothing when it is valid. */
export function validatorOf(schema: JsonSchema): Validator {
  return cached('json', schema, strict);
}

/** The same for the text of a header, which stands for a number or a boolean when the schema asks for one. */
export function textValidatorOf(schema: JsonSchema): Validator {
  return cached('text', schema, coercing);
}

function cached(kind: string, schema: JsonSchema, instance: Ajv2020): Validator {
  const key = `${kind} ${JSON.stringify(schema)}`;
  const known = validators.get(key) ?? compiled(instance.compile(schema));
  validators.set(key, known);
  return known;
}

function compiled(validate: ValidateFunction): Validator {
  return (value) => {
    if (validate(value)) return [];
    // `if` only repeats that a branch failed, and the branch says why.
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(findingOf);
  };
}

function findingOf({
  keyword,
  schemaPath,
  instancePath,
  params,
  message = 'is not valid',
}: ErrorObject): Finding {
  const bound = schemaPath.replace(/^#/, '');
  const at = instancePath === '' ? 'the whole value' : instancePath;
  if (keyword === 'required') return { bound: `${bound}/${params.missingProperty}`, at, message };
  if (keyword !== 'additionalProperties' && keyword !== 'unevaluatedProperties')
    return { bound, at, message };
  const name: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  return { bound: bound.replace(/[^/]*$/, 'closed'), at, message: `${message}, such as ${String(name)}` };
}
