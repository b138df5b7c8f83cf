import { behaviourOf } from '@image-tags/behaviour';
import { apiNames } from '@image-tags/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Invariants } from './invariants.ts';
import { Random, seed } from './random.ts';
import { Requests, shown } from './requests.ts';

/** How many requests each API gets; a tenth of them unless all tests were asked for. */
const count = process.env.TESTS === 'all' ? 100_000 : 10_000;

/** Half of the bodies are malformed, and the stacks of the errors that tell so would take more time than all else. */
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

describe(`any request at all (SANDBOX_SEED=${seed})`, () => {
  it.each(apiNames)(
    `is answered by %s as described, and changes nothing when it is refused, ${count} times`,
    (api) => {
      const invariants = new Invariants(api);
      const requests = new Requests(api, new Random(seed), behaviourOf(api).cast);
      for (let number = 1; number <= count; number++) {
        const { call, operation } = requests.next();
        const wrong = invariants.wrongWith(call, operation);
        if (wrong !== undefined) {
          expect.fail(`Request ${number} with SANDBOX_SEED=${seed}: ${wrong}\n  ${shown(call)}`);
        }
      }
    },
  );
});
