import { parentPort } from 'node:worker_threads';
import { apiNames } from '@image-tags/openapi';
import { mutantsOf } from './all-mutants.ts';
import { baselineOf } from './baseline.ts';
import type { Mutant } from './mutant.ts';
import { tryMutant } from './trial.ts';

const byId = new Map<string, Mutant>();

function mutantById(id: string): Mutant {
  if (byId.size === 0) {
    for (const api of apiNames) for (const mutant of mutantsOf(api)) byId.set(mutant.id, mutant);
  }
  const mutant = byId.get(id);
  if (mutant === undefined) throw new Error(`No mutant is called "${id}".`);
  return mutant;
}

parentPort?.on('message', (id: unknown) => {
  const mutant = mutantById(String(id));
  baselineOf(mutant.api)
    .then((baseline) => tryMutant(mutant, baseline))
    .then((verdict) => parentPort?.postMessage(verdict))
    // Thrown in a turn of its own, so that it ends the worker and reaches whoever started it.
    .catch((error: unknown) => setImmediate(() => Promise.reject(error)));
});
