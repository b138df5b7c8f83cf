import type { Operation } from '@image-tags/openapi';
import { type Decoding, percentDecoded } from './path.ts';

/** Where a request leads. */
export type Route =
  | {
      readonly kind: 'operation';
      readonly operation: Operation<string>;
      readonly parameters: ReadonlyMap<string, string>;
    }
  /** A described path with a method that it does not have. */
  | { readonly kind: 'method'; readonly operations: readonly Operation<string>[] }
  /** A described operation, but for bytes in the URL that are no UTF-8. */
  | { readonly kind: 'undecodable'; readonly operation: Operation<string> }
  | { readonly kind: 'unknown'; readonly because: UnknownReason };

/** Why a URL belongs to no operation. */
export type UnknownReason = 'path' | 'empty-segment' | 'trailing-slash' | 'encoded-slash';

export interface RoutesOptions {
  readonly basePath: string;
  readonly decoding: Decoding;
  /** Whether a line break at the end of the path gets lost. */
  readonly dropsTrailingNewline: boolean;
  /** Whether an encoded slash separates segments, as for a service that decodes a path before it splits it. */
  readonly encodedSlashSeparates: boolean;
}

interface Template {
  readonly operation: Operation<string>;
  /** Literal segments as texts, parameters as their names in an object. */
  readonly segments: readonly (string | { readonly name: string })[];
  readonly literals: number;
}

/** Finds the operation that a request is for. */
export class Routes {
  readonly #options: RoutesOptions;
  readonly #templates: ReadonlyMap<number, readonly Template[]>;

  constructor(operations: readonly Operation<string>[], options: RoutesOptions) {
    this.#options = options;
    const templates = operations.map((operation) => templateOf(operation, options.basePath));
    // A literal segment wins over a parameter.
    const ordered = templates.sort((one, other) => other.literals - one.literals);
    const lengths = new Set(ordered.map(({ segments }) => segments.length));
    this.#templates = new Map(
      [...lengths].map((length) => [length, ordered.filter(({ segments }) => segments.length === length)]),
    );
  }

  /** `path` is that of the request target, as sent. */
  find(method: string, path: string): Route {
    const segments = path.split('/').slice(1);
    const decoded = this.#decoded(segments);
    if (decoded === undefined) return this.#undecodable(method, segments);
    const matches = this.#matching(decoded);
    if (matches.length === 0) return { kind: 'unknown', because: this.#reason(method, segments, decoded) };
    const match = matches.find(({ operation }) => operation.method === method);
    if (match === undefined) return { kind: 'method', operations: matches.map(({ operation }) => operation) };
    return { kind: 'operation', operation: match.operation, parameters: parametersOf(match, decoded) };
  }

  #decoded(segments: readonly string[]): string[] | undefined {
    const { decoding, encodedSlashSeparates, dropsTrailingNewline } = this.#options;
    const decoded: string[] = [];
    for (const segment of segments) {
      const text = percentDecoded(segment, decoding);
      if (text === undefined) return undefined;
      if (encodedSlashSeparates && text.includes('/')) decoded.push(...text.split('/'));
      else decoded.push(text);
    }
    const last = decoded.at(-1);
    if (dropsTrailingNewline && last !== '\n' && last?.endsWith('\n'))
      decoded[decoded.length - 1] = last.slice(0, -1);
    return decoded;
  }

  #matching(segments: readonly string[]): Template[] {
    const candidates = this.#templates.get(segments.length) ?? [];
    return candidates.filter((template) => matches(template, segments));
  }

  /** What is wrong with a path of no operation. */
  #reason(method: string, sent: readonly string[], decoded: readonly string[]): UnknownReason {
    if (decoded.length > sent.length) return 'encoded-slash';
    if (decoded.length < 2 || !decoded.includes('')) return 'path';
    // With anything in its empty segments the path would be one of the method's.
    const filled = decoded.map((segment) => segment || '-');
    if (this.#matching(filled).some(({ operation }) => operation.method === method)) return 'empty-segment';
    return decoded.at(-1) === '' ? 'trailing-slash' : 'path';
  }

  #undecodable(method: string, segments: readonly string[]): Route {
    const match = this.#matching(segments).find(({ operation }) => operation.method === method);
    return match === undefined
      ? { kind: 'unknown', because: 'path' }
      : { kind: 'undecodable', operation: match.operation };
  }
}

function templateOf(operation: Operation<string>, basePath: string): Template {
  const segments = (basePath + operation.path)
    .split('/')
    .slice(1)
    .map((segment) => (segment.startsWith('{') ? { name: segment.slice(1, -1) } : segment));
  return { operation, segments, literals: segments.filter((segment) => typeof segment === 'string').length };
}

/** An empty segment fills no parameter. */
function matches({ segments: template }: Template, segments: readonly string[]): boolean {
  return template.every((expected, index) =>
    typeof expected === 'string' ? expected === segments[index] : segments[index] !== '',
  );
}

function parametersOf({ segments: template }: Template, segments: readonly string[]): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [index, expected] of template.entries()) {
    if (typeof expected !== 'string') parameters.set(expected.name, segments[index] ?? '');
  }
  return parameters;
}
