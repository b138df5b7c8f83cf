import type { ApiName } from '@image-tags/openapi';
import { groupedBy } from '../grouped-by.ts';
import { counted } from '../reports/summary.ts';
import { profileOf } from '../scenarios/profiles.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import { makesOwn } from '../targets/any-server/any-server.ts';
import type { AnyServerOptions } from '../targets/any-server/options.ts';
import { makesImages, mark, namesProject } from '../targets/any-server/profile.ts';
import type { Rehearsal } from '../targets/any-server/rehearsal.ts';
import { type Arguments, defaultRate, defaultTimeout, type Environment, tokenFrom } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** One API on one server. */
export interface ServerPlan {
  readonly api: ApiName;
  readonly options: AnyServerOptions;
}

/** What a command line with a URL asks for. Throws a UsageError for what does not go together. */
export function serverPlanOf(url: string, given: Arguments, environment: Environment): ServerPlan {
  const [api, second] = given.api ?? [];
  if (api === undefined || second !== undefined)
    throw new UsageError('A server has one API: give --url together with one --api.');
  if (given.target !== undefined) throw new UsageError('--url is a target itself: leave --target out.');
  const tokens = tokensOf(given, environment);
  const { projectId: projects = {}, imageId: images = [] } = given;
  const profile = profileOf(api);
  if (namesProject(profile) && projects.owner === undefined)
    throw new UsageError(`The URLs of ${api} name the project of the images: give it with --project-id.`);
  if (images.length === 0 && !makesImages(profile))
    throw new UsageError(
      `${api} has no way to make images: give some with --image-id, whose tags may change.`,
    );
  if (tokens.owner === undefined && Object.keys(tokens).length > 0)
    throw new UsageError('There are tokens of others but none of the owner: --token …');
  const { rate = defaultRate, timeout = defaultTimeout } = given;
  return { api, options: { url, tokens, projects, images, rate, timeout: timeout * 1000 } };
}

/** The tokens that were given, the owner's from the environment where no argument has it. */
function tokensOf({ token = {} }: Arguments, environment: Environment): Readonly<Record<string, string>> {
  if (token.owner !== undefined) return token;
  const owner = tokenFrom(environment);
  return owner === undefined ? token : { owner, ...token };
}

/** Throws a UsageError for an option that is about a server where none is given. */
export function refuseServerOptions(given: Arguments): void {
  const names = {
    token: '--token',
    projectId: '--project-id',
    imageId: '--image-id',
    rate: '--rate',
    timeout: '--timeout',
    yes: '--yes',
  };
  for (const [key, name] of Object.entries(names)) {
    if (Object.hasOwn(given, key)) throw new UsageError(`${name} is about a server: give its --url as well.`);
  }
}

/** What a run will do, for the person who has to agree. Throws a UsageError where nothing of it can be done. */
export function planText({ api, options }: ServerPlan, { requests, run }: Rehearsal): string {
  const { url, rate, images, tokens } = options;
  const played = run.results.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').length;
  const left = run.results.filter(({ outcome }) => outcome === 'not run');
  if (played === 0) {
    const why = left.length === 0 ? `${api} does not offer any of it.` : `\n${table(reasonRows(left))}`;
    throw new UsageError(`Nothing of this can be played at ${url}: ${why}`);
  }
  const seconds = Math.ceil(requests / rate);
  return [
    `This plays ${counted(played, 'scenario')} of ${api} at ${url}.`,
    '',
    `  images    ${makesOwn(api, options) ? `made for it, named ${mark}-…, and deleted again; no other is touched` : `${images.join(', ')}: their tags change and come back in the end; no other is touched`}`,
    `  callers   ${Object.keys(tokens).length === 0 ? 'the owner, without a token' : Object.keys(tokens).join(', ')}`,
    `  requests  about ${requests}, at most ${rate} a second: ${duration(seconds)} or more`,
    ...(left.length === 0
      ? []
      : ['', `It cannot play ${counted(left.length, 'scenario')}:`, table(briefRows(left))]),
  ].join('\n');
}

type Row = readonly [count: number, reason: string];

/** How many scenarios each reason keeps from being played, the most first. */
function reasonRows(left: readonly ScenarioResult[]): Row[] {
  return [...groupedBy(left, ({ reason = '' }) => reason)]
    .map(([reason, { length }]): Row => [length, reason])
    .toSorted(([one], [other]) => other - one);
}

/** The reasons that another option takes away; the others, which nobody can change, only as a number. */
function briefRows(left: readonly ScenarioResult[]): Row[] {
  const rows = reasonRows(left);
  const others = rows.filter(([, reason]) => !namesOption(reason));
  const count = others.reduce((sum, [length]) => sum + length, 0);
  if (others.length < 2) return rows;
  return [...rows.filter(([, reason]) => namesOption(reason)), [count, 'for reasons that the report tells']];
}

function namesOption(reason: string): boolean {
  return / --[a-z]/.test(reason);
}

function table(rows: readonly Row[]): string {
  return rows.map(([count, reason]) => `  ${String(count).padStart(5)}  ${reason}`).join('\n');
}

function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
