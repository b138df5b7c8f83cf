/** The part of Arazzo 1.0.1 that the exported scenarios use; https://spec.openapis.org/arazzo/v1.0.1 explains each name. */

export interface ArazzoDocument {
  readonly arazzo: '1.0.1';
  readonly info: {
    readonly title: string;
    readonly summary: string;
    readonly description: string;
    readonly version: string;
  };
  readonly sourceDescriptions: readonly SourceDescription[];
  readonly workflows: readonly Workflow[];
  /** The scenarios that apply to the API and are no workflow here, each with the reason. */
  readonly 'x-not-exported': readonly NotExported[];
}

export interface SourceDescription {
  readonly name: string;
  /** Relative to the document. */
  readonly url: string;
  readonly type: 'openapi';
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly stepId: string;
  readonly description: string;
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly successCriteria: readonly Criterion[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly value: string;
}

export interface RequestBody {
  readonly contentType: string;
  /** JSON, or the text of the body where its media type is not JSON. */
  readonly payload: unknown;
}

export interface Criterion {
  readonly context?: string;
  readonly condition: string;
  readonly type?: 'jsonpath' | 'regex';
}

export interface NotExported {
  readonly rule: string;
  readonly scenario: string;
  readonly reason: string;
}

/** A scenario asks for something that an Arazzo document has no words for. The message says for what. */
export class CannotSay extends Error {
  override readonly name = 'CannotSay';
}
