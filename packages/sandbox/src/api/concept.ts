import type { ConceptBinding, ConceptName, TagSpelling } from '@image-tags/behaviour';
import { parseExpression, type RuntimeExpression } from '@image-tags/openapi/description';

/** How an operation spells a concept, ready to be read from requests. */
export interface Concept {
  readonly name: ConceptName;
  /** Role to the place in the request or answer that plays it. */
  readonly roles: Readonly<Record<string, RuntimeExpression>>;
  /** What has to stand where in a request for it to be this concept. */
  readonly constants: readonly { readonly place: RuntimeExpression; readonly value: string }[];
  readonly spelling: TagSpelling | undefined;
}

export function conceptOf(name: ConceptName, { roles, with: constants, spelling }: ConceptBinding): Concept {
  return {
    name,
    roles: Object.fromEntries(Object.entries(roles).map(([role, text]) => [role, parseExpression(text)])),
    constants: Object.entries(constants).map(([text, value]) => ({ place: parseExpression(text), value })),
    spelling,
  };
}
