import type { Operation } from '@image-tags/openapi/description';
import type { Cause } from './cause.ts';
import { type Choice, exampleNamesOf } from './choice.ts';
import { trueOf, type Violation } from './violation.ts';

/** What is wrong with a request, and which documented answer says so. */
export interface Fault {
  /** Status codes to look for, most telling first. */
  readonly statuses: readonly number[];
  /** Picks the example that tells the fault from the names of those that the response has. */
  readonly example: (names: readonly string[]) => string | undefined;
  /** For the person at the other end: which part of the request breaks which rule. */
  readonly reason: string;
}

/** The example that tells each broken JSON Schema keyword, wherever in a request it breaks. */
const exampleByKeyword: Readonly<Record<string, Cause>> = {
  const: 'UnknownAction',
  enum: 'UnknownAction',
  maxItems: 'TagLimitExceeded',
  maxLength: 'TagTooLong',
  uniqueItems: 'DuplicateKeys',
};

/** The same for keywords that judge which members a body has. */
const exampleByBodyKeyword: Readonly<Record<string, Cause>> = {
  additionalProperties: 'BothTagForms',
  required: 'NoTagForm',
  unevaluatedProperties: 'BothTagForms',
};

/**
 * The convention that all descriptions follow for the examples of a 400. A missing member of a body is told by its own
 * example (`MissingImageId`), any other broken rule by the one for its keyword, or else by the one for its place
 * (`LimitInvalid` for `limit`, `SortDirectionInvalid` for `sort_dir`), or else by `TagInvalid`, or else by the first.
 */
function exampleOf(
  { code, path = [], missing = '' }: Violation,
  names: readonly string[],
): string | undefined {
  const keyword = String(code);
  const place = pascalCase(path.findLast((name) => !/^\d+$/.test(name)) ?? 'Request');
  return (
    names.find((name) => name === `Missing${pascalCase(missing)}`) ??
    named(path.length === 1 ? exampleByBodyKeyword[keyword] : undefined)(names) ??
    named(exampleByKeyword[keyword])(names) ??
    names.find((name) => name.startsWith(place) && name.endsWith('Invalid')) ??
    named('TagInvalid')(names)
  );
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function named(example: Cause | undefined) {
  return (names: readonly string[]) => names.find((name) => name === example);
}

/** A request without credentials to a secured operation. */
export const missingToken: Fault = {
  statuses: [401],
  example: named('MissingToken'),
  reason: 'The operation is secured and the request carries no credentials.',
};

/** A request without the body that its operation requires. */
export const emptyBody: Fault = {
  statuses: [400],
  example: named('EmptyBody'),
  reason: 'The operation requires a body and the request has none.',
};

/** A request with a body to an operation that refuses any. */
export const unexpectedBody: Fault = {
  statuses: [400],
  example: named('UnexpectedBody'),
  reason: 'The operation takes no body and the request has one.',
};

/** A body that is not the JSON that its media type promises. */
export function malformedJson(error: unknown): Fault {
  const cause = error instanceof Error ? error.message : String(error);
  return { statuses: [400], example: named('MalformedJson'), reason: `The body is not JSON: ${cause}` };
}

/** A body of a media type that the operation does not describe; without a 415, a body that cannot be read. */
export function unsupportedMediaType(sent: string, described: readonly string[]): Fault {
  return {
    statuses: [415, 400],
    example: (names) => named('UnsupportedMediaType')(names) ?? named('MalformedJson')(names),
    reason: `The body is ${sent}; the operation takes ${described.join(', ')}.`,
  };
}

/** Rules of the description that Prism found broken, `undefined` for none. The first one decides the answer. */
export function brokenRules(violations: readonly Violation[]): Fault | undefined {
  const found = trueOf(violations);
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    // Too many tags are over a limit, which some APIs answer with a status of its own.
    statuses: first.code === 'maxItems' ? [413, 400] : [400],
    example: (names) => exampleOf(first, names),
    reason: [...new Set(found.map(({ message }) => message))].join('; '),
  };
}

/** The answer with which an operation documents a fault, `undefined` when it documents none of its status codes. */
export function documentedAnswer(operation: Operation<string>, fault: Fault): Choice | undefined {
  const [response] = fault.statuses.flatMap((status) =>
    operation.responses.filter((candidate) => candidate.status === status),
  );
  if (response === undefined) return undefined;
  const example = fault.example(exampleNamesOf(response));
  return { operation, response, ...(example === undefined ? {} : { example }) };
}
