import {
  arrayOf,
  constraintKeywords,
  isClosed,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  subschemasOf,
} from '@image-tags/openapi/description';
import type { ApiDescription } from './api-description.ts';
import { caseKinds, clientKinds } from './case.ts';
import { contractCases } from './plan/cases.ts';

/** Numbers by what they count. */
export type Counts = Readonly<Record<string, number>>;

/** How much a description says, and how many cases are played because of it. */
export function allCountsOf(description: ApiDescription): Counts {
  const cases = contractCases(description);
  const ofKinds = caseKinds.map((kind) => [
    `cases: ${kind}`,
    cases.filter((each) => each.kind === kind).length,
  ]);
  return {
    ...countsOf(description),
    ...Object.fromEntries(ofKinds),
    'cases: all over HTTP': cases.length,
    'cases: through the typed client': cases.filter(({ kind }) => clientKinds.includes(kind)).length,
  };
}

/** What an operation shares with others counts once per operation, a schema once. */
function countsOf({ document, operations }: ApiDescription): Counts {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const requests = operations.flatMap(({ requestBody }) => requestBody?.content ?? []);
  const responses = operations.flatMap((operation) => operation.responses);
  const headers = responses.flatMap((response) => response.headers);
  const bodies = responses.flatMap(({ content }) => content);
  const schemas = schemasOf(document);
  return {
    operations: operations.length,
    parameters: parameters.length,
    'parameter examples': parameters.flatMap(({ examples }) => examples).length,
    'request bodies': requests.length,
    'request examples': requests.flatMap(({ examples }) => examples).length,
    statuses: responses.length,
    'response headers': headers.length,
    'header examples': headers.flatMap(({ examples }) => examples).length,
    'response bodies': bodies.length,
    'response examples': bodies.flatMap(({ examples }) => examples).length,
    'required properties': schemas.flatMap(({ required }) => arrayOf(required)).length,
    constraints: schemas.flatMap((schema) => constraintKeywords.filter((keyword) => keyword in schema))
      .length,
    'enum values': schemas.flatMap((schema) => arrayOf(schema.enum)).length,
    'closed schemas': schemas.filter(isClosed).length,
  };
}

/** Every schema object of a bundle, each where it is written, including those under `if`. */
function schemasOf(document: OpenApiDocument): JsonObject[] {
  const roots = rootSchemas(document, '');
  return roots.flatMap(subschemasOf).map(({ schema }) => schema);
}

/** Schemas that are not part of another one: components, and those written inline. Examples and extensions hold none. */
function rootSchemas(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((member) => rootSchemas(member, ''));
  if (!isObject(value) || key === 'examples' || key === 'example' || key.startsWith('x-')) return [];
  if (key === 'schemas') return Object.values(value);
  if (key === 'schema') return [value];
  return Object.entries(value).flatMap(([name, member]) => rootSchemas(member, name));
}

/** Which numbers of an API are not those that are expected, one sentence each. */
export function countDifferences(api: string, expected: Counts, actual: Counts): string[] {
  const measures = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return measures
    .filter((measure) => expected[measure] !== actual[measure])
    .map(
      (measure) =>
        `${api}, ${measure}: ${expected[measure] ?? 'none'} expected, ${actual[measure] ?? 'none'} counted`,
    );
}
