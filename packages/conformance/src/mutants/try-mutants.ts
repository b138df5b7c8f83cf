import { writeFile } from 'node:fs/promises';
import { seconds } from '@image-tags/tooling/command';
import { baselineOf } from './baseline.ts';
import { type Choice, chosenMutants } from './choice.ts';
import { readEquivalents } from './equivalents.ts';
import type { Mutant } from './mutant.ts';
import { isConvincing, mutantRun } from './mutant-run.ts';
import { placeOf } from './places.ts';
import { type PoolOptions, tryAll } from './pool.ts';
import { proposalFor } from './proposal.ts';
import { mutantReport } from './report.ts';
import type { Verdict } from './trial.ts';

export interface MutantsOptions extends Choice, PoolOptions {
  /** A file to write the run to, as JSON. */
  readonly report?: string;
  readonly print: (line: string) => void;
}

/**
 * Tries mutants and prints what came of them. Resolves to an exit code: 0 when all were noticed or are justified, 1 when one
 * was not, or when the suite fails before anything is changed.
 */
export async function tryMutants(options: MutantsOptions): Promise<0 | 1> {
  const { print } = options;
  const start = performance.now();
  const mutants = chosenMutants(options);
  const failures = await failuresBefore(mutants);
  if (failures.length > 0) {
    print(failures.join('\n'));
    print(`\nThe suite fails before anything is changed, ${failures.length} times. Repair that first.`);
    return 1;
  }
  print(`${mutants.length} mutants; the suite passes on what is not changed.`);
  const verdicts = await tryAll(
    mutants.map(({ id }) => id),
    { ...options, onVerdict: progress(mutants.length, start, options) },
  );
  if (options.mutant !== undefined) print(single(mutants[0], verdicts[0]));
  const isComplete = [options.apis, options.rule, options.mutant, options.sample].every(
    (choice) => choice === undefined,
  );
  const run = mutantRun(mutants, verdicts, await readEquivalents(), isComplete);
  if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(run, undefined, 2)}\n`);
  print(`\n${mutantReport(run)}`);
  const all = isConvincing(run) ? 'all noticed or justified' : `${run.survivors.length} survived`;
  print(`\n${mutants.length} mutants in ${seconds(performance.now() - start)}: ${all}.`);
  return isConvincing(run) ? 0 : 1;
}

async function failuresBefore(mutants: readonly Mutant[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const api of new Set(mutants.map((mutant) => mutant.api))) {
    failures.push(...(await baselineOf(api)).failures);
  }
  return failures;
}

/** Says where it stands, every so many mutants. */
function progress(
  count: number,
  start: number,
  { print, onVerdict }: MutantsOptions,
): NonNullable<PoolOptions['onVerdict']> {
  const step = Math.max(250, Math.ceil(count / 20));
  let survived = 0;
  return (verdict, done) => {
    onVerdict?.(verdict, done);
    if (verdict.outcome === 'survived') survived++;
    if (done % step !== 0) return;
    print(`  ${done} of ${count} tried in ${seconds(performance.now() - start)}, ${survived} not noticed`);
  };
}

/** Everything about one mutant. */
function single(mutant: Mutant | undefined, verdict: Verdict | undefined): string {
  if (mutant === undefined || verdict === undefined) return '';
  const noticed =
    verdict.outcome === 'survived'
      ? ['  not noticed', `  test    ${proposalFor(mutant, verdict.cameUp)}`]
      : [`  noticed by ${verdict.by}`, '', verdict.text ?? ''];
  return [mutant.id, `  at      ${placeOf(mutant)}`, `  change  ${mutant.what}`, ...noticed].join('\n');
}
