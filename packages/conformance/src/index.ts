export { type ApiDescription, describedApi, describedBy } from './api-description.ts';
export {
  type CaseKind,
  type CaseRequest,
  type ContractCase,
  caseKinds,
  clientKinds,
  type Expectation,
} from './case.ts';
export { allCountsOf, type Counts, countDifferences } from './counts.ts';
export { uncrossedBounds } from './plan/bounds.ts';
export { contractCases } from './plan/cases.ts';
export { playCase, type Target } from './play.ts';
export { type CaseResult, type Exchange, failureText, type Problem } from './result.ts';
export { playRule, playScenario, reasonNotToOffer } from './scenarios/play-rule.ts';
export type { Profile } from './scenarios/profile.ts';
export { profileOf } from './scenarios/profiles.ts';
export { type ScenarioResult, scenarioFailureText } from './scenarios/scenario-result.ts';
export type { Stage, Target as ScenarioTarget } from './scenarios/target.ts';
export { type Deviation, withDeviations } from './suite/deviation.ts';
export { type Progress, playSuite, type SuiteOptions } from './suite/play-suite.ts';
export { type Check, isAsDeclared, type SuiteRun, type SuiteTargetInfo } from './suite/suite-run.ts';
export type { OpenTarget, SuiteTarget } from './suite/suite-target.ts';
export { ownTargets } from './targets/own-targets.ts';
export { inProcess, overHttp, throughFetch } from './targets/sandbox-targets.ts';
export { type AnyClient, clientOf, playThroughClient } from './typed-client.ts';
