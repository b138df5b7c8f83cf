import { defaultExclude, defineConfig } from 'vitest/config';

/** `pnpm test --all` asks for the tests that take minutes as well: those of a real Glance and the long random runs. */
const thorough = process.env.TESTS === 'all' ? [] : ['**/*.thorough.test.ts'];

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
    exclude: [...defaultExclude, ...thorough],
    typecheck: {
      enabled: true,
      checker: 'tsc',
      // Those are what `pnpm typecheck` reports, once and for every file.
      ignoreSourceErrors: true,
      include: ['packages/*/test/**/*.test-d.ts', 'scripts/test/**/*.test-d.ts'],
    },
    // Vitest leaves one core free, which on two cores is half of them; the tests mostly wait for programs they start.
    maxWorkers: '100%',
    // Files share a worker and what it has loaded. Loading all anew for each took a third of the time.
    isolate: false,
    passWithNoTests: false,
    // Many tests run a program; on two busy cores one of them can take longer than the default of 5 s.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
