import { existsSync } from 'node:fs';
import { createSandbox } from '@image-tags/sandbox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pairFailureText } from '../../src/model/pair-text.ts';
import { compareTargets } from '../../src/model/side-by-side.ts';
import { type RunningGlance, startGlance, whyNoGlance } from '../../src/targets/glance/glance.ts';
import { glanceTargetOn } from '../../src/targets/glance/glance-target.ts';
import { inProcess } from '../../src/targets/sandbox-targets.ts';
import { knownDifferences } from './known-differences.ts';
import { replay, seed } from './seed.ts';

const reason = whyNoGlance();
if (reason !== undefined) console.log(`Sandbox and Glance are not compared. ${reason}`);

/** How many requests each of the two gets. */
const requests = 10_000;

/** Every how many requests a line tells how far it is. */
const stride = 1000;

const api = 'glance-v2';
const names = ['the sandbox', 'Glance 25.1'] as const;

let glance: RunningGlance | undefined;
beforeAll(async () => {
  // In memory, where there is such a folder: Glance waits for the disk after every change, several times as long as it works.
  if (existsSync('/dev/shm')) vi.stubEnv('TMPDIR', '/dev/shm');
  if (reason === undefined) glance = await startGlance({ withCallers: true });
  vi.unstubAllEnvs();
}, 120_000);
afterAll(() => glance?.close());

describe.skipIf(reason !== undefined)('sandbox and Glance side by side', () => {
  it(`answer ${requests} random requests alike`, { timeout: 1_800_000 }, async () => {
    if (glance === undefined) throw new Error('Glance was not started.');
    const { scenarios } = await glanceTargetOn(glance).open(api);
    if ('notRun' in scenarios) throw new Error(scenarios.notRun);
    console.log(`Sequences come from the seed ${seed}; MODEL_SEED=${seed} repeats them.`);
    let told = 0;
    const report = await compareTargets({
      api,
      targets: [inProcess(createSandbox({ api })), scenarios],
      seed,
      ...replay,
      requests,
      length: 80,
      known: knownDifferences,
      onProgress(done) {
        if (done < told + stride) return;
        told = done;
        console.log(`${done} of ${requests} requests answered alike.`);
      },
    });
    for (const [id, times] of report.known) console.log(`Known difference, ${times} times: ${id}`);
    expect(report.failure, pairFailureText(api, names, report)).toBeUndefined();
    if (replay.path === undefined) expect(report.requests).toBeGreaterThanOrEqual(requests);
  });
});
