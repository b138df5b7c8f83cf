import type { JsonSchema } from './document.ts';
import type { ApiName } from './generated/bundles.ts';

/** One operation of an API with every reference followed, but for those inside schemas (see `dereference`). */
export interface Operation<Api extends string = ApiName> {
  readonly api: Api;
  readonly operationId: string;
  /** In capitals, as it is sent: `PUT`. */
  readonly method: string;
  /** As the description spells it, without the server's base path: `/images/{image_id}/tags/{tag}`. */
  readonly path: string;
  readonly summary: string;
  /** Whether a call without credentials is refused. */
  readonly secured: boolean;
  /** Parameters of the path item and of the operation; the operation's win. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** In ascending order of status. */
  readonly responses: readonly ResponseDescription[];
  /** Where the operation stands in the bundle: `/paths/~1images/get`. */
  readonly pointer: string;
}

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly examples: readonly NamedExample[];
  readonly pointer: string;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface ResponseDescription {
  readonly status: number;
  readonly description: string;
  readonly headers: readonly Header[];
  /** Empty when the response has no body. */
  readonly content: readonly MediaType[];
  readonly pointer: string;
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly examples: readonly NamedExample[];
}

export interface MediaType {
  /** `application/json`, `text/html; charset=UTF-8`, … */
  readonly mediaType: string;
  /** `true`, which allows everything, when the description gives none. */
  readonly schema: JsonSchema;
  readonly examples: readonly NamedExample[];
  readonly pointer: string;
}

export interface NamedExample {
  readonly name: string;
  readonly summary?: string;
  readonly value: unknown;
}
