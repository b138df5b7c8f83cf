import { behaviourOf, callers } from '@image-tags/behaviour';
import { type ApiName, basePathOf, bundle } from '@image-tags/openapi';
import type { ApiDefinition, OperationValidators } from './api/definition.ts';
import eclV2 from './generated/validators/ecl-v2.js';
import glanceV2 from './generated/validators/glance-v2.js';
import imsV1 from './generated/validators/ims-v1.js';
import imsV2 from './generated/validators/ims-v2.js';
import rackspaceV2 from './generated/validators/rackspace-v2.js';

const validators: Readonly<Record<ApiName, Readonly<Record<string, OperationValidators>>>> = {
  'ims-v2': imsV2,
  'ims-v1': imsV1,
  'ecl-v2': eclV2,
  'rackspace-v2': rackspaceV2,
  'glance-v2': glanceV2,
};

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
