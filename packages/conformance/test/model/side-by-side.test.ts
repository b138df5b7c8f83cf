import { behaviourOf } from '@image-tags/behaviour';
import { createSandbox, type Sandbox } from '@image-tags/sandbox';
import { describe, expect, it } from 'vitest';
import { pairFailureText } from '../../src/model/pair-text.ts';
import { compareTargets } from '../../src/model/side-by-side.ts';
import { inProcess } from '../../src/targets/sandbox-targets.ts';
import { withFact } from '../scenarios/changed-behaviour.ts';
import { seed } from './seed.ts';

const api = 'glance-v2';
const names = ['one', 'other'] as const;

console.log(`Pairs of sandboxes are asked from the seed ${seed}.`);

/** Asks a sandbox beside one that is as it should be. */
function compare(sandbox: Sandbox) {
  const targets = [inProcess(sandbox), inProcess(createSandbox({ api }))] as const;
  return compareTargets({ api, targets, seed, requests: 1000, length: 50 });
}

describe('two sandboxes side by side', () => {
  it('answer alike when they are the same', async () => {
    const report = await compare(createSandbox({ api }));
    expect(report.failure, pairFailureText(api, names, report)).toBeUndefined();
    expect(report.requests).toBeGreaterThanOrEqual(1000);
  });

  it.each([
    ['tag-limit', 'limit', 127],
    ['label-length', 'limit', 254],
    ['url-decoding', 'decoding', 'utf-8'],
  ] as const)('differ by %s.%s after few requests, told as curl commands', async (rule, fact, value) => {
    const behaviour = withFact(behaviourOf(api), rule, fact, () => value);
    const report = await compare(createSandbox({ api, behaviour }));
    const text = pairFailureText(api, names, report);
    // The last of them are the looks at the six images.
    expect(report.failure?.calls.length, text).toBeLessThanOrEqual(3);
    expect(text).toMatch(/^ {4}curl -i /m);
    expect(text).toContain(`MODEL_SEED=${seed} MODEL_PATH=`);
  });
});
