import { type Caller, callers, type Deviation, servers } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { objectOf, textOf } from '@image-tags/openapi/description';
import type { RawAnswer, RawRequest } from '../../scenarios/exchange.ts';
import type { Profile } from '../../scenarios/profile.ts';
import { projectOf, tokenHeaderOf } from '../../scenarios/profile.ts';
import { profileOf } from '../../scenarios/profiles.ts';
import { RawHttp } from '../../scenarios/raw-http.ts';
import { parsed } from '../../scenarios/reading.ts';
import type { GivenImage, Stage } from '../../scenarios/target.ts';
import type { OpenTarget, SuiteTarget } from '../../suite/suite-target.ts';
import { glanceServer, type RunningGlance, startGlance, whyNoGlance } from './glance.ts';
import type { TokenOwner } from './identity.ts';

/** The APIs whose documents describe a Glance. */
export const glanceApis = ['glance-v2', 'ecl-v2', 'rackspace-v2'] as const satisfies readonly ApiName[];

/** The callers whose tokens the identity service knows, with their roles. Those of all others are unknown to it. */
const roles: Readonly<Record<string, readonly string[]>> = {
  owner: ['member'],
  stranger: ['member'],
  reader: ['reader'],
  expired: ['member'],
};

/** A real OpenStack Glance, started anew for each API. Where none is installed nothing is run, and the reason says so. */
export const glanceTarget: SuiteTarget = {
  ...informationOfGlance(),
  async open(api) {
    const reason = isGlance(api) ? whyNoGlance() : notGlance(api);
    if (reason !== undefined) return unplayed(reason);
    const glance = await startGlance({ withCallers: true });
    const open = openOn(glance, api);
    return {
      ...open,
      async close() {
        await open.close();
        await glance.close();
      },
    };
  },
};

/** A Glance that runs already, with callers; it stays open. Its images are deleted before and after every scenario. */
export function glanceTargetOn(glance: RunningGlance): SuiteTarget {
  return {
    ...informationOfGlance(),
    open: (api) => Promise.resolve(isGlance(api) ? openOn(glance, api) : unplayed(notGlance(api))),
  };
}

function informationOfGlance() {
  const server = servers.find(({ id }) => id === glanceServer);
  return {
    name: server?.title ?? glanceServer,
    kind: 'server' as const,
    server: glanceServer,
    deviationsOf: (api: ApiName): readonly Deviation[] => server?.deviations[api] ?? [],
  };
}

function isGlance(api: ApiName): boolean {
  return glanceApis.some((name) => name === api);
}

function notGlance(api: ApiName): string {
  return `${api} is no Glance: its operations are not there.`;
}

function unplayed(notRun: string): OpenTarget {
  return { scenarios: { notRun }, close: () => Promise.resolve() };
}

function openOn(glance: RunningGlance, api: ApiName): OpenTarget {
  const { identity } = glance;
  if (identity === undefined)
    throw new Error('The suite needs a Glance with callers: startGlance({ withCallers: true }).');
  const profile = profileOf(api);
  identity.know(tokenOwners(profile));
  const http = new RawHttp(glance.url);
  return {
    scenarios: {
      name: informationOfGlance().name,
      open() {
        glance.wipe();
        return Promise.resolve(stageOn(glance, http, profile));
      },
    },
    close() {
      http.close();
      return Promise.resolve();
    },
  };
}

function stageOn(glance: RunningGlance, http: RawHttp, profile: Profile): Stage {
  return {
    origin: glance.url,
    addressed: (request) => request,
    send: (request) => http.send(request),
    createImage: (image) => createImage(http, profile, image),
    close() {
      glance.wipe();
      return Promise.resolve();
    },
  };
}

/** Who the identity service knows: the callers as far as they have roles, and an administrator of each of their projects. */
function tokenOwners(profile: Profile): ReadonlyMap<string, TokenOwner> {
  const owners = new Map<string, TokenOwner>();
  for (const caller of callers) {
    const project = projectOf(profile, caller.name);
    const known = roles[caller.name];
    owners.set(administratorOf(project), { project, roles: ['admin'] });
    if (known !== undefined && caller.token !== undefined) {
      owners.set(caller.token, { project, roles: known, ...endOf(caller) });
    }
  }
  return owners;
}

function endOf({ name }: Caller): Pick<TokenOwner, 'expiresAt'> {
  return name === 'expired' ? { expiresAt: new Date(0) } : {};
}

/** The token of somebody who may also make public images, which the packaged policy allows no one else. */
function administratorOf(project: string): string {
  return `administrator-of-${project}`;
}

/** Makes an image through Glance's own operation, in the name of an administrator of the image's project. */
async function createImage(
  http: RawHttp,
  profile: Profile,
  { project, ...image }: GivenImage,
): Promise<string> {
  const request: RawRequest = {
    method: 'POST',
    target: '/v2/images',
    headers: [
      [tokenHeaderOf(profile), administratorOf(project)],
      ['Content-Type', 'application/json'],
      ['Accept', 'application/json'],
    ],
    body: JSON.stringify(image),
  };
  const answer: RawAnswer = await http.send(request);
  const id = textOf(objectOf(parsed(answer.body)).id);
  if (answer.status === 201 && id !== '') return id;
  throw new Error(`Glance answered POST /v2/images with ${answer.status} ${answer.body}`);
}
