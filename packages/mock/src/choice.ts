import { isDeepStrictEqual } from 'node:util';
import type { Operation, ResponseDescription } from '@image-tags/openapi/description';

/** A documented answer: a response of an operation and, if one is meant, its example. */
export interface Choice {
  readonly operation: Operation<string>;
  readonly response: ResponseDescription;
  /** Name of the example; the first one of the media type when absent. */
  readonly example?: string;
  /** Make a body up from the schema instead of answering an example. */
  readonly dynamic?: boolean;
}

/** The names of a response's examples over all its media types, each once. */
export function exampleNamesOf(response: ResponseDescription): string[] {
  return [...new Set(response.content.flatMap(({ examples }) => examples.map(({ name }) => name)))];
}

/** The first response of an operation that has an example of this name, as a choice. */
export function choiceByExample(operation: Operation<string>, example: string): Choice | undefined {
  const response = operation.responses.find((candidate) => exampleNamesOf(candidate).includes(example));
  return response && { operation, response, example };
}

/**
 * The same answer with the example that has the name of the request example which `body` equals, as those two belong
 * together: the request `Count` gets the answer `Count`. As it was when an example is chosen already or none fits.
 */
export function echoing(body: unknown, choice: Choice): Choice {
  if (choice.example !== undefined || choice.dynamic) return choice;
  const sent = (choice.operation.requestBody?.content ?? [])
    .flatMap(({ examples }) => examples)
    .filter(({ value }) => isDeepStrictEqual(value, body));
  const example = exampleNamesOf(choice.response).find((name) =>
    sent.some((request) => request.name === name),
  );
  return example === undefined ? choice : { ...choice, example };
}
