import { isDeepStrictEqual } from 'node:util';
import {
  isObject,
  type NamedExample,
  type OpenApiDocument,
  type Operation,
  objectOf,
  type ResponseDescription,
  resolve,
} from '@image-tags/openapi/description';

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
 * The same answer with the example that has the name of the request example which `body` is like, as those two belong
 * together: the request `Count` gets the answer `Count`. Like a body is the example that equals it, or else the first
 * that has the same value in each member whose values the schema lists, such as `action`.
 * As it was when an example is chosen already or none fits. `document` is where the operation is described.
 */
export function echoing(document: OpenApiDocument, body: unknown, choice: Choice): Choice {
  if (choice.example !== undefined || choice.dynamic) return choice;
  const names = exampleNamesOf(choice.response);
  const sent = (choice.operation.requestBody?.content ?? []).flatMap(({ schema, examples }) => {
    const telling = listedMembersOf(document, schema);
    return examples.filter(({ name }) => names.includes(name)).map((example) => ({ example, telling }));
  });
  const like =
    sent.find(({ example }) => isDeepStrictEqual(example.value, body)) ??
    sent.find(({ example, telling }) => agree(example, body, telling));
  return like === undefined ? choice : { ...choice, example: like.example.name };
}

/** The members of a body whose values its schema lists one by one, with `enum` or `const`. */
function listedMembersOf(document: OpenApiDocument, schema: unknown): string[] {
  const properties = Object.entries(objectOf(resolve(document, schema).properties));
  const listed = properties.filter(([, property]) => {
    const { enum: values, const: value } = resolve(document, property);
    return values !== undefined || value !== undefined;
  });
  return listed.map(([name]) => name);
}

function agree({ value }: NamedExample, body: unknown, members: readonly string[]): boolean {
  if (!isObject(value) || !isObject(body)) return false;
  return members.length > 0 && members.every((name) => isDeepStrictEqual(value[name], body[name]));
}
