import { createSandboxServer } from '@image-tags/sandbox/node';
import type { SuiteTarget } from '../suite/suite-target.ts';
import { nothingDeviates } from './hosted-targets.ts';
import { behindPrism } from './prism-proxy.ts';
import { overHttp } from './sandbox-targets.ts';
import { serveMocks } from './served-mocks.ts';

/** Prism, which answers each request for itself. */
export const mockTarget: SuiteTarget = {
  name: 'mock',
  kind: 'mock',
  deviationsOf: nothingDeviates,
  async open(api) {
    const mocks = await serveMocks();
    return {
      scenarios: { notRun: 'stateless: the mock forgets every request, so no behaviour shows.' },
      contract: mocks.targetOf(api),
      close: () => mocks.close(),
    };
  },
};

/** The sandbox with Prism's validating proxy in front of it. */
export const proxiedTarget: SuiteTarget = {
  name: "sandbox behind Prism's proxy",
  kind: 'sandbox',
  deviationsOf: nothingDeviates,
  async open(api) {
    const server = await createSandboxServer({ api, port: 0 });
    const direct = overHttp(server.url);
    const scenarios = await behindPrism(api, server.url, direct);
    return {
      scenarios,
      async close() {
        await scenarios.close();
        direct.close();
        await server.close();
      },
    };
  },
};
