import type { OpenApiDocument } from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';

/** Where a text is made from and the hash of that. */
export interface Origin {
  readonly sources: readonly string[];
  readonly inputs: string;
}

/** A file that is made from descriptions and committed. */
export interface Artifact {
  /** From the root of the repository, with slashes. */
  readonly file: string;
  readonly origin: Origin;
  /** The APIs whose bundles are needed to make it. */
  readonly apis: readonly Api[];
  /** Its whole text, made from bundles by API name. */
  render(documents: ReadonlyMap<string, OpenApiDocument>): string | Promise<string>;
}
