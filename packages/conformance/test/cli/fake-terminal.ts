import type { Environment } from '../../src/cli/arguments.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Interruption, Terminal } from '../../src/cli/terminal.ts';
import { namedTargets } from '../../src/targets/named-targets.ts';

/** What a run of the command came to. */
export interface CliRun {
  readonly exitCode: number;
  readonly printed: string;
  readonly told: string;
  readonly questions: readonly string[];
}

export interface FakePerson {
  /** Their answer to a question; nobody is there without it. */
  readonly agrees?: boolean;
  /** Their variables; none without it. */
  readonly environment?: Environment;
  /** Is given the way to interrupt the run, as soon as it can be. */
  readonly onStart?: (interrupt: (how: Interruption) => void) => void;
  /** Interrupts as soon as the result is printed. */
  readonly whenOver?: Interruption;
}

/** Runs the command in this process, with somebody at the terminal or nobody. */
export async function run(
  args: readonly string[],
  { agrees, environment = {}, onStart, whenOver }: FakePerson = {},
): Promise<CliRun> {
  const printed: string[] = [];
  const told: string[] = [];
  const questions: string[] = [];
  const exits: number[] = [];
  let interrupt: ((how: Interruption) => void) | undefined;
  const terminal: Terminal = {
    isInteractive: agrees !== undefined,
    canOverwrite: false,
    print(text) {
      printed.push(text);
      if (whenOver !== undefined) interrupt?.(whenOver);
    },
    tell: (text) => told.push(text),
    overwrite() {},
    confirm(question) {
      questions.push(question);
      return Promise.resolve(agrees === true);
    },
    onInterruption(handler) {
      interrupt = handler;
      onStart?.(handler);
      return () => {
        interrupt = undefined;
      };
    },
    exit: (code) => exits.push(code),
  };
  const exitCode = await runCli(args, {
    name: 'pnpm conformance',
    targets: namedTargets,
    terminal,
    environment,
  });
  return { exitCode: exits[0] ?? exitCode, printed: printed.join('\n'), told: told.join('\n'), questions };
}
