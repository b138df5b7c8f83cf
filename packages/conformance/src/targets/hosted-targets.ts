import { createSandbox } from '@image-tags/sandbox';
import { createSandboxServer } from '@image-tags/sandbox/node';
import type { SuiteTarget } from '../suite/suite-target.ts';
import { inProcess, overHttp } from './sandbox-targets.ts';

/** A target of ours differs from no description. */
export const nothingDeviates = () => [];

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
