import type { LineQueue } from './line-queue.ts';

/**
 * Asks until somebody answers yes or no, and resolves to whether it was yes. An empty line and the end of the input are a no.
 */
export async function confirmation(
  question: string,
  lines: Pick<LineQueue, 'next'>,
  write: (text: string) => void,
): Promise<boolean> {
  write(`${question} [y/N] `);
  const answer = await lines.next();
  if (answer === undefined || /^\s*(no?)?\s*$/i.test(answer)) return false;
  if (/^\s*y(es)?\s*$/i.test(answer)) return true;
  return confirmation('Please answer y or n.', lines, write);
}
