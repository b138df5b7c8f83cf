import type { ApiName } from '@image-tags/openapi';
import type { Target as CaseTarget } from '../play.ts';
import type { Profile } from '../scenarios/profile.ts';
import type { Target as ScenarioTarget } from '../scenarios/target.ts';
import type { Deviation } from './deviation.ts';
import type { SuiteTargetInfo } from './suite-run.ts';

/** What the suite is played on: opened for one API after the other. */
export interface SuiteTarget extends SuiteTargetInfo {
  /** Where this target differs from the description of an API, on evidence. */
  deviationsOf(api: ApiName): readonly Deviation[];
  /** Makes the target ready for an API. Rejects when it cannot be reached. */
  open(api: ApiName): Promise<OpenTarget>;
}

/** A target that is ready for one API. */
export interface OpenTarget {
  /** The way to it for the scenarios of rules, or why none can be played: it has no memory, for instance. */
  readonly scenarios: ScenarioTarget | { readonly notRun: string };
  /** What its scenarios are judged by, where not by the API's own profile: another project, for instance. */
  readonly profile?: Profile;
  /** The way to it for contract cases; they are left out where it is absent. */
  readonly contract?: CaseTarget;
  close(): Promise<void>;
}
