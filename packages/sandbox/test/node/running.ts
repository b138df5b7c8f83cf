import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../../src/node/cli.ts', import.meta.url));

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit').then(([code]): number | null => code);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, exit };
}

/** Runs the command line of the sandbox to its end. */
export async function run(...args: string[]) {
  const { child, exit } = start(args);
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** A command line of the sandbox that serves. */
export interface Serving {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  readonly stdout: string;
  readonly stderr: Promise<string>;
  readonly url: string;
}

/** Runs the command line of the sandbox until it says that it serves. */
export async function serve(...args: string[]): Promise<Serving> {
  const { child, exit } = start(['--port', '0', ...args]);
  const stderr = text(child.stderr);
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith('Stop with')) break;
  }
  const stdout = lines.join('\n');
  const url = /http:\/\/[^/\s]+/.exec(stdout)?.[0];
  if (url === undefined) throw new Error(`The sandbox does not serve: ${await stderr}`);
  return { child, exit, stdout, stderr, url };
}
