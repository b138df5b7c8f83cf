import { createEclV2Client } from '@image-tags/client/ecl-v2';
import { createGlanceV2Client } from '@image-tags/client/glance-v2';
import { createImsV1Client } from '@image-tags/client/ims-v1';
import { createImsV2Client } from '@image-tags/client/ims-v2';
import { createRackspaceV2Client } from '@image-tags/client/rackspace-v2';
import type { ApiName } from '@image-tags/openapi';

/** The factory of each API, by the name of its folder in `spec/`. */
export const factories = {
  'ecl-v2': createEclV2Client,
  'glance-v2': createGlanceV2Client,
  'ims-v1': createImsV1Client,
  'ims-v2': createImsV2Client,
  'rackspace-v2': createRackspaceV2Client,
} satisfies Record<ApiName, unknown>;
