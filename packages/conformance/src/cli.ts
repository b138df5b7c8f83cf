import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { Command, InvalidArgumentError } from 'commander';
import { conformance } from './conformance.ts';
import { serveMocks } from './served-mocks.ts';

const usageError = 2;

const program = new Command('conformance')
  .description('Play every contract case of the descriptions against the mocks, over HTTP.')
  .option('--api <name>', `only this API; may be repeated: ${apiNames.join(', ')}`, apisOf)
  .allowExcessArguments(false)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : usageError))
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`) })
  .parse();

const { api = apiNames } = program.opts<{ api?: readonly ApiName[] }>();
const mocks = await serveMocks();
try {
  process.exitCode = await conformance(api, mocks.targetOf, console.log);
} finally {
  await mocks.close();
}

function apisOf(name: string, chosen: readonly ApiName[] = []): readonly ApiName[] {
  if (isApiName(name)) return chosen.includes(name) ? chosen : [...chosen, name];
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}
