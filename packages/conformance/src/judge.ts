import { isDeepStrictEqual } from 'node:util';
import { type Header, isJson, type NamedExample } from '@image-tags/openapi/description';
import type { Expectation, ExpectedBody } from './case.ts';
import { sameMediaType } from './media-type.ts';
import type { Answer, Problem } from './result.ts';
import { textValidatorOf, validatorOf } from './validation.ts';

/** How an answer, complete after some milliseconds, differs from what is expected; nothing when it does not. */
export function judge(expected: Expectation, answer: Answer, milliseconds: number): Problem[] {
  return [
    ...statusProblems(expected, answer),
    ...documentedProblems(expected, answer),
    ...(expected.body === undefined ? [] : bodyProblems(expected.body, answer)),
    ...expected.headers.flatMap((header) => headerProblems(header, answer.headers)),
    ...allowProblems(expected.allow, answer.headers),
    ...timeProblems(expected.within, milliseconds),
  ];
}

/**
 * The same for the result of a typed client. `value` is `data` of a success or `error` of an error, `other` the one of
 * the two that has to be absent.
 */
export function judgeResult(
  expected: Expectation,
  response: Response,
  value: unknown,
  other: unknown,
): Problem[] {
  const { body, headers } = expected;
  return [
    ...statusProblems(expected, { status: response.status, body: textOfValue(value) }),
    ...(body === undefined ? [] : body === 'none' ? noValueProblems(value) : valueProblems(body, value)),
    ...(other === undefined ? [] : [{ what: 'data and error', expected: 'one of them', got: 'both' }]),
    ...headers.flatMap((header) => headerProblems(header, response.headers)),
  ];
}

function statusProblems(
  { status }: Expectation,
  answer: { readonly status: number; readonly body: string },
): Problem[] {
  if (answer.status === status) return [];
  return [{ what: 'status', expected: String(status), got: `${answer.status} ${answer.body}`.trim() }];
}

function documentedProblems(
  { status, undocumented }: Expectation,
  answer: { readonly status: number },
): Problem[] {
  if (!undocumented) return [];
  return [
    { what: 'description', expected: `a described ${status}`, got: `none for the answer ${answer.status}` },
  ];
}

function bodyProblems(expected: ExpectedBody | 'none', { headers, body }: Answer): Problem[] {
  if (expected === 'none') return body === '' ? [] : [{ what: 'body', expected: 'none', got: body }];
  const contentType = headers.get('content-type') ?? 'none';
  if (!sameMediaType(expected.mediaType, contentType)) {
    return [{ what: 'Content-Type', expected: expected.mediaType, got: contentType }];
  }
  if (!isJson(expected.mediaType)) return valueProblems(expected, body);
  try {
    return valueProblems(expected, JSON.parse(body));
  } catch {
    return [{ what: 'body', expected: 'JSON', got: body === '' ? 'none' : body }];
  }
}

/** openapi-fetch gives '' for an error whose empty body came without a length. */
function noValueProblems(value: unknown): Problem[] {
  return value === undefined || value === ''
    ? []
    : [{ what: 'body', expected: 'none', got: textOfValue(value) }];
}

function valueProblems({ examples, schema }: ExpectedBody, value: unknown): Problem[] {
  const got = textOfValue(value);
  const isExample = examples.some((example) => isDeepStrictEqual(example.value, value));
  const findings = validatorOf(schema)(value);
  return [
    ...(isExample ? [] : [{ what: 'body', expected: anyOf(examples), got }]),
    ...findings.map(({ bound, at, message }) => {
      return { what: 'body against its schema', expected: `${at} ${message} (${bound})`, got };
    }),
  ];
}

function anyOf(examples: readonly NamedExample[]): string {
  if (examples.length === 0) return 'a documented example, but the description has none';
  return examples.map(({ name, value }) => `${name} ${textOfValue(value)}`).join(' or ');
}

/** JSON, but a text as it is. */
export function textOfValue(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

function headerProblems({ name, schema }: Header, headers: Headers): Problem[] {
  const got = headers.get(name);
  if (got === null) return [{ what: name, expected: 'the header is there', got: 'no such header' }];
  return textValidatorOf(schema)(got).map(({ bound, message }) => {
    return { what: name, expected: `it ${message} (${bound})`, got };
  });
}

function allowProblems(methods: readonly string[] | undefined, headers: Headers): Problem[] {
  if (methods === undefined) return [];
  const got = headers.get('allow') ?? 'no such header';
  const named = got.split(',').map((method) => method.trim());
  const others = named.filter((method) => ![...methods, 'HEAD', 'OPTIONS'].includes(method));
  if (methods.every((method) => named.includes(method)) && others.length === 0) return [];
  return [{ what: 'Allow', expected: methods.join(', '), got }];
}

function timeProblems(within: number | undefined, milliseconds: number): Problem[] {
  if (within === undefined || milliseconds <= within) return [];
  return [{ what: 'time', expected: `at most ${within} ms`, got: `${Math.round(milliseconds)} ms` }];
}
