import { type Command, InvalidArgumentError } from 'commander';

/** Where a server listens. */
export interface Address {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

/** Adds `--port` and `--host` to a command. This module loads no bundle, so that it works where none is made yet. */
export function withAddress(command: Command): Command {
  return command
    .option('--port <number>', 'port to listen on, 0 for any free one', portOf, 4010)
    .option('--host <name>', 'interface to listen on', hostOf, '127.0.0.1');
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function hostOf(value: string): string {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('A host is a name or an address.');
}
