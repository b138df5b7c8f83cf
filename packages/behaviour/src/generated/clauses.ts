// Made from redocly.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:816027b95532c5bbe65ad9eff4568f4c5b5602644e936673fc2c055fe53060ea
// content sha256:2f2c40991754f91874d3aae24a011493333f5a57c2873c0d06fd37d3027b6f6d

import { clauses as imsV2 } from './clauses/ims-v2.ts';
import { clauses as imsV1 } from './clauses/ims-v1.ts';
import { clauses as eclV2 } from './clauses/ecl-v2.ts';
import { clauses as rackspaceV2 } from './clauses/rackspace-v2.ts';
import { clauses as glanceV2 } from './clauses/glance-v2.ts';

export const clauses = {
  'ims-v2': imsV2,
  'ims-v1': imsV1,
  'ecl-v2': eclV2,
  'rackspace-v2': rackspaceV2,
  'glance-v2': glanceV2,
};
