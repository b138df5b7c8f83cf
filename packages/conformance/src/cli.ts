import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { commandLine, InvalidArgumentError, runCommand } from '@image-tags/tooling/command';
import { conformance } from './conformance.ts';
import { serveMocks } from './targets/served-mocks.ts';

const program = commandLine(
  'pnpm conformance',
  'Play every contract case of the descriptions against the mocks, over HTTP.',
)
  .option('--api <name>', `only this API; may be repeated: ${apiNames.join(', ')}`, apisOf)
  .parse();

const { api = apiNames } = program.opts<{ api?: readonly ApiName[] }>();

await runCommand(async () => {
  const mocks = await serveMocks();
  try {
    return await conformance(api, mocks.targetOf, console.log);
  } finally {
    await mocks.close();
  }
});

function apisOf(name: string, chosen: readonly ApiName[] = []): readonly ApiName[] {
  if (isApiName(name)) return chosen.includes(name) ? chosen : [...chosen, name];
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}
