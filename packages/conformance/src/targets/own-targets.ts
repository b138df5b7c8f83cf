import { createSandbox } from '@image-tags/sandbox';
import { createSandboxServer } from '@image-tags/sandbox/node';
import type { SuiteTarget } from '../suite/suite-target.ts';
import { behindPrism } from './prism-proxy.ts';
import { inProcess, overHttp } from './sandbox-targets.ts';
import { serveMocks } from './served-mocks.ts';

const nothingDeviates = () => [];

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

/** The sandbox as a function call. */
export const inProcessTarget: SuiteTarget = {
  name: 'sandbox in process',
  kind: 'sandbox',
  deviationsOf: nothingDeviates,
  open(api) {
    return Promise.resolve({
      scenarios: inProcess(createSandbox({ api })),
      close: () => Promise.resolve(),
    });
  },
};

/** The sandbox behind its own HTTP host, on a free port. */
export const httpTarget: SuiteTarget = {
  name: 'sandbox over HTTP',
  kind: 'sandbox',
  deviationsOf: nothingDeviates,
  async open(api) {
    const server = await createSandboxServer({ api, port: 0 });
    const scenarios = overHttp(server.url);
    return {
      scenarios,
      async close() {
        scenarios.close();
        await server.close();
      },
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

/** All that this repository brings, in the order of reports. */
export const ownTargets: readonly SuiteTarget[] = [mockTarget, inProcessTarget, httpTarget, proxiedTarget];
