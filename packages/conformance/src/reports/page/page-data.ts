import { behaviourOf } from '@image-tags/behaviour';
import { isApiName } from '@image-tags/openapi';
import type { ScenarioResult } from '../../scenarios/scenario-result.ts';
import type { SuiteRun } from '../../suite/suite-run.ts';
import { type Cell, countsText, type State } from '../summary.ts';
import { type EvidenceText, evidenceText, type RuleFacts, ruleFactsOf } from './rule-facts.ts';

/** What the page's script shows when a cell is opened. */
export interface PageData {
  /** By the id that `cellId` makes. */
  readonly cells: Readonly<Record<string, CellData>>;
  /** By API, then rule. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, RuleFacts>>>>;
}

export interface CellData {
  readonly title: string;
  readonly check: string;
  readonly api: string;
  readonly target: string;
  readonly state: State;
  /** The counts in words. */
  readonly summary: string;
  readonly results: readonly ResultData[];
}

export interface ResultData
  extends Pick<ScenarioResult, 'scenario' | 'outcome' | 'problems' | 'exchanges' | 'rules'> {
  readonly reason?: string;
  readonly step?: number;
  readonly deviation?: {
    readonly id: string;
    readonly at: string;
    readonly evidence: readonly EvidenceText[];
  };
}

/** The id of a cell, also the fragment that opens it: `glance-v2/sandbox-over-HTTP/tag-limit`. Unique within a run. */
export function cellId({ check, column }: Pick<Cell, 'check' | 'column'>): string {
  return [column.api, column.target, check.id]
    .map((part) => encodeURIComponent(part.replaceAll(' ', '-')))
    .join('/');
}

/** All that cells show when they are opened. Cells without results have nothing to show. */
export function pageDataOf({ apis }: SuiteRun, cells: readonly Cell[]): PageData {
  const played = cells.filter(({ results }) => results.length > 0);
  const judged = new Set(
    played.flatMap(({ column, results }) =>
      results.flatMap(({ rules }) => rules.map((id) => `${column.api} ${id}`)),
    ),
  );
  return {
    cells: Object.fromEntries(played.map((cell) => [cellId(cell), cellDataOf(cell)])),
    facts: Object.fromEntries(apis.map((api) => [api, factsOf(api, judged)])),
  };
}

function cellDataOf({ check, column, state, counts, results }: Cell): CellData {
  return {
    title: check.title,
    check: check.id,
    ...column,
    state,
    summary: countsText(counts),
    results: results.map(resultDataOf),
  };
}

function resultDataOf(result: ScenarioResult): ResultData {
  const { scenario, outcome, problems, exchanges, rules, reason, step, deviation } = result;
  return {
    scenario,
    outcome,
    problems,
    exchanges,
    rules,
    ...(reason === undefined ? {} : { reason }),
    ...(step === undefined ? {} : { step }),
    ...(deviation === undefined
      ? {}
      : {
          deviation: {
            id: deviation.id,
            at: deviation.at,
            evidence: deviation.evidence.map(evidenceText),
          },
        }),
  };
}

/** The facts of the rules that were looked at; none for an API that is not described here. */
function factsOf(api: string, judged: ReadonlySet<string>): Record<string, RuleFacts> {
  if (!isApiName(api)) return {};
  const entries = Object.entries(behaviourOf(api).rules).flatMap(([id, rule]) =>
    rule.offered && judged.has(`${api} ${id}`) ? [[id, ruleFactsOf(id, rule)] as const] : [],
  );
  return Object.fromEntries(entries);
}
