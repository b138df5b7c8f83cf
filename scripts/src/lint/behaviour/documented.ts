import type { Operation, ResponseDescription } from '@image-tags/openapi/description';
import type { AnswerEntry } from '../../behaviour/file-types.ts';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import { alternativesOf } from '../../behaviour/resolving.ts';
import type { Finding } from '../findings.ts';
import { offeredRules } from './complete.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';
import { expectedOf, operationOf } from './steps.ts';

/** An answer is one that the description has, wherever it can be given. */
export const documented: FactRule = {
  id: 'documented',
  reason: 'The sandbox answers with the examples of the description and with nothing that is not described.',
  check: (subject) => placedAnswers(subject).flatMap((answer) => checkAnswer(subject, answer)),
};

/** One alternative of an answer, with the operations that it can concern. */
export interface PlacedAnswer extends Placed<AnswerEntry> {
  /** `tag-limit.over`. */
  readonly name: string;
  readonly operations: readonly Operation<string>[];
}

/**
 * Every alternative of every answer of an API. It concerns the operations of the concepts that it is for and of those
 * whose scenarios expect it.
 */
export function placedAnswers(subject: ApiFacts): PlacedAnswer[] {
  return offeredRules(subject).flatMap(([rule, { value, file, keys }]) =>
    Object.entries(value.answers ?? {}).flatMap(([name, answer]) => {
      const alternatives = alternativesOf(answer);
      return alternatives.map((alternative, index) => {
        const earlier = alternatives.slice(0, index);
        const { operations } = expectedOf(
          subject,
          rule.id,
          name,
          (concept) =>
            (alternative.for?.includes(concept) ?? true) &&
            !earlier.some((other) => other.for?.includes(concept) ?? true),
        );
        const meant = (alternative.for ?? []).flatMap((concept) => operationOf(subject, concept) ?? []);
        return {
          value: alternative,
          file,
          keys: [...keys, 'answers', name, ...(Array.isArray(answer) ? [index] : [])],
          name: `${rule.id}.${name}`,
          operations: [...new Set([...operations, ...meant])],
        };
      });
    }),
  );
}

function checkAnswer(subject: ApiFacts, answer: PlacedAnswer): Finding[] {
  const { operations, value } = answer;
  // In a file that several APIs extend, it is for those that have the concept.
  if (value.for?.every((concept) => !subject.facts.concepts.has(concept)) === true) return [];
  if (operations.length > 0)
    return operations.flatMap((operation) => checkOperation(subject, answer, operation));
  const someHas = subject.operations.some((operation) => problemOf(operation, value) === undefined);
  return someHas ? [] : [report(subject, answer, `No operation of ${subject.api}`, undefined)];
}

function checkOperation(subject: ApiFacts, answer: PlacedAnswer, operation: Operation<string>): Finding[] {
  const problem = problemOf(operation, answer.value);
  return problem === undefined ? [] : [report(subject, answer, operation.operationId, operation, problem)];
}

/** What an operation lacks of an answer; undefined when it documents it. */
function problemOf({ responses }: Operation<string>, { status, example }: AnswerEntry): string | undefined {
  const response = responses.find((candidate) => candidate.status === status);
  if (response === undefined) return `documents no ${status}`;
  if (example === undefined) {
    return response.content.length === 0
      ? undefined
      : `documents ${status} with a body, and no example is named`;
  }
  if (response.content.length === 0) return `documents ${status} without a body, and so without examples`;
  const lacking = mediaTypesWithout(response, example);
  return lacking.length === 0 ? undefined : `has no example ${example} of ${status} in ${lacking.join(', ')}`;
}

function mediaTypesWithout({ content }: ResponseDescription, example: string): string[] {
  return content
    .filter(({ examples }) => !examples.some(({ name }) => name === example))
    .map(({ mediaType }) => mediaType);
}

function report(
  { api }: ApiFacts,
  { name, file, keys, value }: PlacedAnswer,
  who: string,
  operation: Operation<string> | undefined,
  problem = `documents ${value.status}${value.example === undefined ? ' without a body' : ` with the example ${value.example}`}`,
): Finding {
  return problemAt('documented', file, keys, {
    wrong: `${name} cannot be answered: ${who} ${problem}.`,
    expected:
      operation === undefined
        ? 'a status and an example that some operation has'
        : `one of: ${whatThereIs(operation)}`,
    repair: `correct status and example, or describe them in spec/${api}`,
    example: '{ status: 400, example: TagInvalid }, or { status: 204 } for an answer without a body',
  });
}

function whatThereIs({ responses }: Operation<string>): string {
  return responses
    .map(({ status, content: [first] }) => {
      const names = (first?.examples ?? []).map(({ name }) => name);
      return names.length === 0 ? String(status) : `${status} ${names.join(' ')}`;
    })
    .join(', ');
}
