import type { ConceptName } from '@image-tags/behaviour/behaviour';
import { parseExpression } from '@image-tags/openapi/description';
import { Cast } from '../scenarios/cast.ts';
import type { RawRequest } from '../scenarios/exchange.ts';
import { type Expectation, expectationOf, successOf } from '../scenarios/expectation.ts';
import { type FactLookup, factsFor, numberOf } from '../scenarios/facts.ts';
import { bindingOf, operationOf, type Profile, separatorOf } from '../scenarios/profile.ts';
import { comparable } from '../scenarios/reading.ts';
import { type Made, requestFor } from '../scenarios/request.ts';
import type { CallStep, LookStep, ScenarioStep } from '../scenarios/step.ts';
import { tagsOf } from '../scenarios/tag.ts';
import type { GivenImage, Stage } from '../scenarios/target.ts';
import { textsOf } from '../scenarios/variables.ts';
import {
  countCriteria,
  errorCriteria,
  exampleTagCriteria,
  imageCriteria,
  statusIs,
  tagCriteria,
} from './answer-criteria.ts';
import { sentBy } from './call.ts';
import { freeText } from './conditions.ts';
import type { Criterion, WorkflowStep } from './document.ts';
import { CannotSay } from './document.ts';
import { markOf, stepOfImage, withExpressions } from './made-images.ts';

/** Name of the sandbox's control interface among the sources of a document. */
export const controlSource = 'sandbox';

/** One scenario as the steps of a workflow, put together instead of played. */
export class WorkflowDraft {
  readonly steps: WorkflowStep[] = [emptyWorld];
  readonly #profile: Profile;
  readonly #rule: string;
  readonly #factOf: FactLookup;
  readonly #cast: Cast;
  #images = 0;
  /** Whether a tag may have come or gone since somebody looked. */
  #isChanged = false;

  constructor(profile: Profile, rule: string) {
    this.#profile = profile;
    this.#rule = rule;
    this.#factOf = factsFor(profile, rule);
    this.#cast = new Cast(profile, this.#factOf, this.#stage());
  }

  /**
   * Adds the steps for a step of the scenario, the `number`th. Rejects with CannotSay where a document has no words for it,
   * and with DoesNotApply where the API lacks what it asks for.
   */
  async add(step: ScenarioStep, number: number): Promise<void> {
    if (step.kind === 'given') await this.#cast.give(step.images, step.as);
    else if (step.kind === 'look') await this.#look(step, number);
    else await this.#call(step, number);
  }

  /** A stage on which images are made by steps of the workflow, and nothing is sent. */
  #stage(): Stage {
    return {
      origin: '',
      addressed: (request) => request,
      send: () => Promise.reject(new Error('Nothing is sent while a workflow is put together.')),
      createImage: (image) => Promise.resolve(this.#make(image)),
      close: () => Promise.resolve(),
    };
  }

  #make(image: GivenImage): string {
    this.#images++;
    this.steps.push({
      stepId: stepOfImage(this.#images),
      description: 'Make an image that the scenario begins with.',
      operationId: operationIn(controlSource, 'createImage'),
      requestBody: { contentType: 'application/json', payload: literal(image) },
      successCriteria: [{ condition: '$statusCode == 201' }],
      outputs: { id: '$response.body#/id' },
    });
    return markOf(this.#images);
  }

  async #look({ tags, as, image }: LookStep, number: number): Promise<void> {
    const concept = 'list';
    const id = (await this.#cast.id(image)) ?? '';
    const made = requestFor({
      profile: this.#profile,
      factOf: this.#factOf,
      concept,
      as,
      image: id,
      input: undefined,
      changes: {},
    });
    const isUnchanged = tags === 'unchanged';
    const wanted = isUnchanged ? this.#cast.tagsOf(id) : this.#comparable(tags, concept);
    this.#cast.remember(id, wanted);
    this.#isChanged = false;
    const expected = successOf(this.#profile, concept);
    const title = isUnchanged ? 'The tags are unchanged.' : 'The tags are these.';
    const criteria = [statusIs(expected), ...tagCriteria(this.#profile, concept, wanted)];
    this.#push(`step${number}-look`, title, concept, made.draft.request(), criteria);
  }

  async #call(step: CallStep, number: number): Promise<void> {
    const { concept, as, project, input, request: changes } = step;
    if (changes.line !== undefined)
      throw new CannotSay('How long a request line becomes is up to the program that sends it.');
    const profile = this.#profile;
    const expected = expectationOf(profile, this.#rule, concept, step.expect);
    const image = await this.#cast.id(step.image);
    const made = requestFor({ profile, concept, factOf: this.#factOf, input, changes, as, project, image });
    const request = made.draft.request();
    this.#refuseForeignAnswer(concept, expected);
    const criteria = [
      statusIs(expected),
      ...this.#errorCriteria(step, expected, made, request, image),
      ...this.#resultCriteria(step, expected),
    ];
    const title = `${bindingTitle(concept)} is answered ${expected.name}.`;
    this.#push(`step${number}-${concept}`, title, concept, request, criteria);
    if (expected.status < 400) this.#isChanged = true;
  }

  /** A program that runs a document holds each answer against what the operation of the step describes. */
  #refuseForeignAnswer(concept: ConceptName, { response }: Expectation): void {
    const { responses } = operationOf(this.#profile, bindingOf(this.#profile, concept));
    if (response !== undefined && !responses.includes(response))
      throw new CannotSay('The answer is one that the description has, but not for this operation.');
  }

  #push(
    stepId: string,
    description: string,
    concept: ConceptName,
    request: RawRequest,
    successCriteria: readonly Criterion[],
  ): void {
    const operation = operationOf(this.#profile, bindingOf(this.#profile, concept));
    const operationId = operationIn(this.#profile.behaviour.api, operation.operationId);
    const sent = sentBy(request, operation, this.#profile.basePath);
    this.steps.push({ stepId, description, operationId, ...sent, successCriteria });
  }

  #errorCriteria(
    { concept }: CallStep,
    expected: Expectation,
    { draft, tags }: Made,
    request: RawRequest,
    image: string | undefined,
  ): Criterion[] {
    const profile = this.#profile;
    const added = tags.map((tag) => this.#cast.comparable(tag));
    const isFresh = concept === 'set' || concept === 'createImage' || image === undefined;
    const attempted = new Set([...(isFresh ? [] : this.#cast.tagsOf(image)), ...added]).size;
    const echoed = {
      profile,
      binding: bindingOf(profile, concept),
      request,
      pathValue: (name: string) => draft.pathValue(name),
      tags,
      attempted,
      rule: expected.rule ?? this.#rule,
    };
    return errorCriteria(profile, expected, request, (variable) => {
      const isUnknown = variable === 'attempted' && this.#isChanged && !isFresh;
      return isUnknown ? [freeText] : textsOf(variable, echoed);
    });
  }

  #resultCriteria(step: CallStep, expected: Expectation): Criterion[] {
    const { concept, expectTags, expectImages, expectCount, request } = step;
    const profile = this.#profile;
    const { given } = this.#cast;
    return [
      ...(expectTags === undefined
        ? exampleTagCriteria(profile, concept, expected)
        : tagCriteria(profile, concept, this.#comparable(expectTags, concept))),
      ...(expectImages === undefined
        ? []
        : imageCriteria(
            profile,
            concept,
            expectImages.map((number) => given[number - 1] ?? ''),
            asksForOrder(request),
          )),
      ...(expectCount === undefined
        ? []
        : countCriteria(profile, concept, numberOf(expectCount, this.#factOf))),
    ];
  }

  /** Tags as an answer of a concept that shows some, or else the list of an image's tags, is read. */
  #comparable(written: unknown, concept: ConceptName): string[] {
    const profile = this.#profile;
    const own = bindingOf(profile, concept);
    const shown = own.roles.tags?.startsWith('$response.') ? own : bindingOf(profile, 'list');
    const spelling = shown.spelling ?? profile.behaviour.tag;
    return tagsOf(written, { kind: profile.behaviour.tag, factOf: this.#factOf }).map((tag) =>
      comparable(tag, spelling, separatorOf(profile)),
    );
  }
}

/** Every workflow begins in a world without images. */
const emptyWorld: WorkflowStep = {
  stepId: 'empty',
  description: 'Begin with no image at all.',
  operationId: operationIn(controlSource, 'replaceSnapshot'),
  requestBody: { contentType: 'application/json', payload: { images: [], deleted: [] } },
  successCriteria: [{ condition: '$statusCode == 204' }],
};

function operationIn(source: string, operation: string): string {
  return `$sourceDescriptions.${source}.${operation}`;
}

/** A new image as a payload. */
function literal(image: GivenImage): unknown {
  const text = JSON.stringify(image);
  if (text.includes('$'))
    throw new CannotSay('A dollar sign begins an expression, and Arazzo knows no literal one.');
  return JSON.parse(withExpressions(text));
}

function bindingTitle(concept: ConceptName): string {
  return concept.replace(/^./, (letter) => letter.toUpperCase());
}

function asksForOrder({ set }: CallStep['request']): boolean {
  const expressions = typeof set === 'object' && set !== null ? Object.keys(set) : [];
  return expressions
    .map(parseExpression)
    .some(({ part, name }) => part === 'query' && name.startsWith('sort'));
}
