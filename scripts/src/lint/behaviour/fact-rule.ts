import type { JsonObject, OpenApiDocument, Operation } from '@image-tags/openapi/description';
import type { ConceptsFile, RuleFile, TagNamesFile } from '../../behaviour/file-types.ts';
import type { MergedFacts } from '../../behaviour/merging.ts';
import type { ProblemRule } from '../../behaviour/problem.ts';
import type { Loaded } from '../../behaviour/shape.ts';
import type { Finding } from '../findings.ts';

/** The facts of one API and all that they refer to. */
export interface ApiFacts {
  readonly api: string;
  readonly facts: MergedFacts;
  /** The bundle on disk. */
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation<string>[];
  readonly rules: readonly Loaded<RuleFile>[];
  readonly concepts: ConceptsFile;
  readonly names: TagNamesFile;
  /** What `spec/sources.yaml` holds, by id. */
  readonly sources: JsonObject;
}

/** A rule of lint about the facts of an API. */
export interface FactRule {
  readonly id: ProblemRule;
  /** Why the rule exists, one sentence for the person whose edit it stops. */
  readonly reason: string;
  check(subject: ApiFacts): Finding[];
}

/** A rule of lint about the rules and scenarios that all APIs share. */
export interface ScenarioRule {
  readonly id: ProblemRule;
  readonly reason: string;
  /** `apis` are those whose facts can be read. */
  check(rules: readonly Loaded<RuleFile>[], apis: readonly ApiFacts[]): Finding[];
}
