import type { ApiName } from '@image-tags/openapi';
import {
  arrayOf,
  constraintKeywords,
  type JsonObject,
  type OpenApiDocument,
  pointerTo,
  valueAtKeys,
} from '@image-tags/openapi/description';
import { type Found, followed, merged, schemasFrom, writtenOperations } from './document-walk.ts';
import type { Mutant } from './mutant.ts';

/** Every constraint of request bodies and parameters, loosened or tightened one at a time, as changes to the bundle. */
export function requestMutants(api: ApiName, document: OpenApiDocument): Mutant[] {
  const edits = [
    ...merged(requestParts(document)).flatMap(requiredEdits),
    ...merged(requestSchemas(document)).flatMap(schemaEdits),
  ];
  return edits.map(({ keys, value, label, operations }): Mutant => {
    const pointer = pointerTo(...keys);
    const before: unknown = valueAtKeys(document, keys);
    const after = value === undefined ? 'nothing' : JSON.stringify(value);
    return {
      id: `${api} request ${pointer} ${label}`,
      api,
      kind: 'request',
      what: `${JSON.stringify(before)} becomes ${after}`,
      operations,
      pointer,
      change: { of: 'request', keys, ...(value === undefined ? {} : { value }) },
    };
  });
}

interface Edit {
  readonly keys: readonly string[];
  /** What comes there; nothing when it goes. */
  readonly value?: unknown;
  readonly label: string;
  readonly operations: readonly string[];
}

function requestParts(document: OpenApiDocument): Found[] {
  return writtenOperations(document).flatMap(({ id, keys, value, parameters }) =>
    [...parameters, ...('requestBody' in value ? [[...keys, 'requestBody']] : [])].map((place) => ({
      ...followed(document, place),
      operations: [id],
    })),
  );
}

function requestSchemas(document: OpenApiDocument): Found[] {
  return requestParts(document).flatMap(({ keys, value, operations: [operation = ''] }) => {
    const contents = Object.keys(Object(value.content)).map((mediaType) => [...keys, 'content', mediaType]);
    return [keys, ...contents]
      .flatMap((place) => schemasFrom(document, [...place, 'schema'], operation))
      .map((found) => ({ ...found, value: 'in' in value ? withoutText(found.value) : found.value }));
  });
}

/** In a URL everything is text, or a list of texts where it is repeated, so that nothing changes when it need not be. */
function withoutText(schema: JsonObject): JsonObject {
  const { type, ...rest } = schema;
  return type === 'string' || type === 'array' ? rest : schema;
}

/** A parameter of a path is always there, whatever is said of it. */
function requiredEdits({ keys, value, operations }: Found): Edit[] {
  if (value.required !== true || value.in === 'path') return [];
  return [{ keys: [...keys, 'required'], value: false, label: 'optional', operations }];
}

const bounds = constraintKeywords.filter((keyword) => /^(min|max|exclusive)/.test(keyword));
/** An enum is widened and narrowed instead. */
const removable = constraintKeywords.filter((keyword) => keyword !== 'enum' && !bounds.includes(keyword));
const closing = ['additionalProperties', 'unevaluatedProperties'];

function schemaEdits(found: Found): Edit[] {
  const { keys, value: schema, operations } = found;
  const at = (keyword: string, label: string, value?: unknown): Edit => ({
    keys: [...keys, keyword],
    label,
    operations,
    ...(value === undefined ? {} : { value }),
  });
  return [
    ...bounds.flatMap((keyword) => {
      const bound = schema[keyword];
      if (typeof bound !== 'number') return [];
      const less = bound === 0 && keyword !== 'minimum' ? [] : [at(keyword, '-1', bound - 1)];
      return [at(keyword, '+1', bound + 1), ...less];
    }),
    ...removable.filter((keyword) => keyword in schema).map((keyword) => at(keyword, 'removed')),
    ...closing.filter((keyword) => schema[keyword] === false).map((keyword) => at(keyword, 'opened')),
    ...listEdits('required', arrayOf(schema.required), at),
    ...enumEdits(arrayOf(schema.enum), at),
    // What is one of a list or a constant has its type already.
    ...('enum' in schema || 'const' in schema ? [] : typeEdits(schema.type, at)),
  ];
}

type EditMaker = (keyword: string, label: string, value?: unknown) => Edit;

function listEdits(keyword: string, list: readonly unknown[], at: EditMaker): Edit[] {
  return list.map((entry) =>
    at(
      keyword,
      `without ${String(entry)}`,
      list.filter((other) => other !== entry),
    ),
  );
}

function enumEdits(values: readonly unknown[], at: EditMaker): Edit[] {
  return values.length === 0 ? [] : [at('enum', 'removed'), ...listEdits('enum', values, at)];
}

function typeEdits(type: unknown, at: EditMaker): Edit[] {
  if (Array.isArray(type)) return listEdits('type', type, at);
  if (typeof type !== 'string') return [];
  return [at('type', 'removed'), ...(type === 'integer' ? [at('type', 'number', 'number')] : [])];
}
