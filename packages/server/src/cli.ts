import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { commandLine, InvalidArgumentError } from '@image-tags/tooling/command';
import manifest from '../package.json' with { type: 'json' };
import { withAddress } from './address.ts';
import { serve } from './serve.ts';

await withAddress(commandLine('pnpm mock', manifest.description))
  .option('--api <name>', `serve the mock of one API at the root: ${apiNames.join(', ')}`, apiOf)
  .version(manifest.version)
  .action(serve)
  .parseAsync();

function apiOf(value: string, previous: ApiName | undefined): ApiName {
  if (previous !== undefined) {
    throw new InvalidArgumentError(`Only one API can be served alone, and ${previous} is given already.`);
  }
  if (isApiName(value)) return value;
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}
