import { join } from 'node:path';
import { type ApiName, apiNames, basePathOf } from '@image-tags/openapi';
import { pageFolder, repositoryRoot } from '@image-tags/tooling/files';
import { alignedTable } from '@image-tags/tooling/table';
import colours from 'picocolors';
import type { Address } from './address.ts';
import { ListenError } from './listening.ts';
import { docsCommand, servedApi } from './served.ts';
import { createServer, type RunningServer } from './server.ts';

export interface ServeOptions extends Address {
  /** Serve the mock of this API alone, at the root. */
  readonly api?: ApiName;
}

const pages = join(repositoryRoot, pageFolder);

/** Exit code of a command that was told to do what cannot be done. */
const usageError = 2;

/**
 * Serves until SIGINT or SIGTERM ends the process with exit code 0, and prints what runs where. Where it cannot listen
 * it says so in one line and ends the process with exit code 2.
 */
export async function serve({ port, host, api }: ServeOptions): Promise<void> {
  const server = await createServer({ port, host, pages, ...(api === undefined ? {} : { api }) }).catch(fail);
  if (!isLoopback(host)) {
    warn(`${host} can be reached from other machines; the mocks have no access control.`);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
  console.log(api === undefined ? reportOfAll(server) : reportOfOne(server, api));
}

function reportOfAll({ url }: RunningServer): string {
  const rows = apiNames.map((api) => {
    const { name, mock, docs } = servedApi(api, url, pages);
    return ['', colours.bold(name), mock, docs ?? colours.dim(`no reference page: ${docsCommand}`)];
  });
  const head = `Serving ${apiNames.length} image tag APIs, listed at ${url}/`;
  return [head, alignedTable(rows), 'Stop with Ctrl+C.'].join('\n');
}

function reportOfOne({ url }: RunningServer, api: ApiName): string {
  return `Serving the mock of ${colours.bold(api)} at ${url}${basePathOf(api)}/\nStop with Ctrl+C.`;
}

function fail(error: unknown): never {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(error instanceof ListenError ? usageError : 1);
}

function warn(message: string): void {
  console.error(colours.yellow(`warning: ${message}`));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host);
}
