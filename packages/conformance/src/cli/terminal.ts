import { confirmation } from './confirmation.ts';
import { LineQueue } from './line-queue.ts';

/** What interrupts a run. */
export type Interruption = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** Where a command prints and asks. Tests bring their own. */
export interface Terminal {
  /** Whether somebody is there to answer a question. */
  readonly isInteractive: boolean;
  /** Whether a line can be written over, to show how far a run is. */
  readonly canOverwrite: boolean;
  /** A result. */
  print(text: string): void;
  /** Anything that is said beside it. */
  tell(text: string): void;
  /** Writes over the line that was written so before; '' takes it away. */
  overwrite(line: string): void;
  /** Resolves to whether the answer is yes. */
  confirm(question: string): Promise<boolean>;
  /** Calls back at every interruption until the function that it returns is called. */
  onInterruption(handler: (how: Interruption) => void): () => void;
  /** Ends the process at once. */
  exit(code: number): void;
}

const interruptions: readonly Interruption[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The terminal of this process: results go to stdout, everything else to stderr. */
export const processTerminal: Terminal = {
  isInteractive: process.stdin.isTTY === true && process.stderr.isTTY === true,
  canOverwrite: process.stderr.isTTY === true,
  print: (text) => console.log(text),
  tell: (text) => console.error(text),
  overwrite: (line) => {
    process.stderr.write(`\r\u001B[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  },
  async confirm(question) {
    const lines = new LineQueue(process.stdin);
    // Ctrl+C is a no, like the end of the input.
    const end = () => lines.close();
    process.once('SIGINT', end);
    try {
      return await confirmation(question, lines, (text) => process.stderr.write(text));
    } finally {
      process.off('SIGINT', end);
      lines.close();
    }
  },
  onInterruption(handler) {
    const listeners = interruptions.map((how) => [how, () => handler(how)] as const);
    for (const [how, listener] of listeners) process.on(how, listener);
    return () => {
      for (const [how, listener] of listeners) process.off(how, listener);
    };
  },
  exit: (code) => process.exit(code),
};
