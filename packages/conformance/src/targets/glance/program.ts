import { type ChildProcess, spawn } from 'node:child_process';
import { onInterruption } from '@image-tags/tooling/interruption';

/** A program that runs until it is ended. */
export interface RunningProgram {
  /** Resolves when it has ended, to how. */
  readonly ended: Promise<string>;
  /** What it printed last, for whoever wants to know why it ended. */
  lastOutput(): string;
  /** Ends it and resolves when it is gone. */
  end(): Promise<void>;
}

/** How long a program may take to end when asked, in milliseconds; then it is killed. */
const grace = 3000;

/** How much of the output is kept, in characters. */
const kept = 4000;

/**
 * Starts a program in a process group of its own, which ends with this process however that ends: by itself, by SIGINT or
 * by SIGTERM. `environment` is all that the program has of it.
 */
export function startProgram(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): RunningProgram {
  const child = spawn(file, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-kept);
    });
  }
  const kill = () => signal(child, 'SIGKILL');
  const forget = onInterruption(kill);
  // Before the folder goes that it works in.
  process.prependListener('exit', kill);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, name) => resolve(name === null ? `exit code ${code}` : name));
  }).finally(() => {
    forget();
    process.off('exit', kill);
  });
  return {
    ended,
    lastOutput: () => output,
    async end() {
      signal(child, 'SIGTERM');
      const late = setTimeout(kill, grace);
      await ended;
      clearTimeout(late);
    },
  };
}

/** Runs a program to its end. Rejects with what it printed when it fails. */
export async function runProgram(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const program = startProgram(file, args, environment);
  const how = await program.ended;
  if (how !== 'exit code 0') throw new Error(`${file} ended with ${how}:\n${program.lastOutput()}`);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
