import type { Operation, ResponseDescription } from '@image-tags/openapi';

/** The response of an operation that has a status and, if one is named, an example; `undefined` when it has none such. */
export function documentedResponse(
  { responses }: Operation<string>,
  status: number | undefined,
  example: string | undefined,
): ResponseDescription | undefined {
  return responses.find(
    (response) =>
      (status === undefined || response.status === status) &&
      (example === undefined || exampleNamesOf(response).includes(example)),
  );
}

/** The names of a response's examples over all its media types, each once. */
export function exampleNamesOf({ content }: ResponseDescription): string[] {
  return [...new Set(content.flatMap(({ examples }) => examples.map(({ name }) => name)))];
}
