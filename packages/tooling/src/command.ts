import { Command } from 'commander';

export { Command, CommanderError, InvalidArgumentError } from 'commander';

/** A command line that answers bad usage with one line on stderr and exit code 2. */
export function commandLine(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .allowExcessArguments(false)
    .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`) })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

/**
 * Runs what a command does and ends the process: with the exit code it returns, or, when it throws, with what a person
 * can do about that on stderr and exit code 1. When whoever reads the output stops, as `head` does, it ends quietly.
 */
export async function runCommand(action: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await action();
  } catch (error) {
    console.error(failureText(error));
    process.exitCode = 1;
  }
}

/** Errors that JavaScript itself throws: the mistake is in our code, and only the stack says where. */
const mistakes = [TypeError, RangeError, ReferenceError];

/** What a person needs to know of an error: its message, or the whole stack when it is a mistake in the code. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return mistakes.some((mistake) => error instanceof mistake)
    ? (error.stack ?? error.message)
    : error.message;
}

/** `0.42 s`: milliseconds as a person reads them. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
