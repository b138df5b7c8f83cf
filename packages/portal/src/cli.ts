import path from 'node:path';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { type BuiltPage, buildPages, bundledApis } from './build.ts';

const start = performance.now();
const program = new Command('pnpm run docs')
  .description('Build the reference page of each API, as far as it is stale.')
  .addOption(new Option('--api <name>', 'build only this page; may be given several times').argParser(listed))
  .option('--force', 'build fresh pages too')
  .allowExcessArguments(false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const { api: wanted, force = false } = program.opts<{ api?: string[]; force?: boolean }>();

try {
  const known = await bundledApis();
  const unknown = wanted?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    program.error(`error: no API is called "${unknown}"; there are ${known.join(', ')}`);
  }
  const apis = wanted ?? known;
  const width = Math.max(...apis.map((name) => name.length));
  const pages = await buildPages({ apis, force, onProgress: (page) => console.log(lineOf(page, width)) });
  const built = pages.filter(({ outcome }) => outcome === 'built').length;
  console.log(`${pages.length} pages, ${built} built, ${seconds(performance.now() - start)} in all.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function listed(name: string, before: readonly string[] = []): string[] {
  return [...before, name];
}

/** `ims-v2  built  2.66 MB  0.78 s  packages/portal/dist/ims-v2/index.html` */
function lineOf({ api, outcome, bytes, milliseconds, file }: BuiltPage, width: number): string {
  const size = `${(bytes / 1e6).toFixed(2)} MB`;
  const shown = outcome === 'built' ? pc.green(outcome) : outcome;
  return [api.padEnd(width), shown, size, seconds(milliseconds), path.relative('', file)].join('  ');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
