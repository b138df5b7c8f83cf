import { type ChildProcess, fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onInterruption } from '@image-tags/tooling/interruption';
import type { Reply } from './worker.ts';

/** A server that runs in a process of its own. */
export interface Served {
  readonly port: number;
  stop(): void;
}

/**
 * Starts a server with Node and resolves when it has printed the first address of the form `http://…:<port>`.
 * Rejects when it ends before that. What it prints to stderr is shown.
 */
export function startServer(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = stopper(child);
  let printed = '';
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`node ${args.join(' ')} ended with ${code}.\n${printed}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const port = /https?:\/\/[^\s/]+?:(\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve({ port: Number(port), stop });
    });
  });
}

/** A process that answers each message with one. */
export interface Worker<Message, Answer> {
  /** Resolves to what the process measured; rejects with what it says went wrong, or when it ends. */
  ask(message: Message): Promise<Answer>;
  stop(): void;
}

/** Starts one of the modules beside this one as a worker. */
export function startWorker<Message extends object, Answer>(
  module: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): Worker<Message, Answer> {
  const file = fileURLToPath(new URL(module, import.meta.url));
  const child = fork(file, args, { execArgv: [...execArgv] });
  const stop = stopper(child);
  return {
    stop,
    ask: (message) =>
      new Promise((resolve, reject) => {
        const ended = (code: number | null) => reject(new Error(`${module} ended with ${code}.`));
        child.once('exit', ended);
        child.once('message', (reply: Reply<Answer>) => {
          child.off('exit', ended);
          if ('error' in reply) reject(new Error(reply.error));
          else resolve(reply.measured);
        });
        child.send(message);
      }),
  };
}

function stopper(child: ChildProcess): () => void {
  const kill = () => child.kill('SIGKILL');
  const forget = onInterruption(kill);
  return () => {
    forget();
    child.removeAllListeners('exit');
    kill();
  };
}
