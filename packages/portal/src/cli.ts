import path from 'node:path';
import { commandLine, runCommand, seconds } from '@image-tags/tooling/command';
import pc from 'picocolors';
import { type BuiltPage, buildPages, describedApis } from './build.ts';

const start = performance.now();
const program = commandLine('pnpm run docs', 'Build the reference page of each API, as far as it is stale.')
  .option('--api <name>', 'build only this page; may be given several times', listed)
  .option('--force', 'build fresh pages too')
  .parse();
const { api: wanted, force = false } = program.opts<{ api?: string[]; force?: boolean }>();

await runCommand(async () => {
  const known = await describedApis();
  const unknown = wanted?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    program.error(`error: no API is called "${unknown}"; there are ${known.join(', ')}`);
  }
  const apis = wanted ?? known;
  const width = Math.max(...apis.map((name) => name.length));
  const pages = await buildPages({ apis, force, onProgress: (page) => console.log(lineOf(page, width)) });
  const built = pages.filter(({ outcome }) => outcome === 'built').length;
  const count = `${pages.length} page${pages.length === 1 ? '' : 's'}`;
  console.log(`${count}, ${built} built, ${seconds(performance.now() - start)} in all.`);
  return 0;
});

function listed(name: string, before: readonly string[] = []): string[] {
  return [...new Set([...before, name])];
}

/** `ims-v2  built  2.66 MB  0.78 s  packages/portal/dist/ims-v2/index.html` */
function lineOf({ api, outcome, bytes, milliseconds, file }: BuiltPage, width: number): string {
  const size = `${(bytes / 1e6).toFixed(2)} MB`;
  const shown = outcome === 'built' ? pc.green(outcome) : outcome;
  return [api.padEnd(width), shown, size, seconds(milliseconds), path.relative('', file)].join('  ');
}
