import type { Operation } from '@image-tags/openapi/description';
import { type Choice, exampleNamesOf } from './choice.ts';
import { problem } from './problem.ts';

/** Which documented answer a caller asks for. */
export interface Preference {
  readonly code?: string;
  readonly example?: string;
  readonly dynamic?: boolean;
}

/**
 * What a request asks for in `Prefer: code=404, example=TagNotFound` or, where headers cannot be set, in the query as
 * `?__code=404&__example=TagNotFound`. Both are Prism's spelling; `dynamic=true` asks for a made-up body.
 */
export function preferenceOf(request: Request): Preference {
  const query = new URL(request.url).searchParams;
  const header = request.headers.get('Prefer') ?? '';
  const asked = (name: string) =>
    query.get(`__${name}`) ??
    new RegExp(`(?:^|[,;\\s])${name}\\s*=\\s*"?([^\\s",;]*)`, 'i').exec(header)?.[1];
  const code = asked('code');
  const example = asked('example');
  return {
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { example }),
    ...(asked('dynamic') === 'true' ? { dynamic: true } : {}),
  };
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
