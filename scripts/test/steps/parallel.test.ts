import { expect, it } from 'vitest';
import { runTogether } from '../../src/steps/parallel.ts';
import type { Step, StepResult } from '../../src/steps/step.ts';

const good: StepResult = { passed: 2, failed: 0, skipped: 0, output: '' };
const bad: StepResult = { passed: 1, failed: 1, skipped: 0, output: 'Bad.\n' };

function step(name: string, run: Step['run']): Step {
  return { name, does: 'a thing', run };
}

async function run(...steps: Step[]): Promise<{ isGood: boolean; lines: string[] }> {
  const lines: string[] = [];
  const isGood = await runTogether(steps, (line) => lines.push(line.replace(/\d+\.\d\d s/, '0.00 s')));
  return { isGood, lines };
}

it('runs steps at the same time and tells each when it is done', async () => {
  const second = Promise.withResolvers<StepResult>();
  const one = step('one', async () => {
    second.resolve(good);
    await second.promise;
    return good;
  });
  expect(
    await run(
      step('two', () => second.promise),
      one,
    ),
  ).toEqual({
    isGood: true,
    lines: [
      '▶ two: a thing',
      '▶ one: a thing',
      '✔ two: 2 passed, 0 failed in 0.00 s',
      '✔ one: 2 passed, 0 failed in 0.00 s',
    ],
  });
});

it('shows what went wrong in one and finishes the others', async () => {
  const { isGood, lines } = await run(
    step('one', async () => bad),
    step('two', async () => good),
  );
  expect(isGood).toBe(false);
  expect(lines.slice(2)).toEqual([
    'Bad.',
    '✘ one: 1 passed, 1 failed in 0.00 s',
    '✔ two: 2 passed, 0 failed in 0.00 s',
  ]);
});

it('shows what went wrong in the same way in several once', async () => {
  const { lines } = await run(
    step('one', async () => bad),
    step('two', async () => bad),
  );
  expect(lines.filter((line) => line === 'Bad.')).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('✘'))).toHaveLength(2);
});

it('shows no stack of what a person can repair', async () => {
  const { lines } = await run(step('one', () => Promise.reject(new Error('redocly.yaml:1:2: Wrong.'))));
  expect(lines.slice(1)).toEqual(['redocly.yaml:1:2: Wrong.', '✘ one: 0 passed, 1 failed in 0.00 s']);
});

it('takes a crash for a failure', async () => {
  const { isGood, lines } = await run(step('one', () => Promise.reject(new Error('Out of paper.'))));
  expect(isGood).toBe(false);
  expect(lines.join('\n')).toMatch('Out of paper.');
});
