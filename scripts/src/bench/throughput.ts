import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFile, repositoryRoot } from '@image-tags/tooling/files';
import { type Case, cases, preparation, requestText } from './cases.ts';
import { type Served, startServer, type Worker } from './child.ts';
import { exchange } from './exchange.ts';
import type { Load, Measured } from './load.ts';
import { recordedAnswer, statusOf } from './response.ts';

/** Who answers: Node alone with the sandbox's bytes, the sandbox, Prism as its command starts it, Prism without its log. */
export const contenders = ['bare', 'sandbox', 'prism', 'silentPrism'] as const;
export type Contender = (typeof contenders)[number];

/** How long and how often is measured. */
export interface Pace {
  readonly rounds: number;
  /** How long each measurement takes. */
  readonly milliseconds: number;
  /** How long each server gets the same load beforehand: until Node has compiled what runs often. */
  readonly warmUp: number;
  readonly connections: number;
}

/** What each contender did in each round. */
export interface CaseResult {
  readonly name: string;
  readonly rounds: Readonly<Record<Contender, readonly Measured[]>>;
}

/**
 * Measures every case on every contender, one after the other in each round and each round in another order, so that
 * what disturbs the machine disturbs all of them. `folder` holds the build of the sandbox.
 */
export async function measureThroughput(
  folder: string,
  load: Worker<Load, Measured>,
  pace: Pace,
): Promise<CaseResult[]> {
  const started: Served[] = [];
  const start = async (...args: string[]) => {
    const server = await startServer(args);
    started.push(server);
    return server.port;
  };
  try {
    const ports = new Map<Case, Record<Contender, number>>();
    for (const [api, group] of Map.groupBy(cases(), (one) => one.api)) {
      const prism = await start(
        prismCommand,
        'mock',
        path.join(repositoryRoot, bundleFile(api)),
        '--port',
        '0',
      );
      const silentPrism = await start(sibling('prism.ts'), api);
      const sandbox = await start(`${folder}/cli.js`, '--api', api, '--port', '0');
      for (const request of preparation(api)) {
        const answer = await exchange(sandbox, requestText(request));
        if (statusOf(answer) !== 204)
          throw new Error(`The sandbox said\n${answer}to\n${requestText(request)}`);
      }
      for (const one of group) {
        const bare = await start(sibling('bare.mjs'), await recorded(one, sandbox));
        ports.set(one, { bare, sandbox, prism, silentPrism });
      }
    }
    return await measureRounds(ports, load, pace);
  } finally {
    for (const server of started) server.stop();
  }
}

const prismCommand = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'));

/** The path of a file beside this one. */
export function sibling(file: string): string {
  return `${import.meta.dirname}/${file}`;
}

/** What the sandbox answers a case, as the argument of `bare.mjs`. */
async function recorded({ requests: [request], name }: Case, port: number): Promise<string> {
  if (request === undefined) throw new Error(`"${name}" sends nothing.`);
  return JSON.stringify(recordedAnswer(await exchange(port, requestText(request))));
}

async function measureRounds(
  ports: ReadonlyMap<Case, Record<Contender, number>>,
  load: Worker<Load, Measured>,
  { rounds, milliseconds, warmUp, connections }: Pace,
): Promise<CaseResult[]> {
  const results = [...ports].map(([one, port]) => {
    const measured: Record<Contender, Measured[]> = { bare: [], sandbox: [], prism: [], silentPrism: [] };
    return { one, port, measured };
  });
  for (let round = -1; round < rounds; round += 1) {
    for (const { one, port, measured } of results) {
      for (const contender of rotated(contenders, round + 1)) {
        const requests = one.requests.map(requestText);
        const task = { port: port[contender], requests, status: one.status, connections };
        const answer = await load.ask({ ...task, milliseconds: round < 0 ? warmUp : milliseconds });
        if (round >= 0) measured[contender].push(answer);
      }
    }
  }
  return results.map(({ one, measured }) => ({ name: `${one.name}, ${one.api}`, rounds: measured }));
}

/** A list that starts at another of its members. */
export function rotated<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
