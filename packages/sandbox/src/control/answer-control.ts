import type { Answer, Call } from '../exchange.ts';
import { problemAnswer } from '../problem.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Sandbox } from '../sandbox-interface.ts';
import { controlOperations } from './document.ts';
import { controlOperationsById } from './operations.ts';
import { controlPaths, type Route, routeOf } from './routes.ts';

/** The operations that take a body. */
const takingBody = new Set(
  controlOperations
    .filter(({ requestBody }) => requestBody !== undefined)
    .map(({ operationId }) => operationId),
);

/**
 * Answers a request to the control interface, as `control/openapi.yaml` describes it. `world` is the name of the world
 * that the request is about, `path` what follows `/_sandbox` in its path: `/images`, or ''. Never throws.
 */
export function answerControl(sandbox: Sandbox, world: string, call: Call, path: string): Answer {
  const answer = answerOf(sandbox, world, call, path.replace(/\?.*$/s, ''));
  // A HEAD tells how long the answer to GET would be, and the host measures what it sends.
  return call.method === 'HEAD' ? withoutBody(answer) : answer;
}

function answerOf(sandbox: Sandbox, world: string, call: Call, path: string): Answer {
  const route = routeOf(call.method, path);
  if (route === undefined) return nothingThere(path);
  const operation = controlOperationsById.get(route.operationId ?? '');
  if (operation === undefined) return notTaken(call, path, route);
  try {
    if (call.body.length > 0 && !takingBody.has(route.operationId ?? '')) throw unexpectedBody(call);
    return operation({
      sandbox,
      world: () => sandbox.world(world),
      call,
      root: rootOf(sandbox, world, call),
      parameter: (name) => route.parameters[name] ?? '',
    });
  } catch (error) {
    if (error instanceof SandboxError)
      return problemAnswer(error.status, error.title, error.detail, error.members);
    const reason = error instanceof Error ? error.message : String(error);
    return problemAnswer(500, 'The sandbox failed', `The sandbox failed on this request: ${reason}`);
  }
}

/** A world that is chosen by a header is named in links, where there is no header; one chosen by the path is already. */
function rootOf(sandbox: Sandbox, world: string, { mount }: Call): string {
  const segment = `/~${world}`;
  const isNamed = world === sandbox.world().name || mount.endsWith(segment);
  return `${mount}${isNamed ? '' : segment}/_sandbox`;
}

function withoutBody({ status, headers, body }: Answer): Answer {
  const length = String(new TextEncoder().encode(body).length);
  return { status, headers: [...headers, ['Content-Length', length]], body: '' };
}

function unexpectedBody({ method }: Call): SandboxError {
  return new SandboxError(400, 'Unexpected body', `This ${method} takes no body, and has one. Leave it out.`);
}

function nothingThere(path: string): Answer {
  const detail = `The control interface has no ${path}. "paths" lists what it has below /_sandbox; GET /_sandbox/openapi.json describes it.`;
  return problemAnswer(404, 'Nothing here', detail, { paths: controlPaths });
}

function notTaken({ method }: Call, path: string, { methods }: Route): Answer {
  const allow = methods.join(', ');
  if (method === 'OPTIONS') return { status: 204, headers: [['Allow', allow]], body: '' };
  const detail = `${path === '' ? '/' : path} takes ${allow}, not ${method}.`;
  const { status, headers, body } = problemAnswer(405, 'No such method', detail);
  return { status, headers: [...headers, ['Allow', allow]], body };
}
