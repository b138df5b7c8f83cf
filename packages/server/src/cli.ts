import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { commandLine, InvalidArgumentError } from '@image-tags/tooling/command';
import manifest from '../package.json' with { type: 'json' };
import { withAddress } from './address.ts';
import { type ServeOptions, serve } from './serve.ts';

const program = withAddress(commandLine('pnpm mock', manifest.description))
  .option('--api <name>', `serve one API at the root: ${apiNames.join(', ')}`, apiOf)
  .option('--sandbox', 'with --api: serve its sandbox, which remembers, and not its mock')
  .option('--data <file>', 'keep what happens in sandboxes in this file')
  .option('--empty', 'start sandboxes without the images of the documentation')
  .version(manifest.version)
  .action((options: ServeOptions) => {
    const mistake = mistakeIn(options);
    return mistake === undefined ? serve(options) : program.error(`error: ${mistake}`);
  });
await program.parseAsync();

/** What is wrong with options that are each right. */
function mistakeIn({ api, sandbox = false, data, empty = false }: ServeOptions): string | undefined {
  if (sandbox && api === undefined) {
    return "option '--sandbox' needs '--api <name>'; without it every sandbox is served beside its mock.";
  }
  if (api === undefined || sandbox) return undefined;
  const [option] = [...(data === undefined ? [] : ['--data <file>']), ...(empty ? ['--empty'] : [])];
  return option === undefined ? undefined : `option '${option}' is for a sandbox; add '--sandbox'.`;
}

function apiOf(value: string, previous: ApiName | undefined): ApiName {
  if (previous !== undefined) {
    throw new InvalidArgumentError(`Only one API can be served alone, and ${previous} is given already.`);
  }
  if (isApiName(value)) return value;
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}
