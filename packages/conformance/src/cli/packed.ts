#!/usr/bin/env node
import { runCommand } from '@image-tags/tooling/command';
import { namedSandboxes } from '../targets/named-target.ts';
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

// Without the mock and Prism's proxy, which would bring all of Prism: those are targets of the repository.
await runCommand(() =>
  runCli(process.argv.slice(2), {
    name: 'image-tags-conformance',
    targets: namedSandboxes,
    terminal: processTerminal,
    environment: process.env,
  }),
);
