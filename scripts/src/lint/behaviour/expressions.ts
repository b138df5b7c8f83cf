import type { ConceptName } from '@image-tags/behaviour/behaviour';
import type { Operation } from '@image-tags/openapi/description';
import type { BindingEntry } from '../../behaviour/file-types.ts';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import { rolesOf } from '../../behaviour/resolving.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';
import { missingAt, valuesAt } from './places.ts';

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
        .map((operation) => [operation, missingAt(expression, operation, subject.document)] as const)
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
    ...checkConstants(subject, binding, operations),
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

function checkConstants(
  { api, document }: ApiFacts,
  { value, file, keys }: Placed<BindingEntry>,
  operations: readonly Operation<string>[],
): Finding[] {
  return Object.entries(value.with ?? {}).flatMap(([expression, constant]) =>
    operations.flatMap((operation) => {
      const values = valuesAt(expression, operation, document);
      if (values === undefined || values.includes(constant)) return [];
      return [
        problemAt('expressions', file, [...keys, 'with', expression], {
          wrong: `${expression} of ${operation.operationId} of ${api} cannot be ${constant}.`,
          expected: `one of: ${values.map(String).join(', ')}`,
          repair: 'correct the value, or describe it',
          example: `with: { ${expression}: ${String(values[0])} }`,
        }),
      ];
    }),
  );
}

function placesIn({ parameters, requestBody }: Operation<string>): string {
  const names = parameters.map((parameter) => `$request.${parameter.in}.${parameter.name}`);
  return [...names, ...(requestBody === undefined ? [] : ['$request.body#/…']), '$response.body#/…'].join(
    ', ',
  );
}
