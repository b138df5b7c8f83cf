import { fileURLToPath } from 'node:url';
import { apiNames } from '@image-tags/openapi';
import { repositoryRoot } from '@image-tags/tooling/files';
import { runProcess } from '@image-tags/tooling/processes';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../src/mutants/all-mutants.ts';
import { baselineOf } from '../../src/mutants/baseline.ts';
import { chosenMutants } from '../../src/mutants/choice.ts';
import { equivalentsIn, readEquivalents, reasonFor } from '../../src/mutants/equivalents.ts';
import { type Mutant, mutantKinds } from '../../src/mutants/mutant.ts';
import { isConvincing, mutantRun } from '../../src/mutants/mutant-run.ts';
import { tryAll } from '../../src/mutants/pool.ts';
import { mutantReport } from '../../src/mutants/report.ts';
import { tryMutant, type Verdict } from '../../src/mutants/trial.ts';
import { seedOfRun } from '../seed-of-run.ts';

const all = apiNames.flatMap(mutantsOf);
const seed = Number(process.env.MUTANTS_SEED ?? seedOfRun());

console.log(`The sample of mutants comes from the seed ${seed}; MUTANTS_SEED=${seed} repeats it.`);

describe('the mutants', () => {
  it('are of every kind for every API', () => {
    for (const api of apiNames) {
      expect(new Set(mutantsOf(api).map(({ kind }) => kind))).toEqual(new Set(mutantKinds));
    }
  });

  it('have ids of their own, which say what is changed', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids).toContain('ims-v2 fact tag-limit.limit +1');
    expect(ids).toContain('ims-v2 fact batch-all-or-nothing.allOrNothing false');
    expect(ids).toContain('ecl-v2 fact label-length.unit characters');
    expect(ids).toContain('rackspace-v2 status remove-missing-tag.missing 204');
    expect(ids).toContain('glance-v2 rule protected-image left out');
    expect(ids).toContain('ims-v2 request /components/schemas/TagKey/maxLength +1');
    expect(ids).toContain('ims-v1 engine lost overwrite');
  });

  it('are the same for the same seed', () => {
    const ids = (chosenSeed: number) => chosenMutants({ sample: 20, seed: chosenSeed }).map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(1)).not.toEqual(ids(2));
  });

  it('of a sample are noticed or justified', { timeout: 60_000 }, async () => {
    const equivalents = await readEquivalents();
    const quick = all.filter(({ kind }) => kind !== 'request');
    const sample = chosenMutants({ sample: 40, seed }).filter((mutant) => quick.includes(mutant));
    for (const mutant of sample) {
      const { outcome } = await tryMutant(mutant, await baselineOf(mutant.api));
      const isFine = outcome === 'killed' || reasonFor(equivalents, mutant.id) !== undefined;
      expect(isFine, `${mutant.id} survives. Again: MUTANTS_SEED=${seed}`).toBe(true);
    }
  });

  it('leave the suite passing where nothing is changed', async () => {
    expect((await baselineOf('ims-v1')).failures).toEqual([]);
  });
});

describe('a run of mutants', () => {
  const [first, second] = mutantsOf('ims-v2');
  const some = [first, second].filter((mutant): mutant is Mutant => mutant !== undefined);
  const survived = some.map(({ id }): Verdict => ({ id, outcome: 'survived' }));

  it('tells of a survivor what was changed, where, and what a test would be', () => {
    const run = mutantRun(some, survived, [], false);
    expect(isConvincing(run)).toBe(false);
    const text = mutantReport(run);
    expect(text).toContain(some[0]?.id);
    expect(text).toMatch(/at {6}spec\/.*\.yaml:\d+/);
    expect(text).toMatch(/test {4}A scenario in spec\/rules\/.*\.yaml/);
  });

  it('takes a survivor that is justified for equivalent', () => {
    const equivalents = [{ mutants: some.map(({ id }) => id), reason: 'No request tells them apart.' }];
    const run = mutantRun(some, survived, equivalents, false);
    expect(isConvincing(run)).toBe(true);
    expect(run.counts.reduce((sum, { equivalent }) => sum + equivalent, 0)).toBe(2);
  });

  it('fails on a justification that no survivor needs', () => {
    const killed = some.map(({ id }): Verdict => ({ id, outcome: 'killed' }));
    const equivalents = [{ mutants: [some[0]?.id ?? ''], reason: 'No request tells them apart.' }];
    const run = mutantRun(some, killed, equivalents, false);
    expect(isConvincing(run)).toBe(false);
    expect(mutantReport(run)).toContain('justifies what did not survive');
  });

  it('wants a reason for each justification', () => {
    expect(() => equivalentsIn('- mutants: [a]\n  reason: no\n')).toThrow('entry 1 needs mutants');
  });

  it('ends a mutant that hangs and counts it as killed by timeout', async () => {
    const module = new URL('./hanging-worker.ts', import.meta.url);
    const verdicts = await tryAll(['hangs', 'fine'], { module, timeout: 500, workers: 1 });
    expect(verdicts.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['hangs', 'timeout'],
      ['fine', 'killed'],
    ]);
  });

  it('rejects when the harness itself fails', async () => {
    const module = new URL('./hanging-worker.ts', import.meta.url);
    await expect(tryAll(['breaks'], { module, workers: 1 })).rejects.toThrow('Trying "breaks" failed');
  });
});

it('a choice that no mutant fits is bad usage', async () => {
  const cli = fileURLToPath(import.meta.resolve('../../src/mutants/cli.ts'));
  const asked = [cli, '--api', 'ims-v1', '--mutant', 'nonsense x'];
  const { exitCode, stdout, stderr } = await runProcess(process.execPath, asked, { folder: repositoryRoot });
  expect(stderr).toMatch(/^error: There is no mutant nonsense x\. Repair: /);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});
