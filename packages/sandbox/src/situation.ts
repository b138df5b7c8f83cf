import type { Operation } from '@image-tags/openapi';
import { type RuntimeExpression, valueAtKeys } from '@image-tags/openapi/description';
import type { CompiledApi, CompiledOperation } from './api/compiled-api.ts';
import type { Concept } from './api/concept.ts';
import { Query } from './api/query.ts';
import type { Route } from './api/routes.ts';
import { type CallerName, callerOf } from './caller.ts';
import type { Call } from './exchange.ts';
import type { Image } from './image.ts';
import type { RequestedTag } from './requested-tag.ts';
import type { State } from './state.ts';

/** The body of a request: nothing, no JSON, or a value. */
export type Body =
  | { readonly kind: 'empty' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'json'; readonly value: unknown };

const decoder = new TextDecoder('utf-8', { fatal: true });
const noParameters: ReadonlyMap<string, string> = new Map();

/** One request in one world, as checks and effects look at it. What costs something is worked out when first asked for. */
export class Situation {
  readonly api: CompiledApi;
  readonly call: Call;
  readonly state: State;
  readonly route: Route;
  readonly caller: CallerName;
  /** The operation that the request is for, compiled; `undefined` where the URL or its method is none. */
  readonly compiled: CompiledOperation | undefined;
  /** The tags that the request is about, once somebody has read them. */
  tags: readonly RequestedTag[] | undefined;
  readonly #queryText: string;
  #query: Query | undefined;
  #body: Body | undefined;
  #concept: Concept | undefined;
  #image: { readonly found: Image | undefined } | undefined;

  constructor(api: CompiledApi, call: Call, state: State, route: Route, queryText: string) {
    this.api = api;
    this.call = call;
    this.state = state;
    this.route = route;
    this.caller = callerOf(call.header('x-auth-token'), api.callerOfToken);
    this.compiled = route.kind === 'operation' ? api.operations.get(route.operation) : undefined;
    this.#queryText = queryText;
  }

  /** The operation that the request is for, `undefined` where the URL or its method is none. */
  get operation(): Operation<string> | undefined {
    return this.route.kind === 'operation' ? this.route.operation : undefined;
  }

  parameter(name: string): string | undefined {
    return (this.route.kind === 'operation' ? this.route.parameters : noParameters).get(name);
  }

  get query(): Query {
    this.#query ??= new Query(this.#queryText);
    return this.#query;
  }

  get body(): Body {
    this.#body ??= parsed(this.call.body);
    return this.#body;
  }

  /** The body's value; `undefined` where it is empty or no JSON. */
  get bodyValue(): unknown {
    return this.body.kind === 'json' ? this.body.value : undefined;
  }

  /** What the request asks for: the first concept of the operation that its body fits, or else the first. */
  get concept(): Concept | undefined {
    this.#concept ??= this.#conceptOf();
    return this.#concept;
  }

  /** What plays a role of the concept, `undefined` when nothing does. */
  role(name: string): unknown {
    const place = this.concept?.roles[name];
    return place === undefined ? undefined : this.at(place);
  }

  /** What plays a role, when it is a text. */
  text(name: string): string | undefined {
    const value = this.role(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** What stands at a place of the request. */
  at({ message, part, name, keys }: RuntimeExpression): unknown {
    if (message === 'response') return undefined;
    if (part === 'path') return this.parameter(name);
    if (part === 'query') return this.query.get(name);
    if (part === 'header') return this.call.header(name.toLowerCase());
    return valueAtKeys(this.bodyValue, keys);
  }

  /** The project that the request is made for. */
  get project(): string {
    return this.text('project') ?? this.api.projectOf(this.caller);
  }

  /** The image that the request names; `undefined` when there is none of that id. */
  get image(): Image | undefined {
    this.#image ??= { found: this.state.get(this.text('image') ?? '') };
    return this.#image.found;
  }

  /** The same request with another body, for what is to be said of a part of it. */
  withBody(value: unknown): Situation {
    const other = new Situation(this.api, this.call, this.state, this.route, this.#queryText);
    other.#body = { kind: 'json', value };
    return other;
  }

  #conceptOf(): Concept | undefined {
    const concepts = this.compiled?.concepts ?? [];
    if (concepts.length < 2) return concepts[0];
    return concepts.find((concept) => this.#fits(concept)) ?? concepts[0];
  }

  /** Whether the constants of a concept are there, and what it is about: a tag in the body, an image in the query. */
  #fits({ constants, roles: { tag, tags, image } }: Concept): boolean {
    if (!constants.every(({ place, value }) => this.api.isAction(this.at(place), value))) return false;
    const subjects = [tag, tags, image].filter(
      (place) =>
        place?.message === 'request' &&
        (place.part === 'query' || (place.part === 'body' && constants.length === 0)),
    );
    return subjects.every((place) => place !== undefined && this.at(place) !== undefined);
  }
}

function parsed(bytes: Uint8Array): Body {
  if (bytes.length === 0) return { kind: 'empty' };
  try {
    return { kind: 'json', value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return { kind: 'malformed' };
  }
}
