import type { Header, JsonSchema, NamedExample } from '@image-tags/openapi/description';

/** What a contract case can be about, in the order in which reports list it. */
export const caseKinds = [
  'request example',
  'parameter example',
  'response example',
  'within bounds',
  'out of bounds',
  'malformed body',
  'missing token',
  'undeclared method',
  'unknown path',
] as const;

export type CaseKind = (typeof caseKinds)[number];

/** Kinds of cases whose request a typed client can make: it has no way to send what the description forbids. */
export const clientKinds: readonly CaseKind[] = ['request example', 'parameter example', 'response example'];

/** One request and the answer that the description promises for it. Plain data: it can be printed, stored and replayed. */
export interface ContractCase {
  /** Stable and unique: `ims-v2 addImageTag request Add`. */
  readonly id: string;
  readonly api: string;
  /** Absent when the request belongs to no operation. */
  readonly operationId?: string;
  readonly kind: CaseKind;
  /** JSON Pointer into the bundle: the statement that the case holds the API to. */
  readonly where: string;
  readonly request: CaseRequest;
  readonly expected: Expectation;
}

export interface CaseRequest {
  readonly method: string;
  /** The path as the description has it, such as `/v2/{project_id}/images/{image_id}/tags`. */
  readonly pathTemplate: string;
  /** Values of the parameters, not yet encoded. */
  readonly parameters: RequestParameters;
  /** Headers that are no parameters: the token, `Accept`, `Prefer`, `Content-Type`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text as it is sent. */
  readonly body?: string;
}

export interface RequestParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

export interface Expectation {
  readonly status: number;
  /** The description has no such status although the operation needs one: the case fails whatever the answer is. */
  readonly undocumented?: true;
  /** Absent when the description says nothing about the body. */
  readonly body?: ExpectedBody | 'none';
  /** Headers that have to be there with a value that their schema allows. */
  readonly headers: readonly Header[];
  /** Methods that `Allow` has to name. */
  readonly allow?: readonly string[];
  /** Longest time to the complete answer in milliseconds. */
  readonly within?: number;
}

export interface ExpectedBody {
  readonly mediaType: string;
  /** With every reference replaced by what it leads to. */
  readonly schema: JsonSchema;
  /** The body is exactly one of these. */
  readonly examples: readonly NamedExample[];
}
