import { putTag, requestText } from './cases.ts';
import { startServer } from './child.ts';
import { exchange } from './exchange.ts';
import { recordedAnswer, statusOf } from './response.ts';
import { sibling } from './throughput.ts';

/** Milliseconds from starting a process to its first answer, round by round. */
export interface StartTimes {
  readonly bare: readonly number[];
  readonly sandbox: readonly number[];
}

/** Measures how long the sandbox and Node alone take from nothing to their first 204, taking turns. */
export async function measureStart(folder: string, rounds: number): Promise<StartTimes> {
  const [request] = putTag.requests.map(requestText);
  if (request === undefined) throw new Error('There is no request to measure the start with.');
  const sandbox = [`${folder}/cli.js`, '--api', putTag.api, '--port', '0'];
  const { answer } = await firstAnswer(sandbox, request);
  const bare = [sibling('bare.mjs'), JSON.stringify(recordedAnswer(answer))];
  const times: { bare: number[]; sandbox: number[] } = { bare: [], sandbox: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push((await firstAnswer(bare, request)).milliseconds);
    times.sandbox.push((await firstAnswer(sandbox, request)).milliseconds);
  }
  return times;
}

async function firstAnswer(args: readonly string[], request: string) {
  const start = performance.now();
  const server = await startServer(args);
  const answer = await exchange(server.port, request);
  const milliseconds = performance.now() - start;
  server.stop();
  if (statusOf(answer) !== 204) throw new Error(`node ${args[0]} first answered\n${answer}`);
  return { answer, milliseconds };
}
