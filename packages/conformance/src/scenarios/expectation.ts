import type { ConceptName, NamedAnswer } from '@image-tags/behaviour';
import type { Operation, ResponseDescription } from '@image-tags/openapi/description';
import { bindingOf, offeredRule, operationOf, type Profile } from './profile.ts';
import { DoesNotApply } from './why-not.ts';

/** The documented answer that a step expects. */
export interface Expectation {
  /** `tag-limit.over`, or `done` for the operation's success. */
  readonly name: string;
  /** The rule that the answer belongs to; `undefined` for `done`. */
  readonly rule: string | undefined;
  readonly status: number;
  /** `undefined` for `done`. */
  readonly named: NamedAnswer | undefined;
  /** What the description says of the status; `undefined` when it says nothing. */
  readonly response: ResponseDescription | undefined;
}

/**
 * What a concept is answered where a scenario of a rule expects an answer by name. Throws DoesNotApply when the API does
 * not give that answer to that concept.
 */
export function expectationOf(
  profile: Profile,
  rule: string,
  concept: ConceptName,
  written: string,
): Expectation {
  const operation = operationOf(profile, bindingOf(profile, concept));
  const dot = written.indexOf('.');
  const [id, name] = dot < 0 ? [rule, written] : [written.slice(0, dot), written.slice(dot + 1)];
  const alternatives = offeredRule(profile, id)?.answers[name];
  if (alternatives === undefined && written === 'done') return successOf(profile, concept);
  const named = alternatives?.find((answer) => answer.for === undefined || answer.for.includes(concept));
  if (named === undefined) {
    throw new DoesNotApply(`${profile.behaviour.api} gives ${concept} no answer ${id}.${name}.`);
  }
  const response = responseOf(operation, named) ?? spokenElsewhere(profile, named);
  return { name: `${id}.${name}`, rule: id, status: named.status, named, response };
}

/** The success of a concept's operation. Throws when the description has none. */
export function successOf(profile: Profile, concept: ConceptName): Expectation {
  const operation = operationOf(profile, bindingOf(profile, concept));
  const response = operation.responses.find(({ status }) => status < 400);
  if (response === undefined) throw new Error(`${operation.operationId} describes no success.`);
  return { name: 'done', rule: undefined, status: response.status, named: undefined, response };
}

function responseOf(operation: Operation<string>, answer: NamedAnswer): ResponseDescription | undefined {
  return operation.responses.find((response) => fits(response, answer));
}

/** A URL that is no operation's is answered with what another operation describes. */
function spokenElsewhere({ description }: Profile, answer: NamedAnswer): ResponseDescription | undefined {
  const responses = description.operations.flatMap((operation) => operation.responses);
  return responses.find((response) => fits(response, answer));
}

function fits({ status, content }: ResponseDescription, answer: NamedAnswer): boolean {
  if (status !== answer.status) return false;
  const names = content.flatMap(({ examples }) => examples.map(({ name }) => name));
  return answer.example === undefined || names.includes(answer.example);
}
