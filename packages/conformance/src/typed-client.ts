import {
  type ClientOptions,
  createEclV2Client,
  createGlanceV2Client,
  createImsV1Client,
  createImsV2Client,
  createRackspaceV2Client,
} from '@image-tags/client';
import { type ApiName, isJson } from '@image-tags/openapi';
import type { ContractCase } from './case.ts';
import { judgeResult } from './judge.ts';
import type { Problem } from './result.ts';

/**
 * What all typed clients have in common when a call is data rather than code. The types that narrow path and parameters
 * have tests of their own in packages/client; here the clients' behaviour is looked at.
 */
export interface AnyClient {
  request(method: string, path: string, init?: Init): Promise<ClientResult>;
}

interface Init {
  readonly params: Readonly<Record<'path' | 'query' | 'header', Readonly<Record<string, unknown>>>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly parseAs: 'json' | 'text';
}

export interface ClientResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

const factories: Readonly<Record<ApiName, (options: ClientOptions) => AnyClient>> = {
  'ecl-v2': createEclV2Client,
  'glance-v2': createGlanceV2Client,
  'ims-v1': createImsV1Client,
  'ims-v2': createImsV2Client,
  'rackspace-v2': createRackspaceV2Client,
};

/** The typed client of an API; `baseUrl` is what comes before the paths of its description. */
export function clientOf(api: ApiName, options: ClientOptions): AnyClient {
  return factories[api](options);
}

/**
 * Makes the call of a case through a typed client and says how `data`, `error` and `response` differ from what the
 * description promises. Rejects when the call does.
 */
export async function playThroughClient(
  { request, expected }: ContractCase,
  client: AnyClient,
): Promise<Problem[]> {
  const { 'x-auth-token': _, 'content-type': contentType, ...headers } = request.headers;
  const isText = expected.body !== undefined && expected.body !== 'none' && !isJson(expected.body.mediaType);
  const { data, error, response } = await client.request(request.method.toLowerCase(), request.pathTemplate, {
    params: request.parameters,
    headers: { ...headers, ...(contentType === undefined ? {} : { 'Content-Type': contentType }) },
    ...(request.body === undefined ? {} : { body: bodyOf(contentType ?? '', request.body) }),
    parseAs: isText ? 'text' : 'json',
  });
  return judgeResult(expected, response, response.ok ? data : error, response.ok ? error : data);
}

/** A client serialises JSON itself. */
function bodyOf(mediaType: string, text: string): unknown {
  return isJson(mediaType) ? JSON.parse(text) : text;
}
