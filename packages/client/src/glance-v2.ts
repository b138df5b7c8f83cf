import type { Middleware } from 'openapi-fetch';
import { type ApiClient, type ClientOptions, createApiClient } from './client.ts';
import type { operations, paths } from './generated/glance-v2.ts';

export type { components, operations, paths } from './generated/glance-v2.ts';

export type GlanceV2Client = ApiClient<paths>;

/**
 * A client for the OpenStack Image service (Glance) v2.
 * Its paths begin with `/v2`, or stand at the root, so `baseUrl` ends where `GET /` lists the versions:
 * `https://image.example.com`. A PATCH goes out as the JSON patch that it has to be.
 */
export function createGlanceV2Client(options: ClientOptions): GlanceV2Client {
  const client = createApiClient<paths>(options);
  client.use(patchAsJsonPatch);
  return client;
}

/** The compiler compares it with the description. */
const jsonPatch: keyof operations['updateImage']['requestBody']['content'] =
  'application/openstack-images-v2.1-json-patch';

/** openapi-fetch knows no media types at run time and labels every body as `application/json`, which gets a 415. */
const patchAsJsonPatch: Middleware = {
  onRequest({ request }) {
    if (request.method === 'PATCH') request.headers.set('Content-Type', jsonPatch);
  },
};
