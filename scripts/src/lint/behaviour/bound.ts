import { problemAt } from '../../behaviour/problem.ts';
import type { FactRule } from './fact-rule.ts';

/** Every operation is what some concept is bound to. */
export const bound: FactRule = {
  id: 'bound',
  reason: 'The sandbox knows what an operation does by its concept; one without has no behaviour.',
  check({ api, facts, operations, concepts }) {
    const ids = [...facts.concepts.values()].flatMap(({ value }) => [value.operation, ...(value.also ?? [])]);
    const free = Object.keys(concepts.concepts).filter(
      (name) => ![...facts.concepts.keys()].some((each) => each === name),
    );
    return operations
      .filter(({ operationId }) => !ids.includes(operationId))
      .map(({ operationId, method, path }) =>
        problemAt('bound', facts.own.file, ['concepts'], {
          wrong: `No concept is bound to ${operationId} of ${api}, ${method} ${path}.`,
          expected: `a concept with this operation; ${api} does not bind ${free.join(', ')}`,
          repair: 'bind the concept that the operation is, or name it in "also" of one that it is too',
          example: `${free[0]}: { operation: ${operationId} }`,
        }),
      );
  },
};
