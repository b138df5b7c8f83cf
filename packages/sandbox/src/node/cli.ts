#!/usr/bin/env node
import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { Command, InvalidArgumentError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { isLoopback, withAddress } from './address.ts';
import { DataFileError } from './data-file-error.ts';
import { ListenError } from './listening.ts';
import { reportOf } from './report.ts';
import { createSandboxServer, type SandboxServerOptions } from './sandbox-server.ts';

/** Exit code of a command that was told to do what cannot be done. */
const usageError = 2;

const program = new Command('image-tags-sandbox')
  .description('Serve image tag APIs that remember: what is added is there on the next read.')
  .option('--api <name>', `serve one API at the root: ${apiNames.join(', ')}`, apiOf)
  .option('--data <file>', 'keep what happens in this file; without it all is forgotten at the end')
  .option('--empty', 'start without the images of the documentation')
  .version(manifest.version)
  .allowExcessArguments(false)
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`) })
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : usageError))
  .action(serve);

await withAddress(program).parseAsync();

function apiOf(value: string): ApiName {
  if (isApiName(value)) return value;
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}

/** Serves until SIGINT or SIGTERM ends the process with exit code 0. */
async function serve(options: SandboxServerOptions & { readonly host: string }): Promise<void> {
  const server = await createSandboxServer(options).catch(fail);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
  if (!isLoopback(options.host)) {
    console.error(
      `warning: ${options.host} can be reached from other machines; the sandbox has no access control.`,
    );
  }
  console.log(reportOf(server, options));
}

function fail(error: unknown): never {
  console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(error instanceof ListenError || error instanceof DataFileError ? usageError : 1);
}
