// Tells how many bytes of memory a tag takes. A worker: node --expose-gc memory.ts <folder of the build>

import { headersOf, putTags, type Sent } from './cases.ts';
import { fill, imageId } from './images.ts';
import { importBuild } from './packed.ts';
import { answerMessages } from './worker.ts';

const { createSandbox } = await importBuild();
const images = 1000;

answerMessages(async () => {
  const sandbox = createSandbox({ api: 'glance-v2' });
  // The last is for the journal to be full before the first look at the memory.
  fill(sandbox, images + 1);
  const send = (requests: readonly Sent[]) => {
    for (const request of requests) {
      const headers = new Map(
        Object.entries(headersOf(request)).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const answer = sandbox.answer({
        ...request,
        origin: 'http://127.0.0.1:9292',
        mount: '',
        header: (name) => headers.get(name),
        body: new Uint8Array(),
      });
      if (answer.status !== 204) throw new Error(`${request.target} got ${answer.status}: ${answer.body}`);
    }
  };
  const warmUp = putTags([imageId(images)]);
  for (let round = 0; round < 20; round += 1) send(warmUp);
  const requests = putTags(Array.from({ length: images }, (_, index) => imageId(index)));
  const before = heap();
  send(requests);
  return (heap() - before) / requests.length;
});

function heap(): number {
  if (globalThis.gc === undefined) throw new Error('Run this with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
