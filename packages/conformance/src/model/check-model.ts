import type { ApiName } from '@image-tags/openapi';
import * as fc from 'fast-check';
import type { Profile } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import type { Target } from '../scenarios/target.ts';
import type { Command } from './command.ts';
import { commandsOf } from './commands.ts';
import { minimised } from './minimise.ts';
import { playSequence, type SequenceResult } from './play-sequence.ts';

export interface ModelOptions {
  readonly api: ApiName;
  readonly target: Target;
  /** Whole number that random choices come from. */
  readonly seed: number;
  /** Where in the run of that seed a failure was, to begin there: `12:0:3`. */
  readonly path?: string;
  /** How many sequences to play. */
  readonly sequences: number;
  /** How many commands a sequence has at most. */
  readonly length: number;
}

/** A sequence after which a target is not as the model predicts, as short as it could be made. */
export interface ModelFailure extends SequenceResult {
  /** For `path` of the options. */
  readonly path: string;
}

export interface ModelReport {
  readonly api: ApiName;
  /** Name of the target. */
  readonly target: string;
  readonly seed: number;
  /** How many sequences and requests were played until the end or the first failure. */
  readonly sequences: number;
  readonly requests: number;
  readonly failure?: ModelFailure;
}

/**
 * Plays random sequences of commands against a target and compares every answer with the reference model. Resolves to what
 * came of it; rejects when the target does not answer or the model cannot tell what to expect.
 */
export async function checkModel(options: ModelOptions): Promise<ModelReport> {
  const { api, target, seed, path, sequences: numRuns, length: maxLength } = options;
  const profile = profileOf(api);
  let requests = 0;
  const commands = fc.array(commandsOf(profile), { minLength: 1, maxLength, size: 'max' });
  const property = fc.asyncProperty(commands, async (sequence) => {
    const { problems, exchanges } = await playSequence(profile, sequence, target);
    requests += exchanges.length;
    return problems.length === 0;
  });
  const parameters = { seed, numRuns, endOnFailure: false, ...(path === undefined ? {} : { path }) };
  const run = await fc.check(property, parameters);
  const report = { api, target: target.name, seed, sequences: run.numRuns, requests };
  if (!run.failed) return report;
  if (run.errorInstance instanceof Error && run.counterexample === null) throw run.errorInstance;
  const found = run.counterexample?.[0] ?? [];
  const failure = await shortest(profile, found, target);
  return { ...report, failure: { ...failure, path: run.counterexamplePath ?? '' } };
}

async function shortest(
  profile: Profile,
  found: readonly Command[],
  target: Target,
): Promise<SequenceResult> {
  const play = (sequence: readonly Command[]) => playSequence(profile, sequence, target);
  return play(await minimised(found, async (shorter) => (await play(shorter)).problems.length > 0));
}
