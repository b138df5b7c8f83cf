import type { ContractCase } from './case.ts';
import { judge } from './judge.ts';
import type { Answer, CaseResult, Exchange } from './result.ts';
import { pathOf, queryOf } from './target.ts';

/** What contract cases are played against: an HTTP server, or a function that answers in process. */
export interface Target {
  /** What comes before the paths of the description, base path included: `http://127.0.0.1:4010/mock/rackspace-v2/v2`. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Longest wait for any answer in milliseconds; an answer that takes longer counts as none. */
const timeout = 10_000;

/**
 * Plays a case and judges the answer. Never rejects: a request that gets no answer is a failed case.
 * An answer that is right but slow gets a second chance, for the machine may have been busy with something else.
 */
export async function playCase(contractCase: ContractCase, target: Target): Promise<CaseResult> {
  const result = await playOnce(contractCase, target);
  const isOnlySlow = result.problems.length > 0 && result.problems.every(({ what }) => what === 'time');
  return isOnlySlow ? playOnce(contractCase, target) : result;
}

async function playOnce(contractCase: ContractCase, target: Target): Promise<CaseResult> {
  const { method, headers, body, parameters } = contractCase.request;
  const url = target.baseUrl + pathOf(contractCase.request) + queryOf(contractCase.request);
  const requestHeaders = { ...headers, ...textMembers(parameters.header) };
  const init = { method, headers: requestHeaders, ...(body === undefined ? {} : { body }) };
  const start = performance.now();
  const answer = await answered(target, url, init);
  const exchange: Exchange = {
    method,
    url,
    requestHeaders,
    ...(body === undefined ? {} : { requestBody: body }),
    ...('error' in answer ? {} : { answer }),
    milliseconds: performance.now() - start,
  };
  if ('error' in answer) {
    const problem = { what: 'answer', expected: 'an HTTP response', got: answer.error };
    return { contractCase, exchange, problems: [problem] };
  }
  return { contractCase, exchange, problems: judge(contractCase.expected, answer, exchange.milliseconds) };
}

async function answered(
  { fetch }: Target,
  url: string,
  init: RequestInit,
): Promise<Answer | { readonly error: string }> {
  try {
    // A redirect is an answer to judge, not one to follow.
    const request = new Request(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    const response = await fetch(request);
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return { error: `${error instanceof Error ? error.message : String(error)}${cause}` };
  }
}

function textMembers(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
