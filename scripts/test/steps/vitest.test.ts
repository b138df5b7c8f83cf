import { expect, it } from 'vitest';
import { resultOf } from '../../src/steps/vitest.ts';

const report = { numPassedTests: 5, numFailedTests: 0, testResults: [] };

it("takes vitest's own numbers", () => {
  expect(resultOf({ ...report, numFailedTests: 2 }, 1, 'Output.')).toEqual({
    passed: 5,
    failed: 2,
    skipped: 0,
    output: 'Output.',
  });
});

it('counts a failure without a failed test, such as a file that cannot be loaded', () => {
  expect(resultOf(report, 1, '').failed).toBe(1);
});

it('names the tests that were skipped', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'runs' },
    { status: 'skipped', fullName: 'needs a browser' },
    { status: 'todo', fullName: 'comes later' },
  ];
  expect(resultOf({ ...report, testResults: [{ assertionResults }] }, 0, '')).toMatchObject({
    passed: 5,
    skipped: 2,
    note: '  skipped: needs a browser\n  skipped: comes later',
  });
});
