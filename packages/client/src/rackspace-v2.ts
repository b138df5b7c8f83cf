import { type ApiClient, type ClientOptions, createApiClient } from './client.ts';
import type { paths } from './generated/rackspace-v2.ts';

export type { components, operations, paths } from './generated/rackspace-v2.ts';

export type RackspaceV2Client = ApiClient<paths>;

/**
 * A client for Rackspace Cloud Images v2.
 * Its paths begin behind the server's base path, so `baseUrl` ends with `/v2`: `https://images.example.com/v2`.
 */
export function createRackspaceV2Client(options: ClientOptions): RackspaceV2Client {
  return createApiClient<paths>(options);
}
