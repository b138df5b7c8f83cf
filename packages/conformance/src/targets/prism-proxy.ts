import { silentLogger } from '@image-tags/mock/silent-logger';
import { type ApiName, basePathOf, bundle } from '@image-tags/openapi';
import { arrayOf, essenceOf, objectOf } from '@image-tags/openapi/description';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { headerOf, type RawAnswer, type RawRequest } from '../scenarios/exchange.ts';
import { RawHttp } from '../scenarios/raw-http.ts';
import { parsed } from '../scenarios/reading.ts';
import type { Target } from '../scenarios/target.ts';

/** What became of one request. */
export interface Passage {
  readonly request: RawRequest;
  /** Why it was not sent through Prism but past it. */
  readonly leftOut?: string;
  readonly violations: readonly Violation[];
  /** Of the answer. */
  readonly status: number;
}

/** What Prism finds wrong with a request or its answer. */
export interface Violation {
  /** `request` or `response`, then where in it. */
  readonly location: readonly string[];
  readonly message: string;
  readonly severity: string;
}

export interface ProxiedTarget extends Target {
  /** Everything that was sent so far. */
  readonly passages: readonly Passage[];
  close(): Promise<void>;
}

/**
 * A sandbox behind Prism's validating proxy. Requests that Prism cannot pass on go past it, with the reason noted.
 * `url` is where the sandbox listens, `direct` the way to it without Prism.
 */
export async function behindPrism(api: ApiName, url: string, direct: Target): Promise<ProxiedTarget> {
  const operations = await getHttpOperationsFromSpec(structuredClone(bundle(api)));
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      // Prism routes by the paths of the description and puts what comes before them in front again.
      upstream: new URL(url + basePathOf(api)),
      upstreamProxy: undefined,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: silentLogger },
  });
  const http = new RawHttp(await server.listen(0, '127.0.0.1'));
  const passages: Passage[] = [];
  return {
    name: "sandbox behind Prism's proxy",
    passages,
    async open() {
      const stage = await direct.open();
      return {
        ...stage,
        async send(request) {
          const leftOut = reasonToGoPast(request);
          if (leftOut !== undefined) {
            const answer = await stage.send(request);
            passages.push({ request, leftOut, status: answer.status, violations: [] });
            return answer;
          }
          const target = request.target.slice(basePathOf(api).length);
          const answer = await http.send(stage.addressed({ ...request, target }));
          passages.push({ request, status: answer.status, violations: violationsOf(answer) });
          return answer;
        },
      };
    },
    async close() {
      http.close();
      await server.close();
    },
  };
}

/** Why Prism 5.16 cannot pass a request on as it stands; `undefined` when it can. */
function reasonToGoPast({ method, target, headers, body, encoding }: RawRequest): string | undefined {
  const path = target.split('?')[0] ?? '';
  const mediaType = essenceOf(headerOf(headers, 'Content-Type') ?? '');
  if (/\/\/|\/$/.test(path) && path !== '/')
    return 'Prism joins paths, which loses empty segments and slashes at the end.';
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(path)) return 'Prism folds segments that are dots.';
  if (target.includes('#')) return 'Prism cuts a target off at a number sign.';
  if (/%2f/i.test(path)) return 'Prism routes by the decoded path, where an encoded slash separates.';
  if (!isDecodable(path)) return 'Prism dies of a path that is no percent-encoded UTF-8.';
  if (encoding !== undefined) return 'Prism takes every body for text.';
  if (body !== undefined && isParsed(mediaType) && parsed(body) === undefined) {
    return 'Prism never answers a request whose JSON is malformed.';
  }
  if (body !== undefined && isParsed(mediaType) && !parsed(body))
    return 'Prism takes null, false, 0 and "" for no body.';
  if (body !== undefined && isParsed(mediaType) && typeof parsed(body) !== 'object')
    return 'Prism passes on JSON that is neither object nor list as plain text.';
  if (headerOf(headers, 'Accept') === undefined) return 'Prism adds an Accept of its own.';
  if (method === 'GET' && body !== undefined) return 'Prism sends no GET with a body.';
  return undefined;
}

/** The media types whose bodies Prism parses. */
function isParsed(mediaType: string): boolean {
  return /^application\/(.*\+)?json$/.test(mediaType);
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Prism cuts a long list off, which then is no JSON. */
function violationsOf({ headers }: RawAnswer): Violation[] {
  const text = headerOf(headers, 'sl-violations');
  if (text === undefined) return [];
  const list = parsed(text);
  if (list === undefined) return [{ location: ['request', 'response'], message: text, severity: 'Error' }];
  return arrayOf(list).map((item) => {
    const { location, message, severity } = objectOf(item);
    return { location: arrayOf(location).map(String), message: String(message), severity: String(severity) };
  });
}
