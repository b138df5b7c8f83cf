import { type ApiClient, type ClientOptions, createApiClient } from './client.ts';
import type { paths } from './generated/ecl-v2.ts';

export type { components, operations, paths } from './generated/ecl-v2.ts';

export type EclV2Client = ApiClient<paths>;

/**
 * A client for the image service of Enterprise Cloud 2.0.
 * Its paths begin with `/v2`, so `baseUrl` ends with the host: `https://image.example.com`.
 */
export function createEclV2Client(options: ClientOptions): EclV2Client {
  return createApiClient<paths>(options);
}
