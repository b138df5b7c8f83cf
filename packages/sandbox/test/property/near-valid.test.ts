import { behaviourOf } from '@image-tags/behaviour';
import { type ApiName, apiNames, basePathOf, type Operation, operationsOf } from '@image-tags/openapi';
import type { Call } from '@image-tags/sandbox';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { Invariants } from './invariants.ts';
import { seed } from './random.ts';
import { callOf, shown } from './requests.ts';
import { wildNames } from './wild.ts';

/** Requests in a row, each of which finds what those before it have left. */
const inARow = 6;

describe(`a few requests that are nearly right (SANDBOX_SEED=${seed})`, () => {
  it.each(apiNames)('are answered by %s as described, and change nothing when they are refused', (api) => {
    const invariants = new Invariants(api);
    const sequences = fc.array(nearlyValid(api), { minLength: 1, maxLength: inARow });
    const property = fc.property(sequences, (calls) => {
      invariants.sandbox.reset();
      for (const call of calls) {
        const wrong = invariants.wrongWith(call);
        if (wrong !== undefined) throw new Error(`${wrong}\n  ${calls.map(shown).join('\n  ')}`);
      }
    });
    fc.assert(property, { seed, numRuns: 200 });
  });
});

/** A request to one of the operations, right in all but some of its texts. */
function nearlyValid(api: ApiName): fc.Arbitrary<Call> {
  const { project, images } = behaviourOf(api).cast;
  const known: Readonly<Record<string, readonly string[]>> = {
    project_id: [project],
    image_id: images.map(({ id }) => id),
  };
  const requests = operationsOf(api).map((operation) =>
    fc
      .record({
        path: fc.record(
          Object.fromEntries(
            operation.parameters
              .filter((parameter) => parameter.in === 'path')
              .map(({ name }) => [name, known[name] === undefined ? text() : mostly(known[name])]),
          ),
        ),
        query: fc.array(fc.tuple(mostly(queryNames(operation)), text()), { maxLength: 3 }),
        token: mostly(['owner']),
        body: bodyOf(operation),
      })
      .map(({ path, query, token, body }) => {
        const target = basePathOf(api) + filled(operation.path, path) + queryText(operation, query);
        const headers = new Map([['x-auth-token', token]]);
        const [content] = operation.requestBody?.content ?? [];
        if (content !== undefined) headers.set('content-type', content.mediaType);
        return callOf(operation.method, target, headers, body);
      }),
  );
  return fc.oneof(...requests);
}

function text(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...wildNames), fc.string({ unit: 'binary', maxLength: 40 }));
}

/** One of some values nearly always, otherwise any text. */
function mostly(values: readonly string[]): fc.Arbitrary<string> {
  const others = { weight: 1, arbitrary: text() };
  return values.length === 0
    ? text()
    : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, others);
}

/** An example of the body with texts of it replaced, or none. */
function bodyOf({ requestBody }: Operation): fc.Arbitrary<string> {
  const examples = (requestBody?.content ?? []).flatMap((content) => content.examples);
  if (examples.length === 0) return fc.constant('');
  return fc
    .tuple(
      fc.constantFrom(...examples),
      fc.array(fc.oneof(text(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 3 }),
    )
    .map(([{ value }, replacements]) => {
      const remaining = [...replacements];
      return JSON.stringify(value, (_, member: unknown) => {
        return typeof member === 'string' && remaining.length > 0 ? remaining.shift() : member;
      });
    });
}

function queryNames({ parameters }: Operation): readonly string[] {
  return parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
}

function queryText(operation: Operation, pairs: readonly (readonly [name: string, value: string])[]): string {
  if (pairs.length === 0 || queryNames(operation).length === 0) return '';
  return `?${pairs.map((pair) => pair.map(encoded).join('=')).join('&')}`;
}

function filled(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encoded(String(values[name])));
}

/** Half of a surrogate pair has no encoding. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
