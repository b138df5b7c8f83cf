import { arrayOf, type OpenApiDocument, objectOf, textOf } from './document.ts';
import type { MediaType, Operation } from './operation.ts';
import { operationsOfDocument } from './operations.ts';
import { valueAt } from './references.ts';
import { objectSchemasOf } from './schemas.ts';

/** How many of the things that a measure looks at have what it asks for. */
export interface Completeness {
  readonly measure: string;
  readonly covered: number;
  readonly total: number;
  /** JSON Pointers into the bundle, one for each that lacks it. */
  readonly missing: readonly string[];
}

/** Named examples that a successful response with a body needs. */
const examplesOfSuccess = 2;

interface Finding {
  readonly pointer: string;
  readonly covered: boolean;
}

/**
 * How complete a description is, one entry per measure and always all of them in the same order.
 * A thing described once and referred to from several operations counts once for each of them, but schemas count once.
 */
export function completenessOfDocument(document: OpenApiDocument): Completeness[] {
  const operations = operationsOfDocument(document.info.title, document);
  return [
    measured('operations with an error response', operations.map(errorResponse)),
    measured('error bodies with schema and example', operations.flatMap(errorBodies)),
    measured('request bodies with an example', operations.flatMap(requestBodies)),
    measured(`2xx bodies with ${examplesOfSuccess} named examples`, operations.flatMap(successBodies)),
    measured('parameters with description and example', operations.flatMap(parameters)),
    measured('object schemas closed, or open for a reason', objectSchemasOf(document)),
    measured(
      'operations with evidence',
      operations.map((operation) => evidence(document, operation)),
    ),
  ];
}

function measured(measure: string, findings: readonly Finding[]): Completeness {
  const missing = findings.filter((finding) => !finding.covered).map((finding) => finding.pointer);
  return { measure, covered: findings.length - missing.length, total: findings.length, missing };
}

function errorResponse({ pointer, responses }: Operation<string>): Finding {
  return { pointer, covered: responses.some(({ status }) => status >= 400) };
}

function errorBodies({ responses }: Operation<string>): Finding[] {
  return responses
    .filter(({ status }) => status >= 400)
    .flatMap(({ content }) => content)
    .map((body) => ({ pointer: body.pointer, covered: saysSomething(body) && body.examples.length > 0 }));
}

/** Whether a body has a schema that can refuse anything. */
function saysSomething({ schema }: MediaType): boolean {
  return typeof schema === 'object' && Object.keys(schema).length > 0;
}

function requestBodies({ requestBody }: Operation<string>): Finding[] {
  const content = requestBody?.content ?? [];
  return content.map(({ pointer, examples }) => ({ pointer, covered: examples.length > 0 }));
}

function successBodies({ responses }: Operation<string>): Finding[] {
  return responses
    .filter(({ status }) => status >= 200 && status < 300)
    .flatMap(({ content }) => content)
    .map(({ pointer, examples }) => ({ pointer, covered: examples.length >= examplesOfSuccess }));
}

function parameters(operation: Operation<string>): Finding[] {
  return operation.parameters.map(({ pointer, description, examples }) => ({
    pointer,
    covered: description !== '' && examples.length > 0,
  }));
}

function evidence(document: OpenApiDocument, { pointer }: Operation<string>): Finding {
  const entries = arrayOf(objectOf(valueAt(document, pointer))['x-evidence']);
  const hasOrigin = (entry: unknown) =>
    textOf(objectOf(entry).source) !== '' || textOf(objectOf(entry).choice) !== '';
  return { pointer, covered: entries.length > 0 && entries.every(hasOrigin) };
}
