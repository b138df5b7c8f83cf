// Made from redocly.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:d368b18831617259660a1d8810140055a8261c8228f75ccf1f71ae0f5edb329c
// content sha256:157c5454b149dab9eea2c4e314b6c11b18949790311ee5dcd628d15a795c632a

import imsV2 from '../../bundles/ims-v2.json' with { type: 'json' };
import imsV1 from '../../bundles/ims-v1.json' with { type: 'json' };
import eclV2 from '../../bundles/ecl-v2.json' with { type: 'json' };
import rackspaceV2 from '../../bundles/rackspace-v2.json' with { type: 'json' };
import glanceV2 from '../../bundles/glance-v2.json' with { type: 'json' };

export const bundles = {
  'ims-v2': imsV2,
  'ims-v1': imsV1,
  'ecl-v2': eclV2,
  'rackspace-v2': rackspaceV2,
  'glance-v2': glanceV2,
};

export type ApiName = keyof typeof bundles;
