// Calls the sandbox's fetch function for some time, without a server. A worker: in-process.ts <folder of the build>
import { headersOf, type Sent } from './cases.ts';
import { importBuild } from './packed.ts';
import { answerMessages } from './worker.ts';

export interface Calls {
  readonly requests: readonly Sent[];
  readonly status: number;
  readonly milliseconds: number;
}

const { createSandbox } = await importBuild();
const sandbox = createSandbox({ api: 'glance-v2' });

answerMessages(async ({ requests, status, milliseconds }: Calls) => {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < milliseconds) {
    for (const request of requests) {
      const { method, target } = request;
      const response = await sandbox.fetch(
        new Request(`http://127.0.0.1:9292${target}`, { method, headers: headersOf(request) }),
      );
      if (response.status !== status) throw new Error(`${method} ${target} got ${response.status}.`);
      count += 1;
    }
  }
  return (count * 1000) / (performance.now() - start);
});
