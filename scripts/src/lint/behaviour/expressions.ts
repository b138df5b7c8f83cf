import type { ConceptName } from '@image-tags/behaviour/behaviour';
import {
  arrayOf,
  isObject,
  lookUp,
  namesOf,
  type OpenApiDocument,
  type Operation,
  objectOf,
} from '@image-tags/openapi/description';
import type { BindingEntry } from '../../behaviour/file-types.ts';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import { rolesOf } from '../../behaviour/resolving.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

/** What plays a role of a concept is there in the description. */
export const expressions: FactRule = {
  id: 'expressions',
  reason:
    'Requests are made and read by these expressions; one that leads nowhere makes a call without its tag.',
  check: (subject) =>
    [...subject.facts.concepts].flatMap(([concept, binding]) => checkBinding(subject, concept, binding)),
};

function checkBinding(subject: ApiFacts, concept: ConceptName, binding: Placed<BindingEntry>): Finding[] {
  const { value, file, keys } = binding;
  const bound = [value.operation, ...(value.also ?? [])];
  const operations = bound.flatMap(
    (id) => subject.operations.find(({ operationId }) => operationId === id) ?? [],
  );
  const unknown = bound.filter((id) => !operations.some(({ operationId }) => operationId === id));
  const roles = rolesOf(value);
  const named = [
    ...roles.map(([role, expression]) => ({ expression, at: [...keys, role] })),
    ...Object.keys(value.with ?? {}).map((expression) => ({ expression, at: [...keys, 'with', expression] })),
  ];
  return [
    ...unknown.map((id) => unknownOperation(subject, binding, id)),
    ...roles.flatMap(([role]) => checkRole(subject, concept, binding, role)),
    ...named.flatMap(({ expression, at }) =>
      operations
        .map((operation) => [operation, problemOf(expression, operation, subject.document)] as const)
        .flatMap(([operation, problem]) =>
          problem === undefined
            ? []
            : [
                problemAt('expressions', file, at, {
                  wrong: `${expression} leads nowhere: ${operation.operationId} of ${subject.api} has no ${problem}.`,
                  expected: `a place that the description has: ${placesIn(operation)}`,
                  repair: 'correct the expression, or describe what it leads to',
                  example:
                    'image: $request.path.image_id, tag: $request.body#/tag, tags: $response.body#/tags',
                }),
              ],
        ),
    ),
  ];
}

function unknownOperation(
  { api, operations }: ApiFacts,
  { file, keys }: Placed<BindingEntry>,
  id: string,
): Finding {
  return problemAt('expressions', file, [...keys, 'operation'], {
    wrong: `${api} has no operation ${id}.`,
    expected: `one of: ${operations.map(({ operationId }) => operationId).join(', ')}`,
    repair: 'correct the operationId, or describe the operation',
    example: `operation: ${operations[0]?.operationId}`,
  });
}

function checkRole(
  { concepts }: ApiFacts,
  concept: ConceptName,
  { file, keys }: Placed<BindingEntry>,
  role: string,
) {
  const roles = concepts.concepts[concept]?.roles ?? [];
  if (roles.includes(role)) return [];
  return [
    problemAt('expressions', file, [...keys, role], {
      wrong: `The concept ${concept} has no role ${role}.`,
      expected: roles.length === 0 ? 'no roles' : `one of: ${roles.join(', ')}`,
      repair: 'correct the name, or add the role to the concept in spec/concepts.yaml',
      example: `roles: [${[...roles, role].join(', ')}] in spec/concepts.yaml`,
    }),
  ];
}

const syntax = /^\$(request|response)\.(?:(path|query|header)\.(.+)|body(?:#(.*))?)$/;

/** What of an expression is not there, as a noun; undefined when all is. */
function problemOf(
  expression: string,
  operation: Operation<string>,
  document: OpenApiDocument,
): string | undefined {
  const [, message, part, name = '', pointer = ''] = syntax.exec(expression) ?? [];
  if (message === undefined) return 'runtime expression of this kind';
  if (part !== undefined) {
    const names = message === 'request' ? parametersIn(operation, part) : headersOf(operation);
    return names.some((each) => each.toLowerCase() === name.toLowerCase())
      ? undefined
      : `${part === 'header' ? part : `${part} parameter`} ${name}`;
  }
  const schemas = message === 'request' ? requestSchemas(operation) : successSchemas(operation);
  if (schemas.length === 0) return `body in a ${message === 'request' ? 'request' : 'successful answer'}`;
  const keys = namesOf(pointer);
  return schemas.some((schema) => leadsInto(document, schema, keys, []))
    ? undefined
    : `${pointer} in its schema`;
}

function parametersIn({ parameters }: Operation<string>, part: string): string[] {
  return parameters.filter((parameter) => parameter.in === part).map(({ name }) => name);
}

function headersOf({ responses }: Operation<string>): string[] {
  return responses.filter(isSuccess).flatMap(({ headers }) => headers.map(({ name }) => name));
}

function requestSchemas({ requestBody }: Operation<string>) {
  return (requestBody?.content ?? []).map(({ schema }) => schema);
}

function successSchemas({ responses }: Operation<string>) {
  return responses.filter(isSuccess).flatMap(({ content }) => content.map(({ schema }) => schema));
}

function isSuccess({ status }: { readonly status: number }): boolean {
  return status < 400;
}

/** Whether a schema, or one that it refers to or chooses from, names what keys lead to. */
function leadsInto(
  document: OpenApiDocument,
  schema: unknown,
  keys: readonly string[],
  seen: readonly unknown[],
): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  if (!isObject(schema) || seen.includes(schema)) return false;
  const { properties, items, prefixItems } = schema;
  const member = Object.hasOwn(objectOf(properties), key) ? objectOf(properties)[key] : undefined;
  const inside = member ?? (/^(\d+|-)$/.test(key) ? (arrayOf(prefixItems)[Number(key)] ?? items) : undefined);
  if (inside !== undefined) return leadsInto(document, inside, rest, []);
  const others = [
    ...(typeof schema.$ref === 'string' ? [lookUp(document, schema.$ref)] : []),
    ...['then', 'else'].map((keyword) => schema[keyword]),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => arrayOf(schema[keyword])),
  ];
  return others.some((other) => leadsInto(document, other, keys, [...seen, schema]));
}

function placesIn({ parameters, requestBody }: Operation<string>): string {
  const names = parameters.map((parameter) => `$request.${parameter.in}.${parameter.name}`);
  return [...names, ...(requestBody === undefined ? [] : ['$request.body#/…']), '$response.body#/…'].join(
    ', ',
  );
}
