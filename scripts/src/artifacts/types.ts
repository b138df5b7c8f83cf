import type { OpenApiDocument } from '@image-tags/openapi/description';
import { withUnions } from './conditionals.ts';

/** TypeScript declarations (`paths`, `components`, `operations`) for a bundled description. */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  // Loaded here because it brings a whole TypeScript compiler, which a run that finds everything fresh can spare.
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const nodes = await openapiTS(JSON.stringify(withUnions(document)), {
    // Not immutable: openapi-fetch 0.17 makes objects without methods of read-only arrays.
    // A default is what the server assumes when a property is absent: the caller may leave it out.
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}
