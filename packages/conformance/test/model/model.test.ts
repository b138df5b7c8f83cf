import { apiNames } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { createSandboxServer } from '@image-tags/sandbox/node';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../src/model/check-model.ts';
import { modelFailureText } from '../../src/model/sequence-text.ts';
import { inProcess, overHttp } from '../../src/targets/sandbox-targets.ts';
import { replay, seed } from './seed.ts';

console.log(`Sequences of the reference model come from the seed ${seed}; MODEL_SEED=${seed} repeats them.`);

describe.each(apiNames)('random sequences on %s', (api) => {
  it('are answered in process as the model predicts', async () => {
    const target = inProcess(createSandbox({ api }));
    const report = await checkModel({ api, target, seed, ...replay, sequences: 40, length: 20 });
    expect(report.failure, modelFailureText(report)).toBeUndefined();
    expect(report.requests).toBeGreaterThan(report.sequences);
  });

  it('are answered over HTTP as the model predicts', async () => {
    const server = await createSandboxServer({ api });
    const target = overHttp(server.url);
    try {
      const report = await checkModel({ api, target, seed, ...replay, sequences: 5, length: 12 });
      expect(report.failure, modelFailureText(report)).toBeUndefined();
    } finally {
      target.close();
      await server.close();
    }
  });
});
