import { describe, expect, it } from 'vitest';
import { playSuite } from '../../src/index.ts';
import { anyServer } from '../../src/targets/any-server/any-server.ts';
import { TokenBucket } from '../../src/targets/any-server/token-bucket.ts';
import { fakeClock, foreignServer } from './foreign-server.ts';

describe('the rate of requests', () => {
  it('is kept by a whole run, preparation and clean-up included', async () => {
    const clock = fakeClock();
    const { wire, options } = foreignServer('glance-v2', { rate: 4, clock });
    const times: number[] = [];
    const timed = {
      ...wire,
      send(request: Parameters<typeof wire.send>[0]) {
        times.push(clock.now());
        return wire.send(request);
      },
    };
    await playSuite({ apis: ['glance-v2'], targets: [anyServer(options, timed)], rules: ['remove'] });
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(times.length).toBeGreaterThan(20);
    expect(Math.min(...gaps)).toBe(250);
  });

  it('is kept by requests that come at the same time', async () => {
    const clock = fakeClock();
    const bucket = new TokenBucket(10, clock);
    const times = await Promise.all([1, 2, 3].map(() => bucket.take().then(() => clock.now())));
    expect(times.at(-1)).toBeGreaterThanOrEqual(200);
  });

  it('costs nothing where requests are rarer', async () => {
    const clock = fakeClock();
    const bucket = new TokenBucket(10, clock);
    await bucket.take();
    await clock.sleep(100);
    await bucket.take();
    expect(clock.now()).toBe(100);
  });
});
