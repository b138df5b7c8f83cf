import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOf,
  resolve,
  textOf,
} from '@image-tags/openapi/description';
import { mapOperations, mapValues } from './operations.ts';

/**
 * A copy of a description in which the summary of each named example begins with its name, `MissingToken: No token`:
 * Redoc shows the summary only, and the name is what a caller of the mock sends. As one example can go by several
 * names, each stands where it is used and no longer among the components.
 */
export function withExampleNames(document: OpenApiDocument): OpenApiDocument {
  const { components, ...rest } = mapOperations(document, (operation) => ({
    ...operation,
    ...(operation.requestBody === undefined ? {} : { requestBody: bodyOf(document, operation.requestBody) }),
    responses: mapValues(objectOf(operation.responses), (response) => bodyOf(document, response)),
  }));
  const { examples: _inline, ...others } = objectOf(components);
  const parameters = mapValues(objectOf(others.parameters), (parameter) => named(document, parameter));
  return { ...rest, components: { ...others, parameters } };
}

function bodyOf(document: OpenApiDocument, value: unknown): JsonObject {
  const body = resolve(document, value);
  if (!isObject(body.content)) return body;
  return { ...body, content: mapValues(body.content, (content) => named(document, content)) };
}

/** A copy of a parameter or media type with names in the summaries of its examples. */
function named(document: OpenApiDocument, value: unknown): JsonObject {
  const described = resolve(document, value);
  if (!isObject(described.examples)) return described;
  const examples = mapValues(described.examples, (member, name) => {
    const example = resolve(document, member);
    const summary = textOf(example.summary);
    return { ...example, summary: summary === '' ? name : `${name}: ${summary}` };
  });
  return { ...described, examples };
}
