import type { NamedAnswer } from '@image-tags/behaviour';
import type { Operation } from '@image-tags/openapi';
import type { CompiledApi } from './api/compiled-api.ts';
import { documentedResponse } from './api/documented.ts';
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
    const answer = wantsExplanation(call) ? this.#explained(made, decision) : made;
    // Not the call itself: it would keep what its host knows of the connection.
    world.exchanges.add({
      time: this.#clock(),
      method: call.method,
      target: call.target,
      requestBody: remembered(call.body),
      status: answer.status,
      body: answer.body.slice(0, rememberedBytes),
      operation: operation?.operationId,
      decision,
    });
    return call.method === 'HEAD' ? withoutBody(answer, this.#api.webObType) : answer;
  }

  /** What a fault or a preference makes of a call before any rule is looked at. */
  #forced(world: World, call: Call): Explained | undefined {
    const prefers = call.header('prefer') !== undefined || call.target.includes('__');
    if (!prefers && !world.hasFaults) return undefined;
    const operation = this.#engine.operationOf(call);
    const fault = world.takeFault((candidate) => befalls(candidate, operation));
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
            { ...firstExample(operation, status, example), status, echo: {} },
            decision,
          );
    return delay === undefined ? explained : { ...explained, answer: { ...explained.answer, delay } };
  }

  #named(call: Call, operation: Operation<string>, named: NamedAnswer, decision: Outcome): Explained {
    const context = { accept: call.header('accept'), variables: {} };
    return { answer: this.#engine.renderer.named(operation, named, context), decision, operation };
  }

  #explained(answer: Answer, decision: Outcome): Answer {
    const rule = this.#api.facts.rule(decision.rule);
    const grounds =
      rule === undefined
        ? [otherReasons[decision.rule] ?? 'No rule speaks of this; the description of the operation does']
        : [...this.#api.facts.evidence(decision.rule), rule.at];
    const reason = [...grounds, ...(decision.changes ?? [])].join('; ');
    return {
      ...answer,
      headers: [...answer.headers, ['Sandbox-Rule', nameOf(decision)], ['Sandbox-Reason', asHeader(reason)]],
    };
  }
}

function wantsExplanation({ header }: Call): boolean {
  const asked = header('sandbox-explain');
  return asked !== undefined && asked !== 'false' && asked !== '0';
}

/**
 * The answer to HEAD: the headers without the body. WebOb counts the body that it does not send as none, and chooses no form
 * for an error that it does not send: `webObType` is the one that it starts from.
 */
function withoutBody(answer: Answer, webObType: string | undefined): Answer {
  const isError = answer.status >= 400;
  const headers = answer.headers.map(([name, value]): [string, string] => {
    if (name === 'Content-Length') return [name, '0'];
    return [name, isError && name === 'Content-Type' ? (webObType ?? value) : value];
  });
  return { ...answer, headers, body: '' };
}

/** A fault with a status befalls the operations that document it, one with a delay alone any request. */
function befalls(
  { operation: id, status, example }: Fault,
  operation: Operation<string> | undefined,
): boolean {
  if (id !== undefined && id !== operation?.operationId) return false;
  if (status === undefined) return true;
  return operation !== undefined && documentedResponse(operation, status, example) !== undefined;
}

function firstExample(operation: Operation<string>, status: number, example: string | undefined) {
  const response = documentedResponse(operation, status, example);
  const name = example ?? response?.content[0]?.examples[0]?.name;
  return name === undefined ? {} : { example: name };
}

/** Bytes of a body that a journal remembers. */
const rememberedBytes = 64 * 1024;

/** A body as far as a journal remembers it, as a copy where it is longer: the rest need not be kept. */
function remembered(body: Uint8Array): Uint8Array {
  return body.length <= rememberedBytes ? body : body.slice(0, rememberedBytes);
}

/** What decides where no rule does. */
const otherReasons: Readonly<Record<string, string>> = {
  fault: 'A fault that was set through the control interface',
  preference: 'The request asks for this answer with Prefer or __code',
};

/** A text cut down to what a header can carry: printable ASCII, not too long. */
function asHeader(text: string): string {
  return text.replaceAll(/[^ -~]+/g, ' ').slice(0, 1000);
}
