import type { ApiName } from '@image-tags/openapi';
import type { Operation, ResponseDescription } from '@image-tags/openapi/description';
import type { ScenarioExchange } from '../scenarios/exchange.ts';
import type { Profile } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import { contractCheck } from '../suite/contract-results.ts';
import { orderedErrorsCheck } from '../suite/ordered-errors.ts';
import type { SuiteRun } from '../suite/suite-run.ts';

/** How an answer came to be seen: by what an API does, because a request asked for it, or as an example of the mock. */
export type Sight = 'by behaviour' | 'on request' | 'from the mock';

/** One documented answer of an operation and what showed it in a run. */
export interface AnswerCoverage {
  readonly operation: string;
  readonly status: number;
  /** Name of the example, '' for the status as such. */
  readonly example: string;
  /** The ways in which it was seen, the strongest first; empty when nothing showed it. */
  readonly seen: readonly Sight[];
  /** The rules whose scenarios showed it. */
  readonly rules: readonly string[];
}

/** An answer that an operation gave although its description has none of this status. */
export interface UndocumentedAnswer {
  readonly operation: string;
  readonly status: number;
  /** Where it was seen: rule and scenario. */
  readonly by: string;
}

export interface OperationCoverage {
  readonly api: ApiName;
  readonly answers: readonly AnswerCoverage[];
  readonly undocumented: readonly UndocumentedAnswer[];
}

/** An exchange that came out as expected, with the row of reports that it belongs to. */
interface Observation {
  readonly check: string;
  readonly scenario: string;
  readonly target: string;
  readonly exchange: ScenarioExchange;
}

/** All ways to see an answer, the strongest first. */
export const sights: readonly Sight[] = ['by behaviour', 'on request', 'from the mock'];

/**
 * What a run has shown of each operation × status × example of an API. Only what ran and passed counts: of a scenario that
 * is a known deviation nothing is told, not even an answer that is undocumented.
 */
export function operationCoverage(api: ApiName, { results }: SuiteRun): OperationCoverage {
  const profile = profileOf(api);
  const observations = results
    .filter((result) => result.api === api && result.outcome === 'passed')
    .flatMap(({ rule, scenario, target, exchanges }) =>
      exchanges.map((exchange) => ({ check: rule.id, scenario, target, exchange })),
    );
  return {
    api,
    answers: profile.description.operations.flatMap((operation) => {
      const ofOperation = observations.filter(({ exchange }) => concerns(profile, operation, exchange));
      return operation.responses.flatMap((response) => answersOf(operation, response, ofOperation));
    }),
    undocumented: undocumentedIn(profile, observations),
  };
}

function answersOf(
  operation: Operation<string>,
  response: ResponseDescription,
  observations: readonly Observation[],
): AnswerCoverage[] {
  const names = new Set(response.content.flatMap(({ examples }) => examples.map(({ name }) => name)));
  const ofStatus = observations.filter(({ exchange }) => exchange.answer.status === response.status);
  // What a success shows is what the scenario made it, which is none of the examples; an error is always one of them.
  const isMore = names.size === 0 || response.status < 400;
  return [...(isMore ? [''] : []), ...names].map((example) => {
    const showing = ofStatus.filter(
      ({ exchange }) => example === '' || exchange.expected?.example === example,
    );
    const seen = new Set(showing.map(({ check }) => sightOf(check)));
    const rules = new Set(showing.filter(({ check }) => isRule(check)).map(({ check }) => check));
    return {
      operation: operation.operationId,
      status: response.status,
      example,
      seen: sights.filter((sight) => seen.has(sight)),
      rules: [...rules].toSorted(),
    };
  });
}

function isRule(check: string): boolean {
  return sightOf(check) === 'by behaviour';
}

function sightOf(check: string): Sight {
  if (check === orderedErrorsCheck.id) return 'on request';
  return check.startsWith(contractPrefix) ? 'from the mock' : 'by behaviour';
}

const contractPrefix = contractCheck('request example').id.split(' ')[0] ?? '';

/** Whether an exchange is one with an operation. A method that its path lacks is answered with what the operation says of it. */
function concerns(
  { basePath }: Profile,
  { operationId, method, path, responses }: Operation<string>,
  { operation, request, answer }: ScenarioExchange,
): boolean {
  if (operation === operationId && request.method === method) return true;
  const isRefusedMethod = answer.status === 405 && responses.some(({ status }) => status === 405);
  return isRefusedMethod && request.method !== method && matches(basePath + path, request.target);
}

/** Whether the target of a request is of the form of a path with parameters. */
function matches(template: string, target: string): boolean {
  const [path = ''] = target.split('?');
  const wanted = template.split('/');
  const got = path.split('/');
  return (
    wanted.length === got.length &&
    wanted.every((segment, index) => /^\{.*\}$/.test(segment) || segment === got[index])
  );
}

function undocumentedIn(profile: Profile, observations: readonly Observation[]): UndocumentedAnswer[] {
  return profile.description.operations.flatMap((operation) => {
    const documented = new Set(operation.responses.map(({ status }) => status));
    const found = observations
      .filter(({ exchange }) => exchange.operation === operation.operationId)
      .filter(({ exchange: { request } }) => request.method === operation.method)
      .filter(({ exchange: { request } }) => matches(profile.basePath + operation.path, request.target))
      .filter(({ exchange: { answer } }) => !documented.has(answer.status));
    return found.map(({ check, scenario, exchange }) => ({
      operation: operation.operationId,
      status: exchange.answer.status,
      by: `${check}: ${scenario}`,
    }));
  });
}
