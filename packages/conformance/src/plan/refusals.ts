import {
  isJson,
  type MediaType,
  type NamedExample,
  type Operation,
  type ResponseDescription,
} from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import type { CaseKind, ContractCase, Expectation } from '../case.ts';
import { answerOf, type CallOptions, callOf } from './call.ts';

/** The longest that a mock may take to refuse a body that is no JSON, in milliseconds: the issue asks for a second. */
const patience = 1000;

interface Refusal {
  readonly kind: CaseKind;
  readonly title: string;
  readonly where: string;
  readonly status: number;
  /** Name of the one example that answers; without it any example of the status will do. */
  readonly example?: string;
  readonly within?: number;
}

/**
 * A case of an operation whose answer is one of its described errors. When the description has no such error, the case
 * stays in the plan and fails, for a person to see.
 */
export function refusedCase(
  description: ApiDescription,
  operation: Operation<string>,
  { kind, title, where, status, example, within }: Refusal,
  options: CallOptions,
): ContractCase {
  const response = operation.responses.find((candidate) => candidate.status === status);
  const expected: Expectation =
    response === undefined
      ? { status, headers: [], undocumented: true }
      : errorOf(description, response, example);
  return {
    id: `${description.api} ${operation.operationId} ${title}`,
    api: description.api,
    operationId: operation.operationId,
    kind,
    where,
    request: callOf(description, operation, { accept: response?.content[0]?.mediaType, ...options }),
    expected: { ...expected, ...(within === undefined ? {} : { within }) },
  };
}

/** What an error of an operation promises; `name` picks the one example that it has to answer. */
export function errorOf(
  description: ApiDescription,
  response: ResponseDescription,
  name?: string,
): Expectation {
  const [body] = response.content;
  const examples = name === undefined ? undefined : examplesNamed(name, body);
  return answerOf(description, response, body?.mediaType, examples);
}

export function examplesNamed(name: string, body: MediaType | undefined): NamedExample[] {
  return (body?.examples ?? []).filter((example) => example.name === name);
}

/** A secured operation refuses a call without a token with the API's own 401. */
export function missingTokenCases(description: ApiDescription, operation: Operation<string>): ContractCase[] {
  if (!operation.secured) return [];
  const refusal = {
    kind: 'missing token',
    title: 'without token',
    where: operation.pointer,
    status: 401,
  } as const;
  return [
    refusedCase(description, operation, { ...refusal, example: 'MissingToken' }, { withoutToken: true }),
  ];
}

/** An operation with a JSON body refuses text that is no JSON, and does so quickly. */
export function malformedBodyCases(
  description: ApiDescription,
  operation: Operation<string>,
): ContractCase[] {
  const content = (operation.requestBody?.content ?? []).filter(({ mediaType }) => isJson(mediaType));
  return content.map(({ mediaType, pointer, examples }) => {
    const text = JSON.stringify(examples[0]?.value ?? {});
    const refusal = {
      kind: 'malformed body',
      title: `malformed ${content.length > 1 ? mediaType : 'JSON'}`,
      where: pointer,
      status: 400,
      example: 'MalformedJson',
      within: patience,
    } as const;
    // Cut short, as by a lost connection: the likeliest way to malformed JSON.
    return refusedCase(description, operation, refusal, { body: { mediaType, text: text.slice(0, -1) } });
  });
}
