import type { IncomingMessage } from 'node:http';
import type { Answer } from '../exchange.ts';

/** The headers with which a page of any origin may read an answer. */
export const readableAnywhere: Answer['headers'] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', '*'],
];

/** Methods that a page may use, beside the one that it asks for. */
const methods = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE'];

/**
 * The answer to a browser that asks whether a page of another origin may send a request: it may. `undefined` for any
 * other request, which the API answers.
 */
export function preflightAnswer({ method, headers }: IncomingMessage): Answer | undefined {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || wanted === undefined || headers.origin === undefined) return undefined;
  const allowed = [
    ['Access-Control-Allow-Methods', [...new Set([...methods, wanted])].join(', ')],
    ['Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*'],
    ['Access-Control-Max-Age', '600'],
    ['Vary', 'Access-Control-Request-Method, Access-Control-Request-Headers'],
  ] as const;
  return { status: 204, headers: allowed, body: '' };
}
