import { apiNames } from '@image-tags/openapi';
import { afterAll, describe, expect, it } from 'vitest';
import { contractCases, describedApi, failureText, playCase } from '../src/index.ts';
import { serveMocks } from '../src/targets/served-mocks.ts';

const mocks = await serveMocks();
afterAll(() => mocks.close());

describe.each(apiNames)('the mock of %s over HTTP', (api) => {
  const target = mocks.targetOf(api);

  it.each(contractCases(describedApi(api)).map((contractCase) => [contractCase.id, contractCase] as const))(
    'keeps %s',
    async (_, contractCase) => {
      const result = await playCase(contractCase, target);
      expect(result.problems, failureText(result)).toEqual([]);
    },
  );
});
