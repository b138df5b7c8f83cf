import { objectOf, textOf } from '@image-tags/openapi/description';
import { type Answer, type Sandbox, type WorldControl, worldHeader } from '@image-tags/sandbox';
import { bodyBytes, headerOf, type RawAnswer, type RawRequest } from '../scenarios/exchange.ts';
import { RawHttp } from '../scenarios/raw-http.ts';
import { parsed } from '../scenarios/reading.ts';
import type { Stage, Target } from '../scenarios/target.ts';
import { CannotSend } from '../scenarios/why-not.ts';

/** Where a sandbox in process is said to be; nothing listens there. */
const nowhere = 'http://sandbox.invalid';

let worlds = 0;

/** A name that no other scenario of this process has. */
function newWorld(): string {
  worlds++;
  return `scenario-${process.pid}-${worlds}`;
}

/** As much of a sandbox as scenarios are played on. */
export type Playable = Pick<Sandbox, 'answer' | 'world' | 'dropWorld'>;

/** A sandbox in process, asked with the request as it came over the wire. */
export function inProcess(sandbox: Playable): Target {
  return stagedOn('sandbox in process', sandbox, (request) => {
    return Promise.resolve(answerOf(sandbox, request));
  });
}

/** What a sandbox in process answers to a request as it came over the wire. `mount` is the path that comes before its own. */
export function answerOf(sandbox: Pick<Sandbox, 'answer'>, request: RawRequest, mount = ''): RawAnswer {
  const { method, target, headers } = request;
  const answer: Answer = sandbox.answer({
    method,
    target,
    origin: nowhere,
    mount,
    header: (name) => headerOf(headers, name),
    body: bodyBytes(request),
  });
  return { status: answer.status, headers: answer.headers, body: answer.body };
}

/** A sandbox in process, asked through its fetch function. What a Request cannot hold is not sent. */
export function throughFetch(sandbox: Sandbox): Target {
  return stagedOn('sandbox through fetch', sandbox, async (request) => {
    const response = await sandbox.fetch(fetchRequest(request));
    return { status: response.status, headers: [...response.headers], body: await response.text() };
  });
}

/** A sandbox that listens at a URL, its API at the root: `http://127.0.0.1:4010`. Close it when all is played. */
export function overHttp(url: string): Target & { close(): void } {
  const http = new RawHttp(url);
  return {
    name: 'sandbox over HTTP',
    async open() {
      const world = newWorld();
      await control(http, world, 'PUT', '/snapshot', { images: [], deleted: [] });
      return {
        origin: url,
        addressed: (request) => inWorld(request, world),
        send: (request) => http.send(inWorld(request, world)),
        async createImage(image) {
          return textOf(objectOf(await control(http, world, 'POST', '/images', image)).id);
        },
        async close() {
          await control(http, 'default', 'DELETE', `/worlds/${world}`);
        },
      };
    },
    close: () => http.close(),
  };
}

function stagedOn(name: string, sandbox: Playable, send: Stage['send']): Target {
  return {
    name,
    open() {
      const world = newWorld();
      const control: WorldControl = sandbox.world(world);
      control.restore({ images: [], deleted: [] });
      return Promise.resolve({
        origin: nowhere,
        addressed: (request) => inWorld(request, world),
        send: (request) => send(inWorld(request, world)),
        createImage: (image) => Promise.resolve(control.createImage(image).id),
        close: () => Promise.resolve(sandbox.dropWorld(world)),
      });
    },
  };
}

function inWorld(request: RawRequest, world: string): RawRequest {
  return { ...request, headers: [...request.headers, [worldHeader, world]] };
}

/** A Request for the same bytes. Throws CannotSend where there is none: it folds paths and knows no GET with a body. */
function fetchRequest(request: RawRequest): Request {
  const { method, target, headers, body } = request;
  const { pathname, search } = new URL(target, nowhere);
  if (pathname + search !== target)
    throw new CannotSend(`A Request would turn ${target} into ${pathname}${search}.`);
  try {
    const bytes = body === undefined ? {} : { body: bodyBytes(request) };
    return new Request(nowhere + target, {
      method,
      headers: headers.map(([name, value]) => [name, value]),
      ...bytes,
    });
  } catch (error) {
    throw new CannotSend(
      `A Request cannot hold this: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Asks the control interface. Rejects when it refuses. */
async function control(
  http: RawHttp,
  world: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const request = {
    method,
    target: `/_sandbox${path}`,
    headers: [['Content-Type', 'application/json'] as const],
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const answer = await http.send(inWorld(request, world));
  if (answer.status < 300) return parsed(answer.body);
  throw new Error(`The sandbox refused ${method} /_sandbox${path}: ${answer.status} ${answer.body}`);
}
