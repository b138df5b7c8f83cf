import type { ApiName } from '@image-tags/openapi';
import { type OpenApiDocument, objectOf, pointerTo } from '@image-tags/openapi/description';
import { type Found, followed, merged, writtenOperations } from './document-walk.ts';
import type { Mutant } from './mutant.ts';

/** Every response, media type of a response and header of a response, removed from the bundle one at a time. */
export function responseMutants(api: ApiName, document: OpenApiDocument): Mutant[] {
  const responses = writtenOperations(document).flatMap(({ id, keys, value }) =>
    Object.keys(objectOf(value.responses)).map((status) => ({
      keys: [...keys, 'responses', status],
      operations: [id],
    })),
  );
  const bodies: Found[] = merged(
    responses.map(({ keys, operations }) => ({ ...followed(document, keys), operations })),
  );
  const parts = bodies.flatMap(({ keys, value, operations }) =>
    ['content', 'headers'].flatMap((part) =>
      Object.keys(objectOf(value[part])).map((name) => ({ keys: [...keys, part, name], operations })),
    ),
  );
  return [...responses, ...parts].map(({ keys, operations }): Mutant => {
    const pointer = pointerTo(...keys);
    return {
      id: `${api} response ${pointer} removed`,
      api,
      kind: 'response',
      what: `${whatIsAt(keys)} is removed`,
      operations,
      pointer,
      change: { of: 'response', keys },
    };
  });
}

function whatIsAt(keys: readonly string[]): string {
  const [part, name] = keys.slice(-2);
  if (part === 'content') return `the media type ${name}`;
  return part === 'headers' ? `the header ${name}` : `the response ${name}`;
}
