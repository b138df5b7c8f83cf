import type { Rule } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import type { ScenarioExchange } from '../scenarios/exchange.ts';
import { playRule, reasonNotToOffer } from '../scenarios/play-rule.ts';
import { callerOf, type Profile, projectOf, tokenHeaderOf } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import type { Target } from '../scenarios/target.ts';
import { type Contrast, contrasts } from './compare.ts';
import { type NormalAnswer, Normaliser, withoutNumbers } from './normal-answer.ts';
import { type Probe, probes } from './probes.ts';

/** Two ways to the same API: the imitation and what it imitates. */
export interface Sides {
  readonly sandbox: Target;
  readonly server: Target;
}

/** A request that the two sides answer in different ways. */
export interface Difference extends Contrast {
  /** What is tried: the title of a probe, or rule and scenario. */
  readonly tried: string;
  readonly request: string;
}

/** What came of a comparison. */
export interface Comparison {
  readonly probes: number;
  readonly scenarios: number;
  readonly requests: number;
  readonly differences: readonly Difference[];
}

/** The id of the image of each probe. */
const imageId = '5b1f0c52-6d43-4c8e-9d6e-0a1b2c3d4e5f';

/** Sends every request of the scenarios of some rules, and every probe, to both sides. */
export async function differenceBetween(
  api: ApiName,
  sides: Sides,
  rules: readonly Rule[],
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Comparison> {
  const profile = profileOf(api);
  const offered = rules.filter((rule) => reasonNotToOffer(profile, rule) === undefined);
  const differences: Difference[] = [];
  let requests = 0;
  let scenarios = 0;
  for (const [index, rule] of offered.entries()) {
    const compared = await compareRule(profile, rule, sides);
    differences.push(...compared.differences);
    requests += compared.requests;
    scenarios += compared.scenarios;
    onProgress(index + 1, offered.length + probes.length);
  }
  for (const [index, probe] of probes.entries()) {
    differences.push(...(await compareProbe(profile, probe, sides)));
    onProgress(offered.length + index + 1, offered.length + probes.length);
  }
  return { probes: probes.length, scenarios, requests: requests + probes.length, differences };
}

async function compareRule(profile: Profile, rule: Rule, sides: Sides) {
  const ours = await playedOn(profile, rule, sides.sandbox);
  const theirs = await playedOn(profile, rule, sides.server);
  const differences = ours.results.flatMap(({ scenario, exchanges }, index) => {
    const pair = {
      sandbox: { normaliser: ours.normaliser, exchanges },
      server: { normaliser: theirs.normaliser, exchanges: theirs.results[index]?.exchanges ?? [] },
    };
    return compareExchanges(`${rule.id}: ${scenario}`, pair);
  });
  const played = ours.results.filter(({ exchanges }) => exchanges.length > 0);
  return {
    differences,
    scenarios: played.length,
    requests: played.flatMap(({ exchanges }) => exchanges).length,
  };
}

/** Plays a rule and names the images in the order in which they were made, which is the same on both sides. */
async function playedOn(profile: Profile, rule: Rule, target: Target) {
  const made: string[] = [];
  const results = await playRule(profile, rule, {
    ...target,
    async open() {
      const stage = await target.open();
      return {
        ...stage,
        async createImage(image) {
          const id = await stage.createImage(image);
          made.push(id);
          return id;
        },
      };
    },
  });
  const normaliser = new Normaliser();
  for (const id of made) normaliser.text(id);
  return { results, normaliser };
}

interface Side {
  readonly normaliser: Normaliser;
  readonly exchanges: readonly ScenarioExchange[];
}

function compareExchanges(
  tried: string,
  { sandbox, server }: { readonly sandbox: Side; readonly server: Side },
): Difference[] {
  const seen = new Set<string>();
  const differences = sandbox.exchanges.flatMap(({ request, answer }, index) => {
    const other = server.exchanges[index];
    const line = withoutNumbers(`${request.method} ${sandbox.normaliser.text(request.target)}`);
    if (other === undefined) {
      return [{ tried, request: line, what: 'request', sandbox: 'sent', server: 'never sent' }];
    }
    const one = sandbox.normaliser.answer(answer);
    return contrasts(one, server.normaliser.answer(other.answer)).map((contrast) => {
      return { tried, request: shortened(line), ...contrast };
    });
  });
  return differences.filter((difference) => {
    const key = JSON.stringify({ ...difference, request: '' });
    return !seen.has(key) && seen.add(key);
  });
}

async function compareProbe(profile: Profile, probe: Probe, sides: Sides): Promise<Difference[]> {
  const sandbox = await answerTo(profile, probe, sides.sandbox);
  const server = await answerTo(profile, probe, sides.server);
  const request = shortened(`${probe.method} ${probe.target}`);
  return contrasts(sandbox, server).map((contrast) => ({ tried: probe.title, request, ...contrast }));
}

async function answerTo(profile: Profile, probe: Probe, target: Target): Promise<NormalAnswer> {
  const stage = await target.open();
  try {
    const project = projectOf(profile, 'owner');
    await stage.createImage({ id: imageId, project, tags: ['golden'], visibility: 'private' });
    const { method, body, headers = [] } = probe;
    const accept = headers.some(([name]) => name === 'Accept')
      ? []
      : [['Accept', 'application/json'] as const];
    const answer = await stage.send({
      method,
      target: probe.target.replace('{image}', imageId),
      headers: [[tokenHeaderOf(profile), callerOf(profile, 'owner').token ?? ''], ...accept, ...headers],
      ...(body === undefined ? {} : { body }),
    });
    return new Normaliser([imageId]).answer(answer);
  } finally {
    await stage.close();
  }
}

function shortened(line: string): string {
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
