// Made from redocly.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:d368b18831617259660a1d8810140055a8261c8228f75ccf1f71ae0f5edb329c
// content sha256:8cdf44b6f7b625ed26d5a36c634e8b130d13a67044e002ff151fc8f4828a9ed2

import imsV2 from './validators/ims-v2.js';
import imsV1 from './validators/ims-v1.js';
import eclV2 from './validators/ecl-v2.js';
import rackspaceV2 from './validators/rackspace-v2.js';
import glanceV2 from './validators/glance-v2.js';

export const validators = {
  'ims-v2': imsV2,
  'ims-v1': imsV1,
  'ecl-v2': eclV2,
  'rackspace-v2': rackspaceV2,
  'glance-v2': glanceV2,
};
