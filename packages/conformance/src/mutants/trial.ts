import { tagNameTitle } from '@image-tags/behaviour';
import type { ContractCase } from '../case.ts';
import { playCase } from '../play.ts';
import type { Problem } from '../result.ts';
import { playRule } from '../scenarios/play-rule.ts';
import { scenarioFailureText } from '../scenarios/scenario-result.ts';
import type { Baseline, KnownScenario } from './baseline.ts';
import { changedBehaviour } from './changed-behaviour.ts';
import type { Mutant } from './mutant.ts';
import { type MutantServer, serverOf } from './server.ts';

/** What came of a mutant. */
export type Outcome = 'killed' | 'survived' | 'timeout';

export interface Verdict {
  readonly id: string;
  readonly outcome: Outcome;
  /** What noticed it: a scenario, a contract case, or the making of the server. */
  readonly by?: string;
  /** The first difference. */
  readonly problem?: string;
  /** All of what the suite says about it. */
  readonly text?: string;
  /** Whether an answer was broken at all, for mutants that break answers. */
  readonly cameUp?: boolean;
}

/** Plays the suite on a mutant until something fails: first what is about its rule, then what asks its operations. */
export async function tryMutant(mutant: Mutant, baseline: Baseline): Promise<Verdict> {
  const { id } = mutant;
  let server: MutantServer;
  try {
    server = serverOf(mutant, baseline.profile);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { id, outcome: 'killed', by: 'making the server', problem, text: problem };
  }
  // No engine reads what becomes of single names: those facts follow from others, and only the scenarios hold them against it.
  const isRead = mutant.change.of !== 'tag name';
  const found =
    (isRead ? await byScenarios(mutant, baseline, server) : undefined) ??
    (await byOwnFacts(mutant, baseline, server)) ??
    (await byCases(mutant, baseline, server));
  const applied = server.applied();
  return { id, outcome: 'survived', ...found, ...(applied === undefined ? {} : { cameUp: applied > 0 }) };
}

type Finding = Omit<Verdict, 'id'> | undefined;

async function byScenarios(
  mutant: Mutant,
  { profile, scenarios }: Baseline,
  server: MutantServer,
): Promise<Finding> {
  for (const { rule } of inOrder(scenarios, mutant)) {
    const results = await playRule(profile, rule, server.scenarios);
    const failed = results.find(({ outcome }) => outcome === 'failed');
    if (failed === undefined) continue;
    return {
      outcome: 'killed',
      by: `${rule.id}: ${failed.scenario}`,
      problem: problemText(failed.problems[0]),
      text: scenarioFailureText(profile, failed),
    };
  }
  return undefined;
}

/**
 * A fact that the engine does not follow, because it says what happens anyway: were it changed in `spec/`, the scenarios
 * would ask for something else than before, which the same server does not give.
 */
async function byOwnFacts(mutant: Mutant, baseline: Baseline, server: MutantServer): Promise<Finding> {
  if (mutant.rule === undefined) return undefined;
  const behaviour = changedBehaviour(baseline.profile.behaviour, mutant.change);
  const { change, rule: id } = mutant;
  const title = change.of === 'tag name' ? tagNameTitle(change.name, change.way) : undefined;
  const near = baseline.scenarios.filter(({ rule, rules }) =>
    title === undefined ? rule.id === id || rules.has(id) : rule.scenarios[0]?.title === title,
  );
  const changed = { ...baseline, profile: { ...baseline.profile, behaviour }, scenarios: near };
  try {
    const found = await byScenarios(mutant, changed, server);
    return found === undefined ? undefined : { ...found, by: `with the change in spec/, ${found.by}` };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return {
      outcome: 'killed',
      by: 'with the change in spec/, reading the scenarios',
      problem,
      text: problem,
    };
  }
}

/** The nearest first. What breaks answers of a status is noticed where that status comes, or nowhere. */
function inOrder(scenarios: readonly KnownScenario[], mutant: Mutant): readonly KnownScenario[] {
  const asked = asksOf(mutant);
  const nearness = ({ rule, rules, asks }: KnownScenario) => {
    if (rule.id === mutant.rule) return 0;
    if (mutant.rule !== undefined && rules.has(mutant.rule)) return 1;
    return asked.some((ask) => asks.has(ask)) ? 2 : 3;
  };
  return scenarios
    .map((scenario) => ({ scenario, distance: nearness(scenario) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ scenario }) => scenario);
}

function asksOf({ change, operations }: Mutant): readonly string[] {
  return change.of === 'broken answer' ? [`${change.operation} ${change.status}`] : operations;
}

/** Plays the contract cases of the operations concerned on the mock of the same description. */
async function byCases(mutant: Mutant, { cases }: Baseline, { contract }: MutantServer): Promise<Finding> {
  if (contract === undefined) return undefined;
  const concerned = cases.filter((one) => isConcerned(one, mutant));
  if (concerned.length === 0) return undefined;
  const target = await contract();
  for (const contractCase of concerned) {
    const { problems } = await playCase(contractCase, target);
    if (problems.length === 0) continue;
    const problem = problemText(problems[0]);
    return {
      outcome: 'killed',
      by: `contract: ${contractCase.id}`,
      problem,
      text: `${contractCase.id}\n  ${problem}`,
    };
  }
  return undefined;
}

function isConcerned(
  { operationId = '', kind, expected }: ContractCase,
  { change, operations }: Mutant,
): boolean {
  if (!operations.includes(operationId)) return false;
  return change.of !== 'broken answer' || (kind === 'response example' && expected.status === change.status);
}

function problemText(problem: Problem | undefined): string {
  if (problem === undefined) return '';
  const { what, expected, got } = problem;
  return `${what}: expected ${expected.slice(0, 200)}, got ${got.slice(0, 200)}`;
}
