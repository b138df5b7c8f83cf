import { type ApiClient, type ClientOptions, createApiClient } from './client.ts';
import type { paths } from './generated/ims-v2.ts';

export type { components, operations, paths } from './generated/ims-v2.ts';

export type ImsV2Client = ApiClient<paths>;

/**
 * A client for Image Management Service v2.
 * Its paths begin with `/v2`, so `baseUrl` ends with the host: `https://ims.example.com`.
 */
export function createImsV2Client(options: ClientOptions): ImsV2Client {
  return createApiClient<paths>(options);
}
