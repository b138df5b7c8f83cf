import { join } from 'node:path';
import { type ApiName, apiNames, basePathOf } from '@image-tags/openapi';
import { type Address, isLoopback } from '@image-tags/sandbox/node/address';
import { DataFileError } from '@image-tags/sandbox/node/data-file-error';
import { pageFolder, repositoryRoot } from '@image-tags/tooling/files';
import { alignedTable } from '@image-tags/tooling/table';
import colours from 'picocolors';
import { ListenError } from './listening.ts';
import { docsCommand, servedApi } from './served.ts';
import { createServer, type RunningServer } from './server.ts';

export interface ServeOptions extends Address {
  /** Serve this API alone, at the root. */
  readonly api?: ApiName;
  /** With `api`: serve its sandbox and not its mock. */
  readonly sandbox?: boolean;
  /** File in which sandboxes keep what happens. */
  readonly data?: string;
  /** Start sandboxes without the images of the documentation. */
  readonly empty?: boolean;
}

const pages = join(repositoryRoot, pageFolder);

/** Exit code of a command that was told to do what cannot be done. */
const usageError = 2;

/**
 * Serves until SIGINT or SIGTERM ends the process with exit code 0, and prints what runs where. Where it cannot listen
 * or use the data file it says so in one line and ends the process with exit code 2.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { host, api, sandbox = false } = options;
  const server = await createServer({ ...options, pages }).catch(fail);
  if (!isLoopback(host)) {
    warn(`${host} can be reached from other machines; mocks and sandboxes have no access control.`);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
  console.log(
    api === undefined ? reportOfAll(server) : reportOfOne(server, api, sandbox ? 'sandbox' : 'mock'),
  );
}

function reportOfAll({ url }: RunningServer): string {
  const rows = apiNames.map((api) => {
    const { name, mock, sandbox, docs } = servedApi(api, url, pages);
    return ['', colours.bold(name), mock, sandbox, docs ?? colours.dim(`no reference page: ${docsCommand}`)];
  });
  const head = `Serving ${apiNames.length} image tag APIs, listed at ${url}/`;
  return [head, alignedTable(rows), 'Stop with Ctrl+C.'].join('\n');
}

function reportOfOne({ url }: RunningServer, api: ApiName, what: string): string {
  return `Serving the ${what} of ${colours.bold(api)} at ${url}${basePathOf(api)}/\nStop with Ctrl+C.`;
}

function fail(error: unknown): never {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(error instanceof ListenError || error instanceof DataFileError ? usageError : 1);
}

function warn(message: string): void {
  console.error(colours.yellow(`warning: ${message}`));
}
