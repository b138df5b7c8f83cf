import { behaviourOf, callers } from '@image-tags/behaviour';
import { type ApiName, basePathOf, bundle } from '@image-tags/openapi';
import type { ApiDefinition } from './api/definition.ts';
import { validators } from './generated/validators.ts';

/** Everything that is described of an API. Throws when no API has this name. */
export function definitionOf(api: ApiName): ApiDefinition {
  return {
    document: bundle(api),
    behaviour: behaviourOf(api),
    validators: validators[api],
    callers: Object.values(callers),
    basePath: basePathOf(api),
  };
}
