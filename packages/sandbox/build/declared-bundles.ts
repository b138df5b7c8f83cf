import { apiNames } from '@image-tags/openapi';
import type { Plugin } from 'rolldown';

/**
 * Declares the bundles as values of any type. The compiler would write out the type of every value in five descriptions,
 * 340 kB that nobody reads, as all that our declarations take from that module is the names of the APIs.
 */
export function declaredBundles(): Plugin {
  const names = apiNames.map((name) => `'${name}'`).join(' | ');
  return {
    name: 'declared-bundles',
    load: {
      filter: { id: /\/openapi\/src\/generated\/bundles\.d\.ts$/ },
      handler: () =>
        `export type ApiName = ${names};\nexport declare const bundles: Readonly<Record<ApiName, unknown>>;\n`,
    },
  };
}
