import { type ApiName, apiNames } from '@image-tags/openapi';
import { playSuite } from '../suite/play-suite.ts';
import type { SuiteRun } from '../suite/suite-run.ts';
import { inProcessTarget } from '../targets/hosted-targets.ts';
import { mockTarget } from '../targets/own-targets.ts';

/** Plays what coverage is counted from: the contract cases on the mock and the scenarios on the sandbox in process. */
export function playForCoverage(apis: readonly ApiName[] = apiNames): Promise<SuiteRun> {
  return playSuite({ apis, targets: [mockTarget, inProcessTarget] });
}
