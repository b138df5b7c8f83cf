// Made from redocly.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:816027b95532c5bbe65ad9eff4568f4c5b5602644e936673fc2c055fe53060ea
// content sha256:04ccef9a19ce65d76fd5f6e412f70074e5ccdc14873f7331f1b646a120bc4a9d

import { behaviour as imsV2 } from './behaviours/ims-v2.ts';
import { behaviour as imsV1 } from './behaviours/ims-v1.ts';
import { behaviour as eclV2 } from './behaviours/ecl-v2.ts';
import { behaviour as rackspaceV2 } from './behaviours/rackspace-v2.ts';
import { behaviour as glanceV2 } from './behaviours/glance-v2.ts';

export const behaviours = {
  'ims-v2': imsV2,
  'ims-v1': imsV1,
  'ecl-v2': eclV2,
  'rackspace-v2': rackspaceV2,
  'glance-v2': glanceV2,
};
