import type { NamedAnswer } from '@image-tags/behaviour';
import type { Operation } from '@image-tags/openapi';
import type { CompiledApi } from './api/compiled-api.ts';
import type { Concept } from './api/concept.ts';
import { documentedResponse } from './api/documented.ts';
import { MediaTypes } from './api/media-type.ts';
import { splitTarget } from './api/path.ts';
import { Renderer } from './api/renderer.ts';
import type { Route } from './api/routes.ts';
import type { Decision, Outcome, Variables } from './decision.ts';
import { effects } from './effects/effects.ts';
import type { Answer, Call } from './exchange.ts';
import type { Sources } from './sandbox-interface.ts';
import { Situation } from './situation.ts';
import type { State } from './state.ts';

const ignoredBody = { rule: 'unexpected-body', answer: 'ignored' } as const;
const requestIdHeader = 'X-Openstack-Request-Id';

/** An answer with what it was decided by. */
export interface Decided {
  readonly answer: Answer;
  readonly decision: Outcome;
  readonly operation: Operation<string> | undefined;
}

/** Carries requests to one API out. It holds no state of its own. */
export class Engine {
  readonly api: CompiledApi;
  readonly renderer: Renderer;
  readonly #sources: Sources;

  constructor(api: CompiledApi, sources: Sources) {
    this.api = api;
    this.#sources = sources;
    const { newId, clock } = sources;
    const mediaTypes = new MediaTypes(api.facts);
    this.renderer = new Renderer({ mediaTypes, newId, clock, webObType: api.webObType });
  }

  /** What a request leads to: checks in the API's order, the first that refuses decides; else the effect. */
  decide(call: Call, state: State): Decided {
    const { path, query } = splitTarget(call.target);
    const route = this.#routeOf(call.method, path);
    const situation = new Situation(this.api, call, state, route, query);
    const decision = this.#refusal(situation) ?? this.#outcome(situation);
    return { answer: this.#answer(situation, decision), decision, operation: situation.operation };
  }

  /** The operation that a request is for, if any. */
  operationOf({ method, target }: Call): Operation<string> | undefined {
    const route = this.#routeOf(method, splitTarget(target).path);
    return route.kind === 'operation' ? route.operation : undefined;
  }

  /** The list of versions is what any method gets. */
  #routeOf(method: string, path: string): Route {
    const route = this.api.routes.find(method, path);
    if (route.kind !== 'method') return route;
    const operation = route.operations.find((candidate) => {
      const concepts = this.api.operations.get(candidate)?.concepts ?? [];
      return concepts.some(({ name }) => name === 'listVersions');
    });
    return operation === undefined ? route : { kind: 'operation', operation, parameters: new Map() };
  }

  #refusal(situation: Situation): Decision | undefined {
    const checks = situation.compiled?.checks() ?? this.api.unrouted;
    for (const check of checks) {
      const decision = check(situation);
      if (decision !== undefined) return decision;
    }
    return undefined;
  }

  #outcome(situation: Situation): Outcome {
    const { concept, operation } = situation;
    if (concept === undefined) {
      const what = operation?.operationId ?? situation.call.target.slice(0, 100);
      throw new Error(`No check refused ${what} and no concept carries it out.`);
    }
    const { clock, newId } = this.#sources;
    const outcome = effects[concept.name]({ situation, now: clock(), newId });
    return this.#ignoresBody(situation) ? { ...outcome, ...ignoredBody } : outcome;
  }

  /** Whether a body was sent that the API has an answer for beside carrying the request out without it. */
  #ignoresBody({ operation, concept, call, api }: Situation): boolean {
    if (call.body.length === 0 || operation?.requestBody !== undefined) return false;
    return api.facts.answer(ignoredBody.rule, ignoredBody.answer, concept?.name) !== undefined;
  }

  #answer(situation: Situation, outcome: Outcome): Answer {
    const { rule, answer: name, variables, body } = outcome;
    const { operation, call, concept, api } = situation;
    const headers = this.#withSentId(call, outcome.headers ?? {});
    const named =
      name === undefined
        ? undefined
        : api.facts.answer(rule, name, (concept ?? this.#conceptNear(situation))?.name);
    if (operation !== undefined && (named === undefined || body !== undefined)) {
      const success = operation.responses.find(
        ({ status }) => status === (named?.status ?? status) && status < 400,
      );
      if (success !== undefined) return this.renderer.success(success, body, headers);
    }
    if (named === undefined) throw new Error(`${api.behaviour.api} gives no answer ${rule}.${name}.`);
    const speaker = operation ?? this.#speakerFor(situation, named.status, named.example);
    const context = { accept: call.header('accept'), variables: echoedBy(named, variables), headers };
    return this.renderer.named(speaker, named, context);
  }

  /** Glance keeps the id that a client has given its request. */
  #withSentId(call: Call, headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const id = this.api.webObType === undefined ? undefined : call.header(requestIdHeader.toLowerCase());
    if (id === undefined || id === '') return headers;
    return { ...headers, [requestIdHeader]: id.startsWith('req-') ? id : `req-${id}` };
  }

  /** What a request that cannot be read would have asked for. */
  #conceptNear({ route }: Situation): Concept | undefined {
    return route.kind === 'undecodable' ? this.api.operations.get(route.operation)?.concepts[0] : undefined;
  }

  /** The operation whose description has an answer that belongs to no operation: one at the URL, or else any. */
  #speakerFor({ route }: Situation, status: number, example: string | undefined): Operation<string> {
    const near =
      route.kind === 'method' ? route.operations : route.kind === 'undecodable' ? [route.operation] : [];
    const found = [...near, ...this.api.operationList].find(
      (operation) => documentedResponse(operation, status, example) !== undefined,
    );
    if (found === undefined)
      throw new Error(`${this.api.behaviour.api} describes no ${status} ${example ?? ''}.`);
    return found;
  }
}

/** What an answer says of its request: worked out only for one that says anything. */
function echoedBy({ echo }: NamedAnswer, variables: Outcome['variables'] = {}): Variables {
  if (typeof variables !== 'function') return variables;
  return Object.keys(echo).length === 0 ? {} : variables();
}
