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
export { type ClauseCoverage, type ClauseState, clauseCoverage } from './coverage/clauses.ts';
export { playForCoverage } from './coverage/coverage-run.ts';
export {
  type CoverageSnapshot,
  committedPage,
  coverageSnapshots,
  pageDifference,
} from './coverage/snapshots.ts';
export { uncrossedBounds } from './plan/bounds.ts';
export { contractCases } from './plan/cases.ts';
export { playCase, type Target } from './play.ts';
export { badgeOf } from './reports/badge.ts';
export { htmlReport } from './reports/html.ts';
export { jsonReport, parseRun } from './reports/json.ts';
export { junitReport } from './reports/junit.ts';
export { terminalReport } from './reports/terminal.ts';
export { writeReports } from './reports/write-reports.ts';
export { type CaseResult, type Exchange, failureText, type Problem } from './result.ts';
export { playRule, playScenario, reasonNotToOffer } from './scenarios/play-rule.ts';
export type { Profile } from './scenarios/profile.ts';
export { profileOf } from './scenarios/profiles.ts';
export { type ScenarioResult, scenarioFailureText } from './scenarios/scenario-result.ts';
export type { Stage, Target as ScenarioTarget } from './scenarios/target.ts';
export { type Deviation, unplayedDeviations, withDeviations } from './suite/deviation.ts';
export { type Progress, playSuite, type SuiteOptions } from './suite/play-suite.ts';
export { type Check, isAsDeclared, type SuiteRun, type SuiteTargetInfo } from './suite/suite-run.ts';
export type { OpenTarget, SuiteTarget } from './suite/suite-target.ts';
export { type AnyServer, anyServer } from './targets/any-server/any-server.ts';
export { type AnyServerOptions, type Leftover, ServerProblem } from './targets/any-server/options.ts';
export { startGlance, whyNoGlance } from './targets/glance/glance.ts';
export { glanceApis, glanceTarget, glanceTargetOn } from './targets/glance/glance-target.ts';
export type { NamedTarget } from './targets/named-target.ts';
export { namedTargets } from './targets/named-targets.ts';
export { inProcess, overHttp, throughFetch } from './targets/sandbox-targets.ts';
export { type AnyClient, clientOf, playThroughClient } from './typed-client.ts';
