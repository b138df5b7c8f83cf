import { type ChildProcess, spawn } from 'node:child_process';
import { onInterruption } from './interruption.ts';

export interface ProcessResult {
  /** 1 also when a signal ended the program. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they came. */
  readonly output: string;
}

export interface ProcessOptions {
  readonly folder: string;
  /** Added to this process's environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and collects what it prints. Resolves whatever the exit code is; rejects only when the
 * program cannot be started. When SIGINT or SIGTERM tells this process to end meanwhile, the program and its children
 * end too, and this process exits with 130 or 143.
 */
export function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  const child = spawn(program, args, {
    cwd: options.folder,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that one signal reaches the children of the child as well.
    detached: true,
  });
  const forget = onInterruption(() => end(child));
  let stdout = '';
  let stderr = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    output += text;
  });
  return new Promise<ProcessResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr, output }));
  }).finally(forget);
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}
