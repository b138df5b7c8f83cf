import type { ApiName } from '@image-tags/openapi';

/** URL path under which an API's sandbox is served beside others, without a slash at its end. */
export const sandboxPath = (api: ApiName): string => `/sandbox/${api}`;
