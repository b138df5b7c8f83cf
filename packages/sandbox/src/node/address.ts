import { type Command, InvalidArgumentError } from 'commander';

/** Where a server listens. */
export interface Address {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

/** This machine only. */
export const defaultHost = '127.0.0.1';

/** Adds `--port` and `--host` to a command. This module loads no bundle, so that it works where none is made yet. */
export function withAddress(command: Command): Command {
  return command
    .option('--port <number>', 'port to listen on, 0 for any free one', portOf, 4010)
    .option('--host <name>', 'interface to listen on', hostOf, defaultHost);
}

/** Where this machine reaches a server, without a slash at the end. One that listens on every interface is reached at the loopback one. */
export function urlOf({ host, port }: Address): string {
  const reached = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

/** Whether only this machine reaches a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host);
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
