import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { Command, InvalidArgumentError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { withAddress } from './address.ts';
import { serve, usageError } from './serve.ts';

await withAddress(new Command('mock'))
  .description(manifest.description)
  .option('--api <name>', `serve the mock of one API at the root: ${apiNames.join(', ')}`, apiOf)
  .version(manifest.version)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : usageError))
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`) })
  .action(serve)
  .parseAsync();

function apiOf(value: string): ApiName {
  if (isApiName(value)) return value;
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}
