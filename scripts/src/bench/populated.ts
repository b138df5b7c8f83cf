// Serves a sandbox of Glance with as many images as the message says. A worker: populated.ts <folder of the build>
import { fill } from './images.ts';
import { importBuild } from './packed.ts';
import { answerMessages } from './worker.ts';

const { createSandboxServer } = await importBuild();

answerMessages(async ({ images }: { readonly images: number }) => {
  const server = await createSandboxServer({ api: 'glance-v2' });
  fill(server.sandbox('glance-v2'), images);
  return server.port;
});
