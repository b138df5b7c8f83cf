import { describe, expect, it } from 'vitest';
import { committedDifference, glanceDifference } from '../../src/difference/glance-difference.ts';
import { whyNoGlance } from '../../src/index.ts';

const reason = whyNoGlance();
if (reason !== undefined) console.warn(`Sandbox and Glance are not compared.\n${reason}`);

describe.skipIf(reason !== undefined)('the committed difference between sandbox and Glance', () => {
  it('is what both do; pnpm glance --difference writes it anew', { timeout: 600_000 }, async () => {
    const { comparison, files } = await glanceDifference();
    console.log(`${comparison.requests} requests, ${comparison.differences.length} differences.`);
    expect(comparison.requests).toBeGreaterThan(1000);
    expect(files).toEqual(await committedDifference(Object.keys(files)));
  });
});
