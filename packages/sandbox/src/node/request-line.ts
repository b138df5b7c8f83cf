import type { IncomingMessage } from 'node:http';
import { behaviourOf } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import type { Answer } from '../exchange.ts';
import { problemAnswer } from '../problem.ts';
import { commonLineLimit } from './line-limit.ts';

/** The rule about the length of request lines, which a service judges before it sees a request. */
const rule = 'request-line';

/** What a request line holds beside method and target: two spaces, the version and the line break. */
const restOfLine = '  HTTP/1.1\r\n'.length;

const limits = new Map<ApiName, number>();

/** Whether a request line, its line break included, has more bytes than the API takes. */
export function isLineTooLong(api: ApiName, { method = '', url = '' }: IncomingMessage): boolean {
  return method.length + url.length + restOfLine > limitOf(api);
}

/** The answer to such a line: that of the API where there is one and its answer is known, or problem details. */
export function longLineAnswer(api: ApiName | undefined): Answer {
  const known = api === undefined ? undefined : behaviourOf(api).rules[rule];
  const [answer] = known?.offered === true ? (known.answers.tooLong ?? []) : [];
  if (answer !== undefined && answer.example === undefined)
    return { status: answer.status, headers: [], body: '' };
  const detail = `This server reads request lines of up to ${api === undefined ? commonLineLimit : limitOf(api)} bytes.`;
  return problemAnswer(414, 'Request line too long', detail);
}

function limitOf(api: ApiName): number {
  const known = limits.get(api);
  if (known !== undefined) return known;
  const described = behaviourOf(api).rules[rule];
  const limit =
    described?.offered === true ? Number(described.facts.limit ?? commonLineLimit) : commonLineLimit;
  limits.set(api, limit);
  return limit;
}
