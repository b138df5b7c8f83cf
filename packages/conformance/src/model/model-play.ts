import { isDeepStrictEqual } from 'node:util';
import type { ConceptName } from '@image-tags/behaviour';
import type { Problem } from '../result.ts';
import type { RawAnswer, ScenarioExchange } from '../scenarios/exchange.ts';
import { type Expectation, expectationOf, successOf } from '../scenarios/expectation.ts';
import { judgeAnswer } from '../scenarios/judge.ts';
import type { Profile } from '../scenarios/profile.ts';
import { comparable, readImages, readRole, readTags } from '../scenarios/reading.ts';
import type { Made } from '../scenarios/request.ts';
import type { Tag } from '../scenarios/tag.ts';
import type { Stage } from '../scenarios/target.ts';
import { textsOf } from '../scenarios/variables.ts';
import { type Command, type Slot, slots } from './command.ts';
import type { ModelFacts } from './model-facts.ts';
import type { ModelWorld } from './model-world.ts';
import { type Prediction, predict } from './reference-model.ts';
import { commandRequest, createdVisibility, type IdOf } from './request-of.ts';

/** An exchange of a sequence. A look is none of the commands: it shows what they have led to. */
export interface ModelExchange extends ScenarioExchange {
  readonly isLook: boolean;
}

interface Setting {
  readonly profile: Profile;
  readonly facts: ModelFacts;
  readonly stage: Stage;
  readonly idOf: IdOf;
}

/** A sequence of commands while it is played. */
export class ModelPlay {
  readonly exchanges: ModelExchange[] = [];
  readonly #setting: Setting;
  #world: ModelWorld;
  #step = 0;

  constructor(setting: Setting, world: ModelWorld) {
    this.#setting = setting;
    this.#world = world;
  }

  /** Plays one command, then looks at the tags of the image that it names. */
  async command(command: Command): Promise<Problem[]> {
    this.#step++;
    const problems = await this.#play(command, `command ${this.#step}`, false);
    return problems.length > 0 ? problems : this.#look(command.image, `after command ${this.#step}`);
  }

  /** Looks at every image, which shows what a command did to an image that it did not name. */
  async lookAtAll(): Promise<Problem[]> {
    for (const slot of slots) {
      const problems = await this.#look(slot, 'at the end');
      if (problems.length > 0) return problems;
    }
    return [];
  }

  async #look(image: Slot, when: string): Promise<Problem[]> {
    const known = this.#world.images.get(image);
    if (known === undefined) return [];
    const { facts } = this.#setting;
    const as = known.project === facts.projectOf('owner') ? 'owner' : 'stranger';
    const look: Command = { concept: 'list', as, project: as, image, tags: [], query: {} };
    return this.#play(look, `look at the tags ${when}`, true);
  }

  async #play(command: Command, purpose: string, isLook: boolean): Promise<Problem[]> {
    const { profile, facts, stage, idOf } = this.#setting;
    const prediction = predict(facts, this.#world, command, createdVisibility(profile));
    const expected = expectedOf(profile, command.concept, prediction.answer);
    const made = commandRequest(profile, facts, command, idOf);
    const request = made.draft.request();
    const answer = await stage.send(request);
    this.exchanges.push({
      purpose: `${purpose}: ${command.concept} as ${command.as}, expects ${expected.name}`,
      origin: stage.origin,
      request,
      answer,
      operation: facts.binding(command.concept).operation,
      expected: { name: expected.name, status: expected.status },
      isLook,
    });
    this.#world = prediction.world;
    const problems = this.#judge(command, made, expected, prediction, answer);
    return problems.length > 0 ? problems : this.#contentProblems(command.concept, prediction, answer);
  }

  #judge(
    { concept }: Command,
    { draft, tags }: Made,
    expected: Expectation,
    { attempted }: Prediction,
    answer: RawAnswer,
  ): Problem[] {
    const { profile, facts } = this.#setting;
    const request = draft.request();
    const binding = facts.binding(concept);
    const pathValue = (name: string) => draft.pathValue(name);
    const rule = expected.rule ?? '';
    const echoed = { profile, binding, request, pathValue, tags, attempted, rule };
    return judgeAnswer({
      profile,
      expected,
      request,
      answer,
      textsOf: (variable) => textsOf(variable, echoed),
    });
  }

  /** What the answer shows, order apart. */
  #contentProblems(concept: ConceptName, prediction: Prediction, answer: RawAnswer): Problem[] {
    const { facts, idOf } = this.#setting;
    const { tags, images, count } = prediction;
    const binding = facts.binding(concept);
    const shown = readRole(binding, 'tags', answer) ?? readRole(facts.binding('list'), 'tags', answer);
    const found = readRole(binding, 'images', answer);
    return [
      ...(tags === undefined
        ? []
        : listProblems('tags in the answer', this.#texts(concept, tags), readTags(shown))),
      ...(images === undefined ? [] : listProblems('images', images.map(idOf), readImages(found))),
      ...(count === undefined || binding.roles.count === undefined
        ? []
        : listProblems('count', [String(count)], [String(readRole(binding, 'count', answer))])),
    ];
  }

  #texts(concept: ConceptName, tags: readonly Tag[]): string[] {
    const { facts } = this.#setting;
    const spelling = facts.binding(concept).spelling ?? facts.kind;
    return [...new Set(tags.map((tag) => comparable(tag, spelling, facts.separator)))];
  }
}

function expectedOf(profile: Profile, concept: ConceptName, answer: string): Expectation {
  return answer === 'done' ? successOf(profile, concept) : expectationOf(profile, '', concept, answer);
}

function listProblems(
  what: string,
  wanted: readonly string[],
  got: readonly string[] | undefined,
): Problem[] {
  if (got !== undefined && isDeepStrictEqual(wanted.toSorted(), got.toSorted())) return [];
  const shown = (list: readonly string[]) => (list.length === 0 ? 'none' : list.join(', '));
  return [{ what, expected: shown(wanted), got: got === undefined ? 'no such list' : shown(got) }];
}
