import { seedOfRun } from '../seed-of-run.ts';

/** The seed of this run: MODEL_SEED where it is set, otherwise a fixed one, and another one each time with TESTS=all. */
export const seed = seedFrom(process.env.MODEL_SEED);

/** Where in the run of that seed to begin: MODEL_PATH as a failed run has printed it. */
export const path: string | undefined = process.env.MODEL_PATH || undefined;

/** Whether a failure is to be repeated, for which bounds on time and size do not matter. */
export const replay = path === undefined ? {} : { path };

function seedFrom(text: string | undefined): number {
  if (text === undefined || text === '') return seedOfRun();
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new Error(`MODEL_SEED is "${text}"; set it to the whole number that a failed run has printed.`);
}
