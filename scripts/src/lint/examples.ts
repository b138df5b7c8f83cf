import {
  arrayOf,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  pointerTo,
  resolve,
  subschemasOf,
} from '@image-tags/openapi/description';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { extensionsIn, newAjv } from '../artifacts/ajv.ts';
import type { Finding } from './findings.ts';

/** An example, and the schema it has to be valid against. */
interface Example {
  readonly value: unknown;
  readonly pointer: string;
  readonly schemaPointer: string;
}

export interface ExampleCheck {
  readonly findings: readonly Finding[];
  /** How many examples were validated. */
  readonly count: number;
}

/** Under this key Ajv knows the whole bundle, so that a schema's references lead where they lead in the bundle. */
const documentKey = 'bundle';

/**
 * Validates every example of a bundle against its schema with Ajv and JSON Schema 2020-12: the named and lone examples
 * of media types, parameters and headers, and the `examples` of schemas. A second opinion beside Redocly's own rules,
 * which pass what a composed schema forbids. `file` names the bundle in findings.
 */
export function checkExamples(document: OpenApiDocument, file: string): ExampleCheck {
  const examples = examplesIn(document, document, '');
  const validatorFor = validators(document);
  const findings = examples.flatMap(({ value, pointer, schemaPointer }) => {
    const validate = validatorFor(schemaPointer);
    if (validate(value)) return [];
    const message = [
      `The example is not valid against the schema at #${schemaPointer}.`,
      ...(validate.errors ?? [])
        .filter(({ keyword }) => keyword !== 'if')
        .map((error) => `  ${describe(error)}`),
      '  repair: correct the example or the schema in spec/, then run pnpm generate',
    ].join('\n');
    return [{ file, pointer: `#${pointer}`, rule: 'ajv-examples', message }];
  });
  return { findings, count: examples.length };
}

/** Compiles each schema once, in the context of the whole document. */
function validators(document: OpenApiDocument): (pointer: string) => ValidateFunction {
  const ajv = newAjv();
  // Ajv compiles what it finds references into, the document itself included.
  ajv.addVocabulary([...new Set([...Object.keys(document), ...extensionsIn(document)])]);
  ajv.addSchema(document, documentKey, undefined, false);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `${documentKey}#${encodeURI(pointer)}` });
    compiled.set(pointer, known);
    return known;
  };
}

/** Whatever has a schema has its examples beside it, so the kinds of objects need not be told apart. */
function examplesIn(document: OpenApiDocument, value: unknown, pointer: string): Example[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isObject(value) && value.schema !== undefined ? examplesOf(document, value, pointer) : [];
  const inside = Object.entries(value).flatMap(([key, member]) => {
    const at = pointer + pointerTo(key);
    if (key === 'example' || key === 'examples' || key.startsWith('x-')) return [];
    if (key === 'schema' || pointer === '/components/schemas') return examplesOfSchema(member, at);
    return examplesIn(document, member, at);
  });
  return [...own, ...inside];
}

function examplesOf(document: OpenApiDocument, described: JsonObject, pointer: string): Example[] {
  const schemaPointer = `${pointer}/schema`;
  const named = isObject(described.examples) ? Object.entries(described.examples) : [];
  const lone =
    'example' in described
      ? [{ value: described.example, pointer: `${pointer}/example`, schemaPointer }]
      : [];
  return [
    ...lone,
    ...named.map(([name, example]) => ({
      value: resolve(document, example).value,
      pointer: pointer + pointerTo('examples', name),
      schemaPointer,
    })),
  ];
}

function examplesOfSchema(schema: unknown, pointer: string): Example[] {
  return subschemasOf(schema).flatMap(({ schema: inner, keys }) => {
    const schemaPointer = pointer + pointerTo(...keys);
    return arrayOf(inner.examples).map((value, index) => ({
      value,
      pointer: `${schemaPointer}/examples/${index}`,
      schemaPointer,
    }));
  });
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const where = instancePath === '' ? 'the value' : instancePath;
  const extra: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  return `${where} ${message}${typeof extra === 'string' ? `: ${extra}` : ''}`;
}
