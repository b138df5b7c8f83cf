import {
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOf,
  resolve,
  textOf,
} from '@image-tags/openapi/description';
import { mapOperations, mapValues } from '../operations.ts';
import { type Root, rowsOfConstraints } from './constraints.ts';
import { type EvidenceRow, entriesOf, rowsOf } from './entries.ts';
import { code, evidenceFold, sourceList, sourcesSection } from './markdown.ts';
import type { Sources } from './sources.ts';

/**
 * A copy of a description in which people can read the evidence: a folded table in the description of each operation,
 * request body and response that carries evidence, or whose schemas do, and a last section that lists the sources
 * cited. The copy has no `x-evidence` and no `x-open` any more. Responses stand in the operations instead of the
 * components, since the evidence of a status differs between operations.
 * Throws when evidence cites a source that is not in `sources`.
 */
export function withEvidence(document: OpenApiDocument, sources: Sources): OpenApiDocument {
  const {
    tags = [],
    components,
    ...rest
  } = mapOperations(document, (operation, parameters) =>
    operationWithEvidence(document, operation, parameters, sources),
  );
  const { responses: _inline, ...others } = objectOf(components);
  const cited = citedIn(document);
  const list = [...sources].filter(([id]) => cited.has(id)).map(([, source]) => source);
  const section = {
    name: sourcesSection,
    description: `What the evidence of this description cites.\n\n${sourceList(list)}`,
  };
  const all = list.length === 0 ? tags : [...(Array.isArray(tags) ? tags : []), section];
  return { ...rest, ...withoutMarks({ ...rest, tags: all, components: others }) };
}

function operationWithEvidence(
  document: OpenApiDocument,
  operation: JsonObject,
  parameters: readonly JsonObject[],
  sources: Sources,
): JsonObject {
  const describe = (described: JsonObject, rows: readonly EvidenceRow[]) => {
    const fold = evidenceFold(rows, sources);
    return fold === '' ? described : { ...described, description: textOf(described.description) + fold };
  };
  const ofParameters = parameters.map((parameter) => rootOf(parameter.schema, textOf(parameter.name)));
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody);
  return {
    ...describe(operation, [
      ...rowsOf(operation, operationClaim),
      ...rowsOfConstraints(document, ofParameters),
    ]),
    ...(body === undefined ? {} : { requestBody: describe(body, bodyRows(document, operation, body)) }),
    responses: mapValues(objectOf(operation.responses), (value, status) => {
      const response = resolve(document, value);
      return describe(response, responseRows(document, operation, response, status));
    }),
  };
}

function operationClaim(name: string): string | undefined {
  if (name === 'operation') return 'the operation';
  return name.startsWith('parameters/') ? code(name.slice('parameters/'.length)) : undefined;
}

function bodyRows(document: OpenApiDocument, operation: JsonObject, body: JsonObject): EvidenceRow[] {
  const claims = rowsOf(operation, (name) => {
    if (name === 'requestBody') return 'the body';
    return exampleClaim(name, 'requestBody/examples/');
  });
  return [...claims, ...rowsOfConstraints(document, rootsOfContent(body.content))];
}

function responseRows(
  document: OpenApiDocument,
  operation: JsonObject,
  response: JsonObject,
  status: string,
): EvidenceRow[] {
  const headers = Object.entries(objectOf(response.headers)).map(([name, header]) =>
    rootOf(resolve(document, header).schema, name),
  );
  return [
    ...rowsOf(operation, (name) => (name === `responses/${status}` ? `status ${status}` : undefined)),
    ...rowsOf(response, (name) => {
      if (name === 'content') return 'media type and shape';
      if (name.startsWith('headers/')) return `header ${code(name.slice('headers/'.length))}`;
      return exampleClaim(name, 'examples/');
    }),
    ...rowsOfConstraints(document, [...headers, ...rootsOfContent(response.content)]),
  ];
}

function exampleClaim(name: string, prefix: string): string | undefined {
  return name.startsWith(prefix) ? `example ${code(name.slice(prefix.length))}` : undefined;
}

function rootOf(schema: unknown, name: string, mediaType = ''): Root {
  return { schema, place: { name, mediaType, alternative: '' } };
}

/** The schemas of a body; several media types are told apart by name. */
function rootsOfContent(content: unknown): Root[] {
  const types = Object.entries(objectOf(content));
  return types.map(([mediaType, body]) =>
    rootOf(objectOf(body).schema, '', types.length > 1 ? mediaType : ''),
  );
}

/** The ids of all sources that a value cites at any depth. */
function citedIn(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((member) => [...citedIn(member)]));
  if (!isObject(value)) return new Set();
  const own = entriesOf(value).flatMap(({ origin }) => (origin.kind === 'source' ? [origin.source] : []));
  return new Set([...own, ...Object.values(value).flatMap((member) => [...citedIn(member)])]);
}

const marks = ['x-evidence', 'x-open'];

/** A copy without the extensions that only lint and this edition read. */
function withoutMarks(value: JsonObject): JsonObject {
  const copy = (member: unknown): unknown => {
    if (Array.isArray(member)) return member.map(copy);
    return isObject(member) ? withoutMarks(member) : member;
  };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (marks.includes(key) ? [] : [[key, copy(member)]])),
  );
}
