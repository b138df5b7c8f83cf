import { makeBadge } from 'badge-maker';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import type { SuiteRun } from '../suite/suite-run.ts';
import { counted, isContract } from './summary.ts';

/** What a badge says, and in which colour; the words alone are enough. */
export interface BadgeMessage {
  readonly message: string;
  readonly color: string;
}

/** A badge for one API of a run as SVG, with a title for those who do not see it. */
export function badgeOf(run: SuiteRun, api: string): string {
  return makeBadge({ label: `image tags: ${api}`, ...badgeMessage(run, api) });
}

/**
 * What the badge of an API says: `7 rules as declared` counts the rules with a scenario that passed, or failed as
 * declared, on some target while nothing failed on any; `unknown` when nothing was played.
 */
export function badgeMessage({ results, interrupted }: SuiteRun, api: string): BadgeMessage {
  const own = results.filter((result) => result.api === api);
  const failed = own.filter(({ outcome }) => outcome === 'failed').length;
  if (failed > 0) return { message: `${failed} failed`, color: 'red' };
  if (interrupted !== undefined) return { message: 'cut short', color: 'lightgrey' };
  const held = own.filter(isAsPromised);
  if (held.length === 0) return { message: 'unknown', color: 'lightgrey' };
  const rules = new Set(held.filter(({ rule }) => !isContract(rule)).map(({ rule }) => rule.id)).size;
  const cases = held.length;
  const what = rules > 0 ? counted(rules, 'rule') : counted(cases, 'contract case');
  return { message: `${what} as declared`, color: 'brightgreen' };
}

function isAsPromised({ outcome }: ScenarioResult): boolean {
  return outcome === 'passed' || outcome === 'known deviation';
}
