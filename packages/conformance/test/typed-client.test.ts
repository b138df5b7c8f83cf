import { apiNames } from '@image-tags/openapi';
import { afterAll, describe, expect, it } from 'vitest';
import { clientKinds, clientOf, contractCases, describedApi, playThroughClient } from '../src/index.ts';
import { serveMocks } from '../src/targets/served-mocks.ts';

const mocks = await serveMocks();
afterAll(() => mocks.close());

describe.each(apiNames)('the typed client of %s', (api) => {
  const client = clientOf(api, { ...mocks.targetOf(api), token: 'contract-test-token' });
  const cases = contractCases(describedApi(api)).filter(({ kind }) => clientKinds.includes(kind));

  it.each(cases.map((contractCase) => [contractCase.id, contractCase] as const))(
    'gives the described result of %s',
    async (_, contractCase) => {
      expect(await playThroughClient(contractCase, client)).toEqual([]);
    },
  );
});
