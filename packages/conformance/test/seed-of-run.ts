/**
 * A seed for what tests draw by chance: the same in every default run, where a rare miss would only hold up a change that has
 * nothing to do with it, and another one each time with TESTS=all. Print it.
 */
export function seedOfRun(): number {
  return process.env.TESTS === 'all' ? Math.floor(Math.random() * 2 ** 31) : 1;
}
