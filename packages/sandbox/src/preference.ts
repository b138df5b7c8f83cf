import type { NamedAnswer } from '@image-tags/behaviour';
import type { Operation } from '@image-tags/openapi';
import { preferenceIn } from '@image-tags/openapi/preference';
import { documentedResponse, exampleNamesOf } from './api/documented.ts';
import { splitTarget } from './api/path.ts';
import { Query } from './api/query.ts';
import type { Call } from './exchange.ts';
import { SandboxError } from './sandbox-error.ts';

/**
 * The documented answer that a request asks for with `Prefer: code=503, example=Name`, or `?__code=503` in the query, both
 * Prism's spelling. Nothing happens to the state then. A success is left to the state, so a preference for one that names
 * no example counts for nothing. `undefined` when nothing is asked for; throws a SandboxError when the operation documents
 * no such answer.
 */
export function preferredAnswer(call: Call, operation: Operation<string>): NamedAnswer | undefined {
  const header = call.header('prefer');
  const { query: text } = splitTarget(call.target);
  if (header === undefined && !text.includes('__')) return undefined;
  const query = new Query(text);
  const { code, example } = preferenceIn(header ?? '', (name) => query.get(name));
  if (code === undefined && example === undefined) return undefined;
  if (code !== undefined && !/^\d+$/.test(code)) throw undocumented(operation, code, example);
  const fitting = documentedResponse(operation, code === undefined ? undefined : Number(code), example);
  if (fitting === undefined) throw undocumented(operation, code, example);
  const name = example ?? fitting.content[0]?.examples[0]?.name;
  if (fitting.status < 300 && example === undefined) return undefined;
  return { status: fitting.status, ...(name === undefined ? {} : { example: name }), echo: {} };
}

function undocumented(
  operation: Operation<string>,
  code: string | undefined,
  example: string | undefined,
): SandboxError {
  const wish = [code === undefined ? '' : `code=${code}`, example === undefined ? '' : `example=${example}`];
  const documented = Object.fromEntries(
    operation.responses.map((response) => [response.status, exampleNamesOf(response)]),
  );
  return new SandboxError(
    404,
    'No such example',
    `The sandbox was asked to prefer ${wish.filter(Boolean).join(', ')}, but ${operation.operationId} documents no such ` +
      'answer. "documented" lists its status codes and the names of their examples.',
    { documented },
  );
}
