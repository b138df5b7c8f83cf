import type { ApiName } from '@image-tags/openapi';
import { parseExpression } from '@image-tags/openapi/description';
import type { Profile } from '../../scenarios/profile.ts';
import { profileOf } from '../../scenarios/profiles.ts';
import type { AnyServerOptions } from './options.ts';

/** What the name of every image that the suite makes begins with, unless a scenario is about names. */
export const mark = 'image-tags-conformance';

/** The API's profile with the projects of a server, and with a name on every image that is made there. */
export function profileFor(
  api: ApiName,
  { projects }: Pick<AnyServerOptions, 'projects'>,
  name: string,
): Profile {
  const profile = profileOf(api);
  const { behaviour } = profile;
  const { createImage } = behaviour.concepts;
  const nameAt = createImage?.roles.name;
  const named =
    createImage === undefined || nameAt === undefined
      ? {}
      : { createImage: { ...createImage, with: { ...createImage.with, [nameAt]: name } } };
  return {
    ...profile,
    callers: profile.callers.map((caller) => {
      const project = projects[caller.name];
      return caller.name === 'owner' || project === undefined ? caller : { ...caller, project };
    }),
    behaviour: {
      ...behaviour,
      concepts: { ...behaviour.concepts, ...named },
      cast: { ...behaviour.cast, project: projects.owner ?? behaviour.cast.project },
    },
    // Of the ways to let other projects see an image, the one that every project is allowed.
    visibility: 'community',
  };
}

/** Whether the URLs of an API name the project. */
export function namesProject({ behaviour }: Profile): boolean {
  return Object.values(behaviour.concepts).some((binding) => binding.roles.project !== undefined);
}

/** Whether an API has a way to make images and to delete them again. */
export function makesImages({ behaviour: { concepts } }: Profile): boolean {
  return concepts.createImage !== undefined && concepts.deleteImage !== undefined;
}

/** How an API replaces tags by a JSON patch, RFC 6902. */
export interface TagsPatch {
  /** Runtime expression of the member `path` of the change. */
  readonly pathAt: string;
  /** Pointer to the tags in an image: `/tags`. */
  readonly pointer: string;
}

/** How an API replaces all tags by a JSON patch; `undefined` where it has no such call. */
export function tagsPatchOf({ behaviour: { concepts } }: Profile): TagsPatch | undefined {
  const constants = Object.entries(concepts.set?.with ?? {});
  const [pathAt, pointer] = constants.find(([at]) => parseExpression(at).keys.at(-1) === 'path') ?? [];
  return pathAt === undefined || pointer === undefined ? undefined : { pathAt, pointer };
}
