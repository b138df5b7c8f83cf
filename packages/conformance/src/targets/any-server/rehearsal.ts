import { randomUUID } from 'node:crypto';
import { callers } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { headerOf, type RawRequest } from '../../scenarios/exchange.ts';
import { tokenHeaderOf } from '../../scenarios/profile.ts';
import { profileOf } from '../../scenarios/profiles.ts';
import { playSuite } from '../../suite/play-suite.ts';
import type { SuiteRun } from '../../suite/suite-run.ts';
import { answerOf } from '../sandbox-targets.ts';
import { anyServer } from './any-server.ts';
import type { Wire } from './line.ts';
import type { AnyServerOptions } from './options.ts';

export interface Rehearsal {
  /** About how many requests the run will send: a server that answers otherwise than described gets fewer or more. */
  readonly requests: number;
  readonly run: SuiteRun;
}

/** Plays a run against a sandbox of ours first, to know how long it takes and what of it cannot be played. Sends nothing. */
export async function rehearse(
  api: ApiName,
  options: AnyServerOptions,
  rules: readonly string[] | undefined,
): Promise<Rehearsal> {
  const sandbox = createSandbox({ api });
  const profile = profileOf(api);
  const images = options.images.map(() => randomUUID());
  for (const id of images) sandbox.world().createImage({ id, project: profile.behaviour.cast.project });
  const header = tokenHeaderOf(profile);
  const asksForNone = options.tokens.owner === undefined;
  const mount = new URL(options.url).pathname.replace(/\/+$/, '');
  const wire: Wire = {
    send: (request) =>
      Promise.resolve(answerOf(sandbox, asksForNone ? withOwner(request, header) : request, mount)),
    close: () => {},
  };
  const target = anyServer(
    {
      url: options.url,
      images,
      tokens: Object.fromEntries(Object.keys(options.tokens).map((name) => [name, tokenOf(name)])),
      projects: Object.fromEntries(
        Object.keys(options.projects).map((name) => [name, projectOf(name, profile.behaviour.cast.project)]),
      ),
      rate: Number.POSITIVE_INFINITY,
      timeout: options.timeout,
    },
    wire,
  );
  const run = await playSuite({ apis: [api], targets: [target], ...(rules === undefined ? {} : { rules }) });
  return { requests: target.requests(), run };
}

/** A server that asks for no token has no one but the owner. */
function withOwner(request: RawRequest, header: string): RawRequest {
  if (headerOf(request.headers, header) !== undefined) return request;
  return { ...request, headers: [[header, tokenOf('owner')], ...request.headers] };
}

function tokenOf(name: string): string {
  return callers.find((caller) => caller.name === name)?.token ?? name;
}

function projectOf(name: string, own: string): string {
  return callers.find((caller) => caller.name === name)?.project ?? own;
}
