import type { RequestListener } from 'node:http';
import { type ApiName, isApiName } from '@image-tags/openapi';
import type { Answer } from '../exchange.ts';
import { sandboxListener, targetOf } from './listener.ts';
import { longLineAnswer } from './request-line.ts';
import { sandboxPath } from './sandbox-path.ts';
import type { Sandboxes } from './sandboxes.ts';

/** Hosts sandboxes under `/sandbox/<api>`; every other request goes to `otherwise`. */
export function sandboxesListener(sandboxes: Sandboxes, otherwise: RequestListener): RequestListener {
  const listeners = new Map<ApiName, RequestListener>();
  const listenerOf = (api: ApiName): RequestListener => {
    const listener = listeners.get(api) ?? sandboxListener(sandboxes.of(api), sandboxPath(api));
    listeners.set(api, listener);
    return listener;
  };
  return (request, response) => {
    const api = sandboxApiOf(request.url ?? '');
    const listener = api !== undefined && sandboxes.has(api) ? listenerOf(api) : otherwise;
    return listener(request, response);
  };
}

/** The answer to a request whose line is too long to be parsed, of the API that it is for. */
export function longLineAnswerFor(target: string): Answer {
  return longLineAnswer(sandboxApiOf(target));
}

/** The API whose sandbox the target of a request is in. */
function sandboxApiOf(target: string): ApiName | undefined {
  const [, prefix, name = ''] = targetOf(target).split(/[/?]/, 3);
  return prefix === 'sandbox' && isApiName(name) ? name : undefined;
}
