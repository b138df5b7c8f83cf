import type { Behaviour } from '@image-tags/behaviour';
import { type ApiName, basePathOf, type Operation, operationsOf } from '@image-tags/openapi';
import type { Call } from '@image-tags/sandbox';
import type { Random } from './random.ts';
import { targetPieces, wildHeaders, wildJson, wildMethods, wildNames } from './wild.ts';

const unknownId = '00000000-0000-4000-8000-00000000dead';
const encoder = new TextEncoder();
const noBody = new Uint8Array();
const headerNames = Object.keys(wildHeaders);

/** An operation, cut into what mutations take apart. */
interface Described {
  readonly operation: Operation;
  /** Literals and, in braces, parameters. */
  readonly segments: readonly string[];
  readonly query: readonly string[];
  /** The tokens of each example of the body. */
  readonly bodies: readonly (readonly string[])[];
  readonly mediaType: string | undefined;
}

/** A request, and the operation that it is for where that is beyond doubt. */
export interface Sent {
  readonly call: Call;
  readonly operation?: Operation;
}

/** Makes requests to an API: mutations of such as its operations take, and noise. */
export class Requests {
  readonly #random: Random;
  readonly #described: readonly Described[];
  /** Values of the path parameters as clients send them. */
  readonly #known: Readonly<Record<string, readonly string[]>>;

  /** `cast` is there from the start. */
  constructor(api: ApiName, random: Random, { images, project }: Behaviour['cast']) {
    this.#random = random;
    this.#described = operationsOf(api).map((operation) => describedOf(operation, basePathOf(api)));
    const ids = images.map(({ id }) => id);
    this.#known = {
      image_id: [...ids, unknownId],
      project_id: [project],
      key: ['key1', 'key2'],
      tag: ['golden', 'new'],
    };
  }

  next(): Sent {
    return this.#random.percent(75) ? this.#mutation() : this.#noise();
  }

  #mutation(): Sent {
    const random = this.#random;
    const described = random.of(this.#described);
    const { operation, mediaType } = described;
    const isPlain = random.percent(75);
    const method = isPlain || random.percent(70) ? operation.method : random.of(wildMethods);
    const target = isPlain ? this.#plainTarget(described) : this.#target(described);
    const headers = this.#headers(mediaType);
    const call = callOf(method, target, headers, this.#body(described));
    // In another world than the default one, or with an answer that was asked for, other rules hold.
    return isPlain && !headers.has('sandbox-world') && !headers.has('prefer')
      ? { call, operation }
      : { call };
  }

  #noise(): Sent {
    const random = this.#random;
    const pieces = Array.from({ length: 1 + random.below(8) }, () =>
      random.percent(70) ? random.of(targetPieces) : random.of(wildNames),
    );
    const size = random.percent(1) ? 1 + random.below(9000) : 1;
    const headers = new Map([[random.of(headerNames), random.of(wildNames) as string]]);
    const body = random.percent(30) ? random.of(wildJson).repeat(size) : '';
    return {
      call: callOf(random.of(wildMethods), pieces.join('').repeat(size === 1 ? 1 : 300), headers, body),
    };
  }

  /** The URL of an operation, with an image that is there most of the time. */
  #plainTarget({ segments, query }: Described): string {
    const random = this.#random;
    let path = '';
    for (const segment of segments) {
      const values = segment.startsWith('{') ? this.#known[segment.slice(1, -1)] : undefined;
      path += `/${values === undefined ? segment : random.of(values)}`;
    }
    return query.length > 0 && random.percent(25) ? `${path}?${this.#query(query)}` : path;
  }

  #target({ segments, query }: Described): string {
    const random = this.#random;
    let path = '';
    for (const segment of segments)
      path += `/${segment.startsWith('{') ? this.#parameter(segment) : segment}`;
    if (random.percent(20)) {
      const at = random.below(path.length);
      path = path.slice(0, at) + random.of(targetPieces) + path.slice(random.percent(50) ? at : at + 1);
    }
    if (random.percent(5)) path += random.of(targetPieces);
    return random.percent(query.length > 0 ? 40 : 5) ? `${path}?${this.#query(query)}` : path;
  }

  #parameter(segment: string): string {
    const random = this.#random;
    const known = this.#known[segment.slice(1, -1)];
    if (known !== undefined && random.percent(60)) return random.of(known);
    return encoded(random.of(wildNames), random);
  }

  #query(names: readonly string[]): string {
    const random = this.#random;
    const pairs = Array.from({ length: 1 + random.below(3) }, () => {
      const name =
        names.length > 0 && random.percent(80) ? random.of(names) : encoded(random.of(wildNames), random);
      return random.percent(5) ? name : `${name}=${encoded(random.of(wildNames), random)}`;
    });
    return pairs.join(random.percent(95) ? '&' : random.of(targetPieces));
  }

  #headers(mediaType: string | undefined): Map<string, string> {
    const random = this.#random;
    const headers = new Map([['accept', 'application/json']]);
    if (random.percent(92)) headers.set('x-auth-token', 'owner');
    if (mediaType !== undefined) headers.set('content-type', mediaType);
    if (random.percent(20)) {
      const name = random.of(headerNames);
      headers.set(name, random.percent(80) ? random.of(wildHeaders[name] ?? ['x']) : random.of(wildNames));
    }
    return headers;
  }

  #body({ bodies }: Described): string {
    const random = this.#random;
    if (bodies.length === 0) return random.percent(95) ? '' : random.of(wildJson);
    if (random.percent(5)) return random.of(wildJson);
    const tokens = random.of(bodies);
    if (random.percent(30)) return tokens.join('');
    const at = random.below(tokens.length);
    const change = random.below(5);
    const wild = random.percent(50) ? random.of(wildJson) : JSON.stringify(random.of(wildNames));
    if (change === 0) return tokens.slice(0, at).join('');
    if (change === 1) return tokens.toSpliced(at, 1).join('');
    if (change === 2) return tokens.toSpliced(at, 0, wild).join('');
    if (change === 3 && random.percent(3))
      return tokens.with(at, JSON.stringify('x'.repeat(70_000))).join('');
    return tokens.with(at, wild).join('');
  }
}

function describedOf(operation: Operation, basePath: string): Described {
  const content = operation.requestBody?.content ?? [];
  return {
    operation,
    segments: (basePath + operation.path).split('/').slice(1),
    query: operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    bodies: content.flatMap(({ examples }) => examples.map(({ value }) => tokensOf(JSON.stringify(value)))),
    mediaType: content[0]?.mediaType,
  };
}

function tokensOf(json: string): string[] {
  return json.match(/"(?:[^"\\]|\\.)*"|[^"[\]{}:,]+|[[\]{}:,]/g) ?? [json];
}

/** A text in a URL: as it is, encoded, or half and half. Half of a surrogate pair has no encoding. */
function encoded(text: string, random: Random): string {
  return random.percent(80) && text.isWellFormed() ? encodeURIComponent(text) : text;
}

/** A call as a host makes it. Names of headers are in lower case. */
export function callOf(
  method: string,
  target: string,
  headers: ReadonlyMap<string, string>,
  body: string,
): Call {
  return {
    method,
    target,
    origin: 'http://127.0.0.1:4010',
    mount: '',
    header: (name) => headers.get(name),
    body: body === '' ? noBody : encoder.encode(body),
  };
}

/** A request for a person to send again. */
export function shown({ method, target, header, body }: Call): string {
  const headers = headerNames.flatMap((name) => {
    const value = header(name);
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  const text = JSON.stringify(new TextDecoder().decode(body.subarray(0, 2000)));
  return [
    `${JSON.stringify(method)} ${JSON.stringify(target.slice(0, 2000))}`,
    ...headers,
    `body ${text}`,
  ].join('\n  ');
}
