/** A command line that cannot be followed. The message says what is wrong and how to put it right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
