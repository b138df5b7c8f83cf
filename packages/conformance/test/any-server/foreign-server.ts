import { behaviourOf, rules, tagNamesRule } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { createSandbox, type Sandbox, type SandboxOptions } from '@image-tags/sandbox';
import { createSandboxServer } from '@image-tags/sandbox/node';
import type { RawRequest } from '../../src/scenarios/exchange.ts';
import type { Wire } from '../../src/targets/any-server/line.ts';
import type { AnyServerOptions } from '../../src/targets/any-server/options.ts';
import type { Clock } from '../../src/targets/any-server/token-bucket.ts';
import { answerOf } from '../../src/targets/sandbox-targets.ts';

/** Tokens for every caller. That of the owner is any that is not another's. */
export const tokens = { owner: 'secret', stranger: 'stranger', reader: 'reader', expired: 'expired' };

/** All rules but that of the hundreds of tag names, which takes longer than all others together. */
export const mostRules = rules.map(({ id }) => id).filter((id) => id !== tagNamesRule);

/** A sandbox that is somebody else's server: the suite knows no way to it but the API, and images are there already. */
export interface ForeignServer {
  readonly sandbox: Sandbox;
  readonly wire: Wire;
  /** Everything that went over the wire, in order. */
  readonly sent: readonly RawRequest[];
  readonly options: AnyServerOptions;
  /** Every image with its tags. */
  state(): Record<string, readonly unknown[]>;
}

/** One in process, reached over a wire that the test can hold. */
export function foreignServer(
  api: ApiName,
  options: Partial<AnyServerOptions> = {},
  sandboxOptions: Partial<SandboxOptions> = {},
): ForeignServer {
  const sandbox = createSandbox({ api, ...sandboxOptions });
  const sent: RawRequest[] = [];
  const all = { ...defaultsFor(api), ...options };
  const mount = new URL(all.url).pathname;
  return {
    sandbox,
    sent,
    wire: {
      send(request) {
        sent.push(request);
        return Promise.resolve(answerOf(sandbox, request, mount));
      },
      close() {},
    },
    options: all,
    state: () => stateOf(sandbox),
  };
}

/** One over HTTP. Close it. */
export async function listeningServer(api: ApiName, sandboxOptions: Partial<SandboxOptions> = {}) {
  const server = await createSandboxServer({ ...sandboxOptions, api, port: 0 });
  return {
    url: server.url,
    sandbox: server.sandbox(api),
    options: { ...defaultsFor(api), url: server.url },
    state: () => stateOf(server.sandbox(api)),
    close: () => server.close(),
  };
}

export function stateOf(sandbox: Sandbox): Record<string, readonly unknown[]> {
  return Object.fromEntries(sandbox.images().map(({ id, tags }) => [id, tags]));
}

function defaultsFor(api: ApiName): AnyServerOptions {
  const { cast } = behaviourOf(api);
  const makes = behaviourOf(api).concepts.createImage !== undefined;
  return {
    url: 'http://cloud.example/image',
    tokens,
    projects: { owner: cast.project, stranger: '5f0e2c7d9a814b36a1c4d8e7b2f3906a' },
    images: makes ? [] : cast.images.map(({ id }) => id),
    rate: Number.POSITIVE_INFINITY,
    timeout: 5000,
  };
}

/** A clock that moves only while somebody sleeps. */
export function fakeClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    sleep(milliseconds) {
      time += milliseconds;
      return Promise.resolve();
    },
  };
}
