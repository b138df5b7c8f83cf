import { isDeepStrictEqual } from 'node:util';
import type { NamedAnswer } from '@image-tags/behaviour';
import {
  essenceOf,
  type Header,
  isJson,
  type MediaType,
  preferredMediaType,
} from '@image-tags/openapi/description';
import { sameMediaType } from '../media-type.ts';
import { schemaWithoutReferences } from '../plan/schemas.ts';
import type { Problem } from '../result.ts';
import { textValidatorOf, validatorOf } from '../validation.ts';
import { literally, type Replacement, withEcho } from './echo.ts';
import { headerOf, type RawAnswer, type RawRequest } from './exchange.ts';
import type { Expectation } from './expectation.ts';
import { offeredRule, type Profile } from './profile.ts';
import { parsed } from './reading.ts';

/** An exchange and what it is judged by. */
export interface Judged {
  readonly profile: Profile;
  readonly expected: Expectation;
  readonly request: RawRequest;
  readonly answer: RawAnswer;
  /** The texts that may stand for a variable of an echo. */
  readonly textsOf: (variable: string) => readonly string[];
}

/** How an answer differs from the one that is expected; nothing when it does not. */
export function judgeAnswer(judged: Judged): Problem[] {
  const { expected, answer } = judged;
  if (answer.status !== expected.status) {
    const got = `${answer.status} ${answer.body}`.trim();
    return [{ what: 'status', expected: `${expected.status} (${expected.name})`, got }];
  }
  if (expected.response === undefined) {
    const documented = `a ${expected.status} in the description`;
    return [{ what: 'description', expected: documented, got: 'none' }];
  }
  return [
    ...bodyProblems(judged),
    ...expected.response.headers.flatMap((header) => headerProblems(judged, header)),
  ];
}

function bodyProblems(judged: Judged): Problem[] {
  const { expected, request, answer } = judged;
  const content = describedContent(expected);
  if (content.length === 0 || request.method === 'HEAD') {
    return answer.body === '' ? [] : [{ what: 'body', expected: 'none', got: answer.body }];
  }
  const described = chosenContent(judged, content);
  const contentType = headerOf(answer.headers, 'Content-Type') ?? 'none';
  if (!sameMediaType(described.mediaType, contentType)) {
    return [{ what: 'Content-Type', expected: described.mediaType, got: contentType }];
  }
  const value = isJson(described.mediaType) ? parsed(answer.body) : answer.body;
  if (value === undefined) return [{ what: 'body', expected: 'JSON', got: answer.body || 'none' }];
  return [...exampleProblems(judged, described, value), ...schemaProblems(judged, described, value)];
}

/** An answer that names no example although it is an error has no body, whatever others of its status have. */
export function describedContent({ named, status, response }: Expectation): readonly MediaType[] {
  if (named !== undefined && named.example === undefined && status >= 400) return [];
  const content = response?.content ?? [];
  const { example } = named ?? {};
  const withExample = content.filter(({ examples }) => examples.some(({ name }) => name === example));
  return withExample.length > 0 ? withExample : content;
}

/** The representation that the target should choose: by Accept, and by the rule on errors where that decides nothing. */
export function chosenContent(
  { profile, request }: Pick<Judged, 'profile' | 'request'>,
  content: readonly MediaType[],
): MediaType {
  const facts = offeredRule(profile, 'error-format')?.facts ?? {};
  const accept = headerOf(request.headers, 'Accept')?.trim() ?? '';
  const names = content.map(({ mediaType }) => mediaType);
  const fallback = essenceOf(String(accept === '' ? facts.missing : facts.unacceptable));
  // What is left when nothing fits is not weighed against the others.
  const weighed = names.length < 2 ? names : names.filter((name) => essenceOf(name) !== fallback);
  const liked = accept === '' ? undefined : preferredMediaType(accept, weighed);
  const found =
    content.find(({ mediaType }) => mediaType === liked) ??
    content.find(({ mediaType }) => essenceOf(mediaType) === fallback) ??
    content[0];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}

/** An error is the documented example, word for word but for what it says of this request. */
function exampleProblems(
  { expected, answer, textsOf }: Judged,
  content: MediaType,
  value: unknown,
): Problem[] {
  const { named, response } = expected;
  const example = content.examples.find(({ name }) => name === named?.example);
  if (named === undefined || example === undefined || expected.status < 400) return [];
  const fixed = ids(response?.headers ?? [], answer);
  const wanted = replacementsFor(named.echo, textsOf).map((echoes) =>
    withEcho(content.mediaType, example.value, [...echoes, ...fixed]),
  );
  if (wanted.some((body) => isDeepStrictEqual(body, value))) return [];
  const what = `body (example ${example.name})`;
  return [{ what, expected: wanted.map(shown).slice(0, 2).join(' or '), got: shown(value) }];
}

/** Every way in which the variables of an echo may be filled. */
export function replacementsFor(
  echo: NamedAnswer['echo'],
  textsOf: (variable: string) => readonly string[],
): readonly (readonly Replacement[])[] {
  return Object.entries(echo).reduce<readonly (readonly Replacement[])[]>(
    (ways, [name, source]) => {
      const pattern = new RegExp(source, 'gu');
      return ways.flatMap((way) => textsOf(name).map((text) => [...way, { pattern, text }]));
    },
    [[]],
  );
}

/** Ids that a header of the same answer carries, which a body may quote. */
function ids(headers: readonly Header[], answer: RawAnswer): Replacement[] {
  return headers.flatMap(({ name, examples: [example] }) => {
    const text = headerOf(answer.headers, name);
    if (text === undefined || typeof example?.value !== 'string' || example.value.length < 16) return [];
    return [{ pattern: literally(example.value), text }];
  });
}

function schemaProblems({ profile }: Judged, { schema }: MediaType, value: unknown): Problem[] {
  const findings = validatorOf(schemaWithoutReferences(profile.description.document, schema))(value);
  return findings.map(({ bound, at, message }) => {
    return { what: 'body against its schema', expected: `${at} ${message} (${bound})`, got: shown(value) };
  });
}

/** Headers that a host makes itself. */
const framing = ['content-length'];

function headerProblems({ profile, answer }: Judged, { name, schema, examples }: Header): Problem[] {
  if (framing.includes(name.toLowerCase())) return [];
  const got = headerOf(answer.headers, name);
  if (got === undefined) return [{ what: name, expected: 'the header is there', got: 'no such header' }];
  if (name.toLowerCase() === 'allow') return allowProblems(examples[0]?.value, got);
  const validate = textValidatorOf(schemaWithoutReferences(profile.description.document, schema));
  return validate(got).map(({ bound, message }) => ({
    what: name,
    expected: `it ${message} (${bound})`,
    got,
  }));
}

/** `Allow` names the methods of the example, in whatever order. */
function allowProblems(example: unknown, got: string): Problem[] {
  const methods = (text: string) =>
    text
      .split(',')
      .map((method) => method.trim())
      .toSorted()
      .join(', ');
  if (typeof example !== 'string' || methods(example) === methods(got)) return [];
  return [{ what: 'Allow', expected: example, got }];
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
