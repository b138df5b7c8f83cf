export type { ApiClient, ClientOptions } from './client.ts';
export { createEclV2Client, type EclV2Client } from './ecl-v2.ts';
export { createGlanceV2Client, type GlanceV2Client } from './glance-v2.ts';
export { createImsV1Client, type ImsV1Client } from './ims-v1.ts';
export { createImsV2Client, type ImsV2Client } from './ims-v2.ts';
export { PathParameterError, type PathParameterFault } from './path-parameter-error.ts';
export { createRackspaceV2Client, type RackspaceV2Client } from './rackspace-v2.ts';
export type { Token } from './token.ts';
