import { runCommand } from '@image-tags/tooling/command';
import { runCli } from './cli/run-cli.ts';
import { processTerminal } from './cli/terminal.ts';
import { namedTargets } from './targets/named-targets.ts';

await runCommand(() =>
  runCli(process.argv.slice(2), {
    name: 'pnpm conformance',
    targets: namedTargets,
    terminal: processTerminal,
    environment: process.env,
  }),
);
