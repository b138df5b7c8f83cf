import type { ApiName } from '@image-tags/openapi';
import type { Operation, ResponseDescription } from '@image-tags/openapi/description';
import { schemaWithoutReferences } from '../plan/schemas.ts';
import type { Profile } from '../scenarios/profile.ts';
import { forbiddenText } from './breaking.ts';
import { constraintsOf, constraintText } from './constraints.ts';
import type { BrokenAnswer, Mutant } from './mutant.ts';

/** Headers that the host makes, not the API. */
const framing = ['content-length'];

/**
 * A server for every promise that the description makes about answers, which breaks just this one: each constraint of each
 * body, each media type and each header. A server made from a looser schema would answer as before.
 */
export function brokenAnswerMutants(api: ApiName, { description }: Profile): Mutant[] {
  return description.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => [
      ...response.content.flatMap(({ mediaType, schema }) => [
        mutant(api, operation, response, { what: 'media type', mediaType }),
        ...constraintsOf(schemaWithoutReferences(description.document, schema)).map((place) =>
          mutant(api, operation, response, { what: 'body', mediaType, place }),
        ),
      ]),
      ...response.headers
        .filter(({ name }) => !framing.includes(name.toLowerCase()))
        .flatMap((header) => {
          const { name } = header;
          const missing = mutant(api, operation, response, { what: 'header missing', header: name });
          if (forbiddenText(description.document, header) === undefined) return [missing];
          return [missing, mutant(api, operation, response, { what: 'header value', header: name })];
        }),
    ]),
  );
}

function mutant(
  api: ApiName,
  { operationId }: Operation<string>,
  { status, pointer }: ResponseDescription,
  breaks: BrokenAnswer['breaks'],
): Mutant {
  const [label, what] = namesOf(breaks);
  return {
    id: `${api} answer ${operationId} ${status} ${label}`,
    api,
    kind: 'answer',
    what,
    operations: [operationId],
    pointer,
    change: { of: 'broken answer', operation: operationId, status, breaks },
  };
}

function namesOf(breaks: BrokenAnswer['breaks']): readonly [label: string, what: string] {
  if (breaks.what === 'body') {
    const place = constraintText(breaks.place);
    return [`${breaks.mediaType} ${place}`, `bodies of type ${breaks.mediaType} break ${place}`];
  }
  if (breaks.what === 'media type') {
    return [`${breaks.mediaType} media type`, `the media type ${breaks.mediaType} is called otherwise`];
  }
  const how = breaks.what === 'header missing' ? 'is left out' : 'has a value that its schema forbids';
  return [`${breaks.what} ${breaks.header}`, `the header ${breaks.header} ${how}`];
}
