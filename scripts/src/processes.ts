import { type ChildProcess, spawn } from 'node:child_process';

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

const running = new Set<ChildProcess>();

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
  started(child);
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
  }).finally(() => ended(child));
}

/** Signals are handled only while a program runs, so that at other times they do what they usually do. */
function started(child: ChildProcess): void {
  if (running.size === 0) process.on('SIGINT', onInterrupt).on('SIGTERM', onTermination);
  running.add(child);
}

function ended(child: ChildProcess): void {
  running.delete(child);
  if (running.size === 0) process.off('SIGINT', onInterrupt).off('SIGTERM', onTermination);
}

function onInterrupt(): void {
  endChildren();
  process.exit(130);
}

function onTermination(): void {
  endChildren();
  process.exit(143);
}

function endChildren(): void {
  for (const { pid } of running) {
    if (pid === undefined) continue;
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
