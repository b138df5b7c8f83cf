import { behaviourOf, callers } from '@image-tags/behaviour';
import { type ApiName, basePathOf } from '@image-tags/openapi';
import { describedApi } from '../api-description.ts';
import type { Profile } from './profile.ts';

/** What the scenarios of a described API are judged by. Throws when no API has this name. */
export function profileOf(api: ApiName): Profile {
  return { description: describedApi(api), behaviour: behaviourOf(api), callers, basePath: basePathOf(api) };
}
