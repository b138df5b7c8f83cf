import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Verdict } from './trial.ts';

export interface PoolOptions {
  /** How many mutants are tried at once; one per core when absent. */
  readonly workers?: number;
  /** Milliseconds after which a mutant that still runs counts as killed by timeout. */
  readonly timeout?: number;
  /** The module that tries mutants. */
  readonly module?: URL;
  readonly onVerdict?: (verdict: Verdict, done: number) => void;
}

/**
 * Tries mutants by id on all cores. A mutant that hangs is ended with its worker and counts as killed by timeout. Rejects
 * when a worker fails: that is a mistake in the harness, not a mutant that was noticed.
 */
export async function tryAll(ids: readonly string[], options: PoolOptions = {}): Promise<Verdict[]> {
  const { workers = availableParallelism(), onVerdict } = options;
  const waiting = [...ids].reverse();
  const verdicts = new Map<string, Verdict>();
  const lane = async () => {
    let worker = new Trier(options);
    try {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        const verdict = await worker.verdictOn(id);
        if (verdict.outcome === 'timeout') worker = new Trier(options);
        verdicts.set(id, verdict);
        onVerdict?.(verdict, verdicts.size);
      }
    } finally {
      await worker.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, ids.length) }, lane));
  return ids.flatMap((id) => verdicts.get(id) ?? []);
}

/** Longer than the slowest mutant takes on a busy machine: the whole suite on the mock, a description read anew. */
const defaultTimeout = 60_000;

/** One worker, which tries one mutant at a time. */
class Trier {
  readonly #worker: Worker;
  readonly #timeout: number;

  constructor({ timeout = defaultTimeout, module = new URL('./worker.ts', import.meta.url) }: PoolOptions) {
    this.#worker = new Worker(module);
    this.#timeout = timeout;
  }

  /** What came of a mutant; the worker is ended when that takes too long. */
  async verdictOn(id: string): Promise<Verdict> {
    const { promise, resolve, reject } = Promise.withResolvers<Verdict>();
    const onFailure = (error: unknown) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      reject(new Error(`Trying "${id}" failed, which no mutant should be able to bring about: ${reason}`));
    };
    const timer = setTimeout(() => {
      const problem = `no verdict within ${this.#timeout / 1000} s`;
      resolve({ id, outcome: 'timeout', by: 'timeout', problem, text: problem });
    }, this.#timeout);
    this.#worker.once('message', resolve).once('error', onFailure);
    this.#worker.postMessage(id);
    try {
      const verdict = await promise;
      if (verdict.outcome === 'timeout') await this.end();
      return verdict;
    } finally {
      clearTimeout(timer);
      this.#worker.off('message', resolve).off('error', onFailure);
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
