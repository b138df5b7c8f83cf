import type { ApiDescription } from '../api-description.ts';
import type { ContractCase } from '../case.ts';
import { boundCases } from './bounds.ts';
import { parameterExampleCases, requestExampleCases, responseExampleCases } from './examples.ts';
import { undeclaredMethodCases, unknownPathCases } from './no-operation.ts';
import { malformedBodyCases, missingTokenCases } from './refusals.ts';

const perOperation = [
  requestExampleCases,
  parameterExampleCases,
  responseExampleCases,
  boundCases,
  malformedBodyCases,
  missingTokenCases,
];

/**
 * Every contract case that a description gives rise to, derived from nothing else.
 * Throws when a call cannot be made for want of an example, or two cases come out with the same id.
 */
export function contractCases(description: ApiDescription): ContractCase[] {
  const cases = [
    ...description.operations.flatMap((operation) =>
      perOperation.flatMap((plan) => plan(description, operation)),
    ),
    ...undeclaredMethodCases(description),
    ...unknownPathCases(description),
  ];
  const ids = new Set<string>();
  for (const { id } of cases) {
    if (ids.has(id)) throw new Error(`Two contract cases are called "${id}".`);
    ids.add(id);
  }
  return cases;
}
