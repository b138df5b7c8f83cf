import { type Behaviour, behaviourOf } from '@image-tags/behaviour';
import { createMock } from '@image-tags/mock';
import { apiNames, basePathOf } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { inProcess, playSuite, type SuiteRun, type SuiteTarget } from '../../src/index.ts';
import type { ScenarioResult } from '../../src/scenarios/scenario-result.ts';
import { withFact } from '../scenarios/changed-behaviour.ts';

type Contract = (request: Request) => Promise<Response>;

function sandboxTarget(
  name: string,
  change: (behaviour: Behaviour) => Behaviour,
  deviationsOf: SuiteTarget['deviationsOf'] = () => [],
): SuiteTarget {
  return {
    name,
    kind: 'sandbox',
    deviationsOf,
    open: (api) =>
      Promise.resolve({
        scenarios: inProcess(createSandbox({ api, behaviour: change(behaviourOf(api)) })),
        close: () => Promise.resolve(),
      }),
  };
}

function mockTarget(change: (contract: Contract) => Contract): SuiteTarget {
  return {
    name: 'mock in process',
    kind: 'mock',
    deviationsOf: () => [],
    async open(api) {
      const mock = await createMock({ api });
      const baseUrl = `http://mock.invalid${basePathOf(api)}`;
      return {
        scenarios: { notRun: 'stateless: it forgets every request.' },
        contract: { baseUrl, fetch: change((request) => mock.fetch(request)) },
        close: () => Promise.resolve(),
      };
    },
  };
}

/** Plays a run when it is first asked for. It is plain data, so that tests can share it. */
function once(play: () => Promise<SuiteRun>): () => Promise<SuiteRun> {
  let run: Promise<SuiteRun> | undefined;
  return () => {
    run ??= play();
    return run;
  };
}

const unchanged = <T>(value: T): T => value;

/** Everything that there is for one API on a sandbox. */
export const wholeRun = once(() => {
  return playSuite({ apis: ['glance-v2'], targets: [sandboxTarget('sandbox in process', unchanged)] });
});

const fewRules = ['tag-limit', 'batch-action', 'add-is-idempotent'];

/** A few rules for each API on a sandbox: as declared. */
export const fineRun = once(() => {
  const targets = [sandboxTarget('sandbox in process', unchanged)];
  return playSuite({ apis: apiNames, rules: fewRules, targets });
});

/** One API, whole on a mock, contract cases included, and a few of its rules on a sandbox. */
export const mockedRun = once(async () => {
  const mocked = await playSuite({ apis: ['ims-v1'], targets: [mockTarget(unchanged)] });
  const targets = [sandboxTarget('sandbox', unchanged)];
  const sandboxed = await playSuite({ apis: ['ims-v1'], rules: fewRules, targets });
  return {
    ...mocked,
    targets: [...mocked.targets, ...sandboxed.targets],
    results: [...mocked.results, ...sandboxed.results],
  };
});

/** The scenarios in which a limit of 51 shows for glance-v2. */
const declared = [
  'The last tag below the limit is added, the one above it refused',
  'An image at the limit takes no further tag and keeps those it has',
];

/** A run whose sandbox takes one tag too many, which two scenarios declare and others do not. */
export const changedRun = once(() => {
  const oneMore = (behaviour: Behaviour) =>
    withFact(behaviour, 'tag-limit', 'limit', (fact) => Number(fact) + 1);
  const deviation = {
    id: 'one-tag-more',
    rule: 'tag-limit',
    scenarios: declared,
    what: 'status',
    got: '^204',
    why: 'The server counts\nfrom zero.',
    evidence: [{ for: [], source: 'ims-v2-add-image-tag', section: 'Constraints' }],
    at: 'spec/servers/changed.yaml:7',
  };
  const targets = [sandboxTarget('changed', oneMore, () => [deviation])];
  return playSuite({ apis: ['glance-v2'], rules: ['tag-limit', 'batch-action'], targets });
});

/** A run on a mock that answers every 404 as 410. */
export const failedContractRun = once(() => {
  const gone = (contract: Contract) => async (request: Request) => {
    const answer = await contract(request);
    return answer.status === 404 ? new Response(await answer.text(), { status: 410 }) : answer;
  };
  return playSuite({ apis: ['ims-v1'], targets: [mockTarget(gone)] });
});

/** Texts that break a page, an XML file or a terminal where they are not taken care of. */
export const hostileText =
  '</script><img src=x onerror=alert(1)>]]>&amp;"\'\u0000\u001b[31m\u0085\u202e\ud800\udfff!\udc00\uffff\u2028';

/** A run in which everything that a server or a scenario can say is hostile. */
export function hostile(run: SuiteRun): SuiteRun {
  return { ...run, results: run.results.map(hostileResult) };
}

function hostileResult(result: ScenarioResult): ScenarioResult {
  return {
    ...result,
    scenario: result.scenario + hostileText,
    ...(result.reason === undefined ? {} : { reason: hostileText }),
    problems: result.problems.map((problem) => ({ ...problem, got: hostileText })),
    exchanges: result.exchanges.map((exchange) => ({
      ...exchange,
      purpose: hostileText,
      request: { ...exchange.request, target: `/${hostileText}`, body: hostileText },
      answer: { ...exchange.answer, headers: [['X', hostileText]], body: hostileText },
    })),
  };
}
