import { type ApiClient, type ClientOptions, createApiClient } from './client.ts';
import type { paths } from './generated/ims-v1.ts';

export type { components, operations, paths } from './generated/ims-v1.ts';

export type ImsV1Client = ApiClient<paths>;

/**
 * A client for Image Management Service v1.
 * Its paths begin with `/v1`, so `baseUrl` ends with the host: `https://ims.example.com`.
 */
export function createImsV1Client(options: ClientOptions): ImsV1Client {
  return createApiClient<paths>(options);
}
