import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type ApiName, basePathOf } from '@image-tags/openapi';
import { arrayOf, isObject, objectOf, textOf } from '@image-tags/openapi/description';
import { createSandbox, type SandboxOptions } from '@image-tags/sandbox';
import { sandboxListener } from '@image-tags/sandbox/node';
import { arazzoFile, repositoryRoot } from '@image-tags/tooling/files';
import { runRedocly } from '@image-tags/tooling/redocly';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';

/** What `redocly respect` made of the committed document of an API. */
export interface Respected {
  readonly exitCode: number;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** What it printed. */
  readonly output: string;
}

/** Serves a sandbox over HTTP and lets `redocly respect` run the API's document on it, or some of its workflows. */
export async function respected(
  options: SandboxOptions & { readonly api: ApiName },
  workflows: readonly string[] = [],
): Promise<Respected> {
  const server = createServer(sandboxListener(createSandbox(options)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await inTemporaryFolder('respect', (folder) =>
      run(options.api, portOf(server.address()), workflows, path.join(folder, 'respect.json')),
    );
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function run(
  api: ApiName,
  port: number,
  workflows: readonly string[],
  report: string,
): Promise<Respected> {
  const url = `http://127.0.0.1:${port}`;
  const args = [
    ['respect', arazzoFile(api)],
    ['--server', `${api}=${url}${basePathOf(api)},sandbox=${url}/_sandbox`],
    ['--max-steps', '100000'],
    ['--json-output', report],
    ...workflows.map((workflow) => ['--workflow', workflow]),
  ];
  const { exitCode, output } = await runRedocly(args.flat(), repositoryRoot);
  const files = Object.values(objectOf(objectOf(JSON.parse(await readFile(report, 'utf8'))).files));
  const executed = files.flatMap((file) => arrayOf(objectOf(file).executedWorkflows)).filter(isObject);
  const withStatus = (wanted: boolean) =>
    executed
      .filter(({ status }) => (status === 'success') === wanted)
      .map(({ workflowId }) => textOf(workflowId));
  return { exitCode, output, passed: withStatus(true), failed: withStatus(false) };
}

function portOf(address: string | AddressInfo | null): number {
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The server listens on no port.');
}
