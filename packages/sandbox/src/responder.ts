import type { NamedAnswer } from '@image-tags/behaviour';
import type { Operation } from '@image-tags/openapi';
import type { CompiledApi } from './api/compiled-api.ts';
import { nameOf, type Outcome } from './decision.ts';
import { Engine } from './engine.ts';
import type { Answer, Call } from './exchange.ts';
import { preferredAnswer } from './preference.ts';
import type { Fault, Sources } from './sandbox-interface.ts';
import type { World } from './world.ts';

interface Explained {
  readonly answer: Answer;
  readonly decision: Outcome;
  readonly operation: Operation<string> | undefined;
}

/** Answers calls in a world, remembers them in its journal, and says why when asked. */
export class Responder {
  readonly #api: CompiledApi;
  readonly #engine: Engine;
  readonly #clock: () => number;

  constructor(api: CompiledApi, sources: Sources) {
    this.#api = api;
    this.#engine = new Engine(api, sources);
    this.#clock = sources.clock;
  }

  /** Throws a SandboxError when the call asks for an answer that the description does not have. */
  answer(world: World, call: Call): Answer {
    const {
      answer: made,
      decision,
      operation,
    } = this.#forced(world, call) ?? this.#engine.decide(call, world.state);
    const answer = call.header('sandbox-explain') === undefined ? made : this.#explained(made, decision);
    // Not the call itself: it would keep what its host knows of the connection.
    world.exchanges.add({
      time: this.#clock(),
      method: call.method,
      target: call.target,
      requestBody: call.body,
      status: answer.status,
      body: answer.body,
      operation: operation?.operationId,
      decision,
    });
    return call.method === 'HEAD' ? withoutBody(answer) : answer;
  }

  /** What a fault or a preference makes of a call before any rule is looked at. */
  #forced(world: World, call: Call): Explained | undefined {
    const prefers = call.header('prefer') !== undefined || call.target.includes('__');
    if (!prefers && !world.hasFaults) return undefined;
    const operation = this.#engine.operationOf(call);
    const fault = world.takeFault(operation?.operationId);
    if (fault !== undefined) return this.#faulty(world, call, operation, fault);
    const preferred = operation === undefined ? undefined : preferredAnswer(call, operation);
    return operation === undefined || preferred === undefined
      ? undefined
      : this.#named(call, operation, preferred, { rule: 'preference' });
  }

  #faulty(world: World, call: Call, operation: Operation<string> | undefined, fault: Fault): Explained {
    const { status, example, delay } = fault;
    const decision = { rule: 'fault' };
    const explained =
      operation === undefined || status === undefined
        ? this.#engine.decide(call, world.state)
        : this.#named(
            call,
            operation,
            { status, ...firstExample(operation, status, example), echo: {} },
            decision,
          );
    return delay === undefined ? explained : { ...explained, answer: { ...explained.answer, delay } };
  }

  #named(call: Call, operation: Operation<string>, named: NamedAnswer, decision: Outcome): Explained {
    const context = { accept: call.header('accept'), variables: {} };
    return { answer: this.#engine.renderer.named(operation, named, context), decision, operation };
  }

  #explained(answer: Answer, decision: Outcome): Answer {
    const offered = this.#api.behaviour.rules[decision.rule];
    const at = offered === undefined ? '' : ` (${offered.at})`;
    const reason = [...this.#api.facts.evidence(decision.rule), ...(decision.changes ?? [])].join('; ') + at;
    return {
      ...answer,
      headers: [...answer.headers, ['Sandbox-Rule', nameOf(decision)], ['Sandbox-Reason', asHeader(reason)]],
    };
  }
}

/** The answer to HEAD: the headers without the body. Glance counts the body that it does not send as none. */
function withoutBody(answer: Answer): Answer {
  const headers = answer.headers.map(([name, value]): [string, string] => [
    name,
    name === 'Content-Length' ? '0' : value,
  ]);
  return { ...answer, headers, body: '' };
}

function firstExample(
  { responses }: Operation<string>,
  status: number,
  example: string | undefined,
): { readonly example?: string } {
  const response = responses.find((candidate) => candidate.status === status);
  const name = example ?? response?.content[0]?.examples[0]?.name;
  return name === undefined ? {} : { example: name };
}

/** A text cut down to what a header can carry: printable ASCII, not too long. */
function asHeader(text: string): string {
  return text.replaceAll(/[^ -~]+/g, ' ').slice(0, 1000);
}
