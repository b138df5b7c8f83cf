import type { ApiName } from '@image-tags/openapi';
import * as fc from 'fast-check';
import type { Problem } from '../result.ts';
import type { RawAnswer, RawRequest } from '../scenarios/exchange.ts';
import type { Profile } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import type { GivenImage, Target } from '../scenarios/target.ts';
import { answerDifferences } from './answer-difference.ts';
import { type Command, type Slot, slots } from './command.ts';
import { allCallers, commandsOf } from './commands.ts';
import { minimised } from './minimise.ts';
import { ModelFacts } from './model-facts.ts';
import { givenImage, openingWorld } from './opening.ts';
import { fixedIds } from './play-sequence.ts';
import { type RawCall, rawCallsOf, rawRequest } from './raw-call.ts';
import { hasFourByteCharacter } from './refusals.ts';
import { commandRequest } from './request-of.ts';

/** A request to both: one that a concept makes, or a raw one. */
export type PairCall = Command | RawCall;

/** A request and what both answered. */
export interface PairExchange {
  readonly request: RawRequest;
  readonly answers: readonly [one: RawAnswer, other: RawAnswer];
}

export interface PairResult {
  readonly calls: readonly PairCall[];
  readonly given: readonly GivenImage[];
  readonly exchanges: readonly PairExchange[];
  /** How the answers to the last request differ; nothing when all were alike. */
  readonly problems: readonly Problem[];
}

/** A difference that is known, with its reason. Where statuses differ, a sequence ends there, since the two go apart. */
export interface KnownDifference {
  readonly id: string;
  readonly why: string;
  readonly isIt: (exchange: PairExchange, problem: Problem) => boolean;
}

export interface PairOptions {
  readonly api: ApiName;
  /** The answers of the second are told as what is expected of the first. */
  readonly targets: readonly [Target, Target];
  readonly seed: number;
  readonly path?: string;
  /** How many requests to send to each. */
  readonly requests: number;
  /** How many requests a sequence has, before the look at the tags that ends it. */
  readonly length: number;
  /** Called after each sequence with how many requests were sent to each. */
  readonly onProgress?: (requests: number) => void;
  readonly known?: readonly KnownDifference[];
}

export interface PairReport {
  readonly seed: number;
  readonly sequences: number;
  readonly requests: number;
  /** How often each known difference was met, by its id. */
  readonly known: ReadonlyMap<string, number>;
  readonly failure?: PairResult & { readonly path: string };
}

/**
 * Plays the same random sequences on two targets at once, until so many requests are sent or two answers differ. What
 * differs is shortened before it is told. Rejects when a target does not answer.
 */
export async function compareTargets(options: PairOptions): Promise<PairReport> {
  const profile = profileOf(options.api);
  const pair = new Pair(profile, options);
  const numRuns = options.requests;
  let sequences = 0;
  const property = fc.asyncProperty(pairSequences(profile, options.length), async (calls) => {
    if (pair.requests >= options.requests) return true;
    sequences++;
    const { problems } = await pair.play(calls);
    options.onProgress?.(pair.requests);
    return problems.length === 0;
  });
  const { seed, path } = options;
  const run = await fc.check(property, {
    seed,
    numRuns,
    endOnFailure: true,
    ...(path === undefined ? {} : { path }),
  });
  const report = { seed, sequences, requests: pair.requests, known: new Map(pair.known) };
  if (!run.failed) return report;
  if (run.errorInstance instanceof Error && run.counterexample === null) throw run.errorInstance;
  const found = await pair.play(run.counterexample?.[0] ?? []);
  const needed = found.calls.slice(0, found.exchanges.length);
  const shortest = await minimised(needed, async (shorter) => (await pair.play(shorter)).problems.length > 0);
  return { ...report, failure: { ...(await pair.play(shortest)), path: run.counterexamplePath ?? '' } };
}

function pairSequences(profile: Profile, length: number): fc.Arbitrary<PairCall[]> {
  const { set } = profile.behaviour.concepts;
  const limit = new ModelFacts(profile).limit('set-limit');
  const raw = rawCallsOf({ callers: allCallers, ...(set === undefined ? {} : { patchLimit: limit }) });
  const commands = commandsOf(profile).filter(leavesNothingBehind);
  const call = fc.oneof<[fc.Arbitrary<PairCall>, fc.Arbitrary<PairCall>]>(commands, raw);
  return fc.array(call, { minLength: length, maxLength: length });
}

/** Glance refuses a character of four bytes last, when it has done what else was asked; a sandbox does nothing then. */
function leavesNothingBehind({ concept, tags }: Command): boolean {
  return !['set', 'createImage'].includes(concept) || !tags.some(({ key = '' }) => hasFourByteCharacter(key));
}

/** Two targets that get the same requests. */
class Pair {
  requests = 0;
  readonly known = new Map<string, number>();
  readonly #profile: Profile;
  readonly #facts: ModelFacts;
  readonly #options: PairOptions;

  constructor(profile: Profile, options: PairOptions) {
    this.#profile = profile;
    this.#facts = new ModelFacts(profile);
    this.#options = options;
  }

  async play(calls: readonly PairCall[]): Promise<PairResult> {
    const world = openingWorld(this.#profile, this.#facts);
    const given = Array.from(world.images, ([slot, image]) => givenImage(this.#facts, fixedIds(slot), image));
    const stages = await Promise.all(this.#options.targets.map((target) => target.open()));
    const exchanges: PairExchange[] = [];
    try {
      for (const stage of stages) for (const image of given) await stage.createImage(image);
      for (const request of this.#requestsOf(calls)) {
        const [one, other] = await Promise.all(stages.map((stage) => stage.send(request)));
        if (one === undefined || other === undefined) throw new Error('Two targets give two answers.');
        this.requests++;
        const exchange: PairExchange = { request, answers: [one, other] };
        exchanges.push(exchange);
        const problems = answerDifferences(other, one);
        const unknown = problems.filter((problem) => !this.#isKnown(exchange, problem));
        if (unknown.length > 0) return { calls, given, exchanges, problems: unknown };
        if (problems.some(({ what }) => what === 'status')) break;
      }
      return { calls, given, exchanges, problems: [] };
    } finally {
      for (const stage of stages) await stage.close();
    }
  }

  #isKnown(exchange: PairExchange, problem: Problem): boolean {
    const found = this.#options.known?.find(({ isIt }) => isIt(exchange, problem));
    if (found !== undefined) this.known.set(found.id, (this.known.get(found.id) ?? 0) + 1);
    return found !== undefined;
  }

  /** The requests of a sequence, and in the end a look at the tags of every image. */
  #requestsOf(calls: readonly PairCall[]): RawRequest[] {
    const looks = slots.map((slot) => this.#lookAt(slot, slot === 'foreign' ? 'stranger' : 'owner'));
    return [...calls.map((call) => this.#requestOf(call)), ...looks];
  }

  #requestOf(call: PairCall): RawRequest {
    if ('tail' in call) return rawRequest(this.#lookAt(call.image, call.as), call);
    return commandRequest(this.#profile, this.#facts, call, fixedIds).draft.request();
  }

  #lookAt(image: Slot, as: string): RawRequest {
    const look: Command = { concept: 'list', as, project: as, image, tags: [], query: {} };
    return commandRequest(this.#profile, this.#facts, look, fixedIds).draft.request();
  }
}
