// The load generator, a process of its own so that it takes no time from the server's. It is told what to do by message.
import { connect } from 'node:net';
import { responseLength, statusOf } from './response.ts';
import { answerMessages } from './worker.ts';

/** What to send, for how long. */
export interface Load {
  readonly port: number;
  /** Whole requests as they go over the wire; each connection sends one after the other, from the start again at the end. */
  readonly requests: readonly string[];
  /** What every answer has to have; any other status ends the run. */
  readonly status: number;
  /** How many keep-alive connections there are; each has one request under way. */
  readonly connections: number;
  readonly milliseconds: number;
}

/** What came of it. Times are in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Puts a load on a server. Rejects when an answer has another status or a connection breaks. */
async function putLoad(load: Load): Promise<Measured> {
  const start = performance.now();
  const end = start + load.milliseconds;
  const times = await Promise.all(
    Array.from({ length: load.connections }, (_, index) => useConnection(load, index, end)),
  );
  const sorted = Float64Array.from(times.flat()).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return {
    perSecond: (sorted.length * 1000) / (performance.now() - start),
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** Sends requests one after the other until the end, and resolves to how long each took. */
function useConnection({ port, requests, status }: Load, first: number, end: number): Promise<number[]> {
  const buffers = requests.map((request) => Buffer.from(request));
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let next = first;
    let sent = 0;
    let received = Buffer.alloc(0);
    const send = () => {
      sent = performance.now();
      socket.write(buffers[next++ % buffers.length] ?? '');
    };
    const fail = (problem: string) => {
      socket.destroy();
      reject(
        new Error(`${problem}\n${requests[first % requests.length]}${received.toString('latin1', 0, 500)}`),
      );
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => fail(`127.0.0.1:${port} closed a connection before its time.`));
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const length = responseLength(received);
      if (length === undefined || received.length < length) return;
      const now = performance.now();
      times.push(now - sent);
      if (statusOf(received) !== status) return fail(`An answer of 127.0.0.1:${port} is not a ${status}.`);
      received = received.subarray(length);
      if (now < end) return send();
      socket.removeAllListeners('close');
      socket.destroy();
      resolve(times);
    });
  });
}

answerMessages(putLoad);
