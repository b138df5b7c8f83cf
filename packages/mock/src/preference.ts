import type { Operation } from '@image-tags/openapi/description';
import { type Preference, preferenceIn } from '@image-tags/openapi/preference';
import { type Choice, exampleNamesOf } from './choice.ts';
import { problem } from './problem.ts';

/** What a request asks for, in its Prefer header or its query. */
export function preferenceOf(request: Request): Preference {
  const query = new URL(request.url).searchParams;
  return preferenceIn(request.headers.get('Prefer') ?? '', (name) => query.get(name));
}

/**
 * The answer of an operation that a preference asks for; success when several fit.
 * `undefined` when the operation documents none.
 */
export function preferred(
  operation: Operation<string>,
  { code, example, dynamic }: Preference,
): Choice | undefined {
  // Responses come in ascending order of status, so success comes first.
  const response = operation.responses.find(
    (candidate) =>
      (code === undefined || code === String(candidate.status)) &&
      (example === undefined || exampleNamesOf(candidate).includes(example)),
  );
  return (
    response && {
      operation,
      response,
      ...(example === undefined ? {} : { example }),
      ...(dynamic ? { dynamic } : {}),
    }
  );
}

/** The answer to a preference that an operation cannot meet: it lists what there is to prefer. */
export function noSuchAnswer(operation: Operation<string>, { code, example }: Preference): Response {
  const wish = [code === undefined ? '' : `code=${code}`, example === undefined ? '' : `example=${example}`];
  const documented = Object.fromEntries(
    operation.responses.map((response) => [response.status, exampleNamesOf(response)]),
  );
  return problem(
    404,
    'No such example',
    `The mock was asked to prefer ${wish.filter(Boolean).join(', ')}, but ${operation.operationId} documents no such ` +
      'answer. "documented" lists its status codes and the names of their examples.',
    { documented },
  );
}
