import { expect, it } from 'vitest';
import { runSteps } from '../../src/steps/sequence.ts';
import type { Step, StepResult } from '../../src/steps/step.ts';

const good: StepResult = { passed: 2, failed: 0, skipped: 0, output: 'All good.' };

function step(result: Partial<StepResult>, name = 'one'): Step {
  return { name, does: 'a thing', run: async () => ({ ...good, ...result }) };
}

async function run(...steps: Step[]): Promise<{ exitCode: number; lines: string[] }> {
  const lines: string[] = [];
  const exitCode = await runSteps(steps, (text) =>
    lines.push(...text.replace(/\d+\.\d\d s/, '0.00 s').split('\n')),
  );
  return { exitCode, lines };
}

it('tells what a step does before, how it went after, and the sum in the last line', async () => {
  expect(await run(step({}), step({ passed: 3 }, 'two'))).toEqual({
    exitCode: 0,
    lines: [
      '▶ one: a thing',
      '  one: 2 passed, 0 failed in 0.00 s',
      '',
      '▶ two: a thing',
      '  two: 3 passed, 0 failed in 0.00 s',
      '',
      '5 passed, 0 failed',
    ],
  });
});

it('shows the whole output of a step that failed, and goes on', async () => {
  const { exitCode, lines } = await run(step({ failed: 1, output: 'Bad\nthing.\n' }), step({}, 'two'));
  expect(exitCode).toBe(1);
  expect(lines.slice(0, 4)).toEqual([
    '▶ one: a thing',
    'Bad',
    'thing.',
    '  one: 2 passed, 1 failed in 0.00 s',
  ]);
  expect(lines.at(-1)).toBe('4 passed, 1 failed');
});

it('shows the note of a step that passed, but not its output', async () => {
  const { lines } = await run(step({ note: 'A table.' }));
  expect(lines).toContain('A table.');
  expect(lines).not.toContain('All good.');
});

it('counts what was skipped', async () => {
  expect((await run(step({ skipped: 3 }))).lines.at(-1)).toBe('2 passed, 0 failed, 3 skipped');
});

it('counts a step that crashes as one failure and says why', async () => {
  const crash: Step = { name: 'one', does: 'a thing', run: () => Promise.reject(new Error('Out of paper.')) };
  const { exitCode, lines } = await run(crash, step({}, 'two'));
  expect(exitCode).toBe(1);
  expect(lines.join('\n')).toMatch('Out of paper.');
  expect(lines.at(-1)).toBe('2 passed, 1 failed');
});

it('fails when nothing ran', async () => {
  expect(await run(step({ passed: 0, skipped: 1 }))).toMatchObject({ exitCode: 1 });
});
