import type { ContractCase } from '../case.ts';
import { contractCases } from '../plan/cases.ts';
import type { RawRequest } from '../scenarios/exchange.ts';
import type { Expectation } from '../scenarios/expectation.ts';
import { judgeAnswer } from '../scenarios/judge.ts';
import type { Profile } from '../scenarios/profile.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import type { Target } from '../scenarios/target.ts';
import { pathOf, queryOf } from '../target.ts';
import type { Check } from './suite-run.ts';

/** The row of the errors that a sandbox gives because a request asks for them. */
export const orderedErrorsCheck: Check = {
  id: 'contract: error on request',
  title: 'Every documented error comes when a request asks for it',
};

/**
 * Asks a sandbox for every error that the description documents, by `Prefer`, whatever the state is: some of them, such as
 * 503, no behaviour leads to. One result for each operation, status, media type and example.
 */
export async function playOrderedErrors(profile: Profile, target: Target): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const contractCase of contractCases(profile.description)) {
    if (contractCase.kind !== 'response example' || contractCase.expected.status < 400) continue;
    results.push(await playOne(profile, target, contractCase));
  }
  return results;
}

async function playOne(
  profile: Profile,
  target: Target,
  contractCase: ContractCase,
): Promise<ScenarioResult> {
  const expected = expectationOf(profile, contractCase);
  const request = requestOf(profile, contractCase);
  const stage = await target.open();
  try {
    const answer = await stage.send(request);
    const problems = judgeAnswer({ profile, expected, request, answer, textsOf: () => [] });
    const { named, name, status } = expected;
    const example = named?.example === undefined ? {} : { example: named.example };
    const told = { name, status, ...example };
    const { origin } = stage;
    const { operationId: operation = '' } = contractCase;
    return {
      api: contractCase.api,
      target: target.name,
      rule: orderedErrorsCheck,
      scenario: contractCase.id,
      outcome: problems.length === 0 ? 'passed' : 'failed',
      ...(problems.length === 0 ? {} : { step: 1 }),
      problems,
      exchanges: [{ purpose: 'ask for an error', origin, request, answer, operation, expected: told }],
      rules: [],
      answers: [],
    };
  } finally {
    await stage.close();
  }
}

function expectationOf(
  { description }: Profile,
  { operationId, expected: { status, body }, where }: ContractCase,
): Expectation {
  const operation = description.operations.find((each) => each.operationId === operationId);
  const response = operation?.responses.find((each) => each.status === status);
  const [example] = body === undefined || body === 'none' ? [] : body.examples;
  const named = { status, echo: {}, ...(example === undefined ? {} : { example: example.name }) };
  return { name: where, rule: undefined, status, named, response };
}

function requestOf({ basePath }: Profile, { request }: ContractCase): RawRequest {
  const headers = { ...request.headers, ...request.parameters.header };
  return {
    method: request.method,
    target: basePath + pathOf(request) + queryOf(request),
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ...(request.body === undefined ? {} : { body: request.body }),
  };
}
