import { isDeepStrictEqual } from 'node:util';
import { isObject } from '@image-tags/openapi/description';
import type { Problem } from '../result.ts';
import { headerOf, type RawAnswer } from '../scenarios/exchange.ts';
import { parsed } from '../scenarios/reading.ts';

/** Headers that say something of the answer and not of the server or the moment. */
const compared = ['Allow', 'WWW-Authenticate'];

/** Request ids, times and the address of the identity service, which two servers do not have in common. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/req-[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REQUEST-ID'],
  [/uri="[^"]*"/g, 'uri="IDENTITY"'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'TIME'],
];

/**
 * How two answers to the same request differ: in status, in what headers say, in the body. Request ids, times and the
 * order of tags and images do not count. `wanted` is told as expected, `got` as what came.
 */
export function answerDifferences(wanted: RawAnswer, got: RawAnswer): Problem[] {
  if (wanted.status !== got.status) {
    return [{ what: 'status', expected: shown(wanted), got: shown(got) }];
  }
  // What there is of a body is described; without one the header says what it would have been, or nothing that is meant.
  const names = got.body === '' && wanted.body === '' ? compared : ['Content-Type', ...compared];
  const headers = names.flatMap((name) => {
    const [expected, came] = [wanted, got].map(({ headers }) =>
      withoutPassing(headerOf(headers, name) ?? 'none'),
    );
    return expected === came ? [] : [{ what: name, expected: expected ?? '', got: came ?? '' }];
  });
  const [expected, came] = [comparableBody(wanted.body), comparableBody(got.body)];
  const bodies = isDeepStrictEqual(expected, came)
    ? []
    : [{ what: 'body', expected: JSON.stringify(expected), got: JSON.stringify(came) }];
  return [...headers, ...bodies];
}

function shown({ status, body }: RawAnswer): string {
  return `${status} ${body}`.trim();
}

function withoutPassing(text: string): string {
  return passing.reduce((changed, [pattern, name]) => changed.replaceAll(pattern, name), text);
}

function comparableBody(body: string): unknown {
  const text = withoutPassing(body);
  const json = parsed(text);
  return json === undefined ? text : withoutOrder(json);
}

/** JSON whose lists are sorted: no API promises an order of tags, and images of one second have none. */
function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(withoutOrder)
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutOrder(member)]));
}
