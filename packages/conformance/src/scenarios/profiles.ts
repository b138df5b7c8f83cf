import { behaviourOf, callers, tagNames } from '@image-tags/behaviour';
import { type ApiName, basePathOf } from '@image-tags/openapi';
import { describedApi } from '../api-description.ts';
import type { Profile } from './profile.ts';

/** What the scenarios of a described API are judged by. Throws when no API has this name. */
export function profileOf(api: ApiName): Profile {
  const behaviour = behaviourOf(api);
  return { description: describedApi(api), behaviour, callers, tagNames, basePath: basePathOf(api) };
}
