import { type CaseKind, type ContractCase, caseKinds } from '../case.ts';
import type { CaseResult } from '../result.ts';
import type { ScenarioExchange } from '../scenarios/exchange.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import type { Check } from './suite-run.ts';

/** The row of a kind of contract cases. */
export function contractCheck(kind: CaseKind): Check {
  return { id: `contract: ${kind}`, title: `Contract: ${kind}` };
}

/** The rows of all kinds of contract cases. */
export const contractChecks: readonly Check[] = caseKinds.map(contractCheck);

/** What came of a contract case, told as that of a scenario. */
export function contractResult(
  target: string,
  { contractCase, exchange, problems }: CaseResult,
): ScenarioResult {
  const { api, id, kind } = contractCase;
  return {
    api,
    target,
    rule: contractCheck(kind),
    scenario: id,
    outcome: problems.length === 0 ? 'passed' : 'failed',
    ...(problems.length === 0 ? {} : { step: 1 }),
    problems,
    exchanges: exchange.answer === undefined ? [] : [toldAsScenario(contractCase, exchange, exchange.answer)],
    rules: [],
    answers: [],
  };
}

function toldAsScenario(
  { kind, where, operationId, expected }: CaseResult['contractCase'],
  { method, url, requestHeaders, requestBody }: CaseResult['exchange'],
  { status, headers, body }: NonNullable<CaseResult['exchange']['answer']>,
): ScenarioExchange {
  const { origin } = new URL(url);
  return {
    purpose: kind,
    origin,
    request: {
      method,
      target: url.slice(origin.length),
      headers: Object.entries(requestHeaders),
      ...(requestBody === undefined ? {} : { body: requestBody }),
    },
    answer: { status, headers: [...headers], body },
    ...(operationId === undefined ? {} : { operation: operationId }),
    expected: { name: where, status: expected.status, ...exampleOf(kind, expected) },
  };
}

/** A response example is asked for by name, so that it is the only one that may come. */
function exampleOf(kind: CaseKind, { body }: ContractCase['expected']): { readonly example?: string } {
  if (kind !== 'response example' || body === undefined || body === 'none') return {};
  const [example] = body.examples;
  return example === undefined ? {} : { example: example.name };
}
