import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { commandLine, InvalidArgumentError, runCommand } from '@image-tags/tooling/command';
import { NoSuchMutant } from './choice.ts';
import { tryMutants } from './try-mutants.ts';

const does =
  'Change facts, schemas and the engine one at a time and see whether the suite notices. Exit code 1 when it does not.';
const options = commandLine('pnpm mutants', does)
  .option('--api <name>', `only this API; may be repeated: ${apiNames.join(', ')}`, apisOf)
  .option('--rule <id>', 'only what is about this rule of spec/rules')
  .option('--mutant <id>', 'only this one, with all that the suite says about it')
  .option('--sample <n>', 'only so many, drawn by chance', numberOf)
  .option('--seed <s>', 'what decides the chance', numberOf)
  .option('--report <file>', 'write everything to this file too, as JSON')
  .parse()
  .opts<{
    readonly api?: readonly ApiName[];
    readonly rule?: string;
    readonly mutant?: string;
    readonly sample?: number;
    readonly seed?: number;
    readonly report?: string;
  }>();

await runCommand(async () => {
  const { api, ...others } = options;
  try {
    return await tryMutants({ ...others, ...(api === undefined ? {} : { apis: api }), print: console.log });
  } catch (error) {
    if (!(error instanceof NoSuchMutant)) throw error;
    console.error(`error: ${error.message}`);
    return 2;
  }
});

function apisOf(name: string, chosen: readonly ApiName[] = []): readonly ApiName[] {
  if (isApiName(name)) return chosen.includes(name) ? chosen : [...chosen, name];
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It has to be a whole number.');
}
