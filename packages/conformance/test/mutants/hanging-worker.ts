import { parentPort } from 'node:worker_threads';

// Stands for the worker that tries mutants: one id hangs for ever, one breaks, the others are noticed at once.
parentPort?.on('message', (id: unknown) => {
  if (id === 'breaks') throw new Error('This worker is broken.');
  while (id === 'hangs') Math.random();
  parentPort?.postMessage({ id, outcome: 'killed' });
});
