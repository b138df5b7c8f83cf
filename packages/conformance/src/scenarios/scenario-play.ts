import { isDeepStrictEqual } from 'node:util';
import type { ConceptBinding, ConceptName } from '@image-tags/behaviour';
import { parseExpression } from '@image-tags/openapi/description';
import type { Problem } from '../result.ts';
import { Cast } from './cast.ts';
import type { RawAnswer, RawRequest, ScenarioExchange } from './exchange.ts';
import { type Expectation, expectationOf, successOf } from './expectation.ts';
import { type FactLookup, factsFor, numberOf } from './facts.ts';
import { judgeAnswer } from './judge.ts';
import { bindingOf, offeredRule, type Profile, separatorOf } from './profile.ts';
import { comparable, readImages, readRole, readTags } from './reading.ts';
import { type Made, requestFor } from './request.ts';
import type { CallStep, LookStep, ScenarioStep } from './step.ts';
import { tagsOf } from './tag.ts';
import type { Stage } from './target.ts';
import { type Echoed, textsOf } from './variables.ts';
import { CannotSend, NoAnswer } from './why-not.ts';

/** One scenario of a rule while it is played on a stage. */
export class ScenarioPlay {
  readonly exchanges: ScenarioExchange[] = [];
  /** The rules whose facts and answers were looked at. */
  readonly rules: Set<string>;
  /** The answers that came as expected, each after its concept. */
  readonly answers = new Set<string>();
  readonly #profile: Profile;
  readonly #rule: string;
  readonly #stage: Stage;
  readonly #factOf: FactLookup;
  readonly #cast: Cast;

  constructor(profile: Profile, rule: string, stage: Stage) {
    this.#profile = profile;
    this.#rule = rule;
    this.#stage = stage;
    this.rules = new Set([rule]);
    const factOf = factsFor(profile, rule);
    this.#factOf = (name) => {
      if (name.includes('.')) this.rules.add(name.slice(0, name.indexOf('.')));
      return factOf(name);
    };
    this.#cast = new Cast(profile, this.#factOf, stage);
  }

  /**
   * Plays one step and tells what came out otherwise than expected. Rejects with DoesNotApply where the API lacks what the
   * step asks for, with CannotSend where the target has no way to send it, and when the target does not answer.
   */
  async step(step: ScenarioStep, label: string): Promise<Problem[]> {
    if (step.kind === 'look') return this.#look(step, label);
    if (step.kind === 'call') return this.#call(step, label);
    await this.#cast.give(step.images, step.as);
    return [];
  }

  async #look({ tags, as, image }: LookStep, label: string): Promise<Problem[]> {
    const id = (await this.#cast.id(image)) ?? '';
    const seen = await this.#tagsNow(id, as, label);
    if (!Array.isArray(seen)) return seen.problems;
    const wanted =
      tags === 'unchanged'
        ? this.#cast.tagsOf(id)
        : this.#tags(tags).map((tag) => this.#cast.comparable(tag));
    this.#cast.remember(id, wanted);
    return listProblems(tags === 'unchanged' ? 'tags, unchanged' : 'tags', wanted, seen);
  }

  /** The tags that the list of an image shows, or why there are none to see. */
  async #tagsNow(
    id: string,
    as: string,
    label: string,
  ): Promise<string[] | { readonly problems: Problem[] }> {
    const concept = 'list';
    const wanted = { profile: this.#profile, factOf: this.#factOf, input: undefined, changes: {} };
    const made = requestFor({ ...wanted, concept, as, image: id });
    const request = made.draft.request();
    const expected = successOf(this.#profile, concept);
    const answer = await this.#send(`${label}: look at the tags`, request, concept, expected);
    const problems = this.#judge(expected, made, request, answer, { attempted: 0 });
    if (problems.length > 0) return { problems };
    const list = readRole(bindingOf(this.#profile, concept), 'tags', answer);
    return (
      readTags(list) ?? {
        problems: [{ what: 'tags', expected: 'a list of tags', got: JSON.stringify(list) }],
      }
    );
  }

  async #call(step: CallStep, label: string): Promise<Problem[]> {
    const { concept, as, project, input, request: changes } = step;
    const expected = expectationOf(this.#profile, this.#rule, concept, step.expect);
    if (expected.rule !== undefined) this.rules.add(expected.rule);
    const image = await this.#cast.id(step.image);
    const made = requestFor({
      profile: this.#profile,
      concept,
      factOf: this.#factOf,
      input,
      changes,
      as,
      project,
      image,
      origin: this.#stage.origin,
    });
    const attempted = await this.#attempted(step, expected, made, image, label);
    const request = made.draft.request();
    const purpose = `${label}: ${concept}, expects ${expected.name}`;
    const answer = await this.#send(purpose, request, concept, expected);
    const problems = this.#judge(expected, made, request, answer, { concept, attempted });
    if (problems.length > 0) return problems;
    this.answers.add(`${concept} ${expected.name}`);
    return this.#resultProblems(step, expected, answer);
  }

  /** How many tags the image would have, where the answer says so. */
  async #attempted(
    { concept }: CallStep,
    { named }: Expectation,
    { tags }: Made,
    image: string | undefined,
    label: string,
  ): Promise<number> {
    if (named === undefined || !Object.hasOwn(named.echo, 'attempted')) return 0;
    const added = tags.map((tag) => this.#cast.comparable(tag));
    if (concept === 'set' || concept === 'createImage' || image === undefined) return new Set(added).size;
    const now = await this.#tagsNow(image, 'owner', label);
    return new Set([...(Array.isArray(now) ? now : []), ...added]).size;
  }

  #judge(
    expected: Expectation,
    { draft, tags }: Made,
    request: RawRequest,
    answer: RawAnswer,
    { concept = 'list', attempted }: { concept?: CallStep['concept']; attempted: number },
  ): Problem[] {
    const binding = bindingOf(this.#profile, concept);
    const pathValue = (name: string) => draft.pathValue(name);
    const rule = expected.rule ?? this.#rule;
    const echoed: Echoed = { profile: this.#profile, binding, request, pathValue, tags, attempted, rule };
    return judgeAnswer({
      profile: this.#profile,
      expected,
      request,
      answer,
      textsOf: (variable) => textsOf(variable, echoed),
    });
  }

  #resultProblems(step: CallStep, expected: Expectation, answer: RawAnswer): Problem[] {
    const binding = bindingOf(this.#profile, step.concept);
    const { expectTags, expectImages, expectCount } = step;
    return [
      ...(expectTags === undefined
        ? exampleTagProblems(expected, binding, answer)
        : this.#tagProblems(expectTags, binding, answer)),
      ...(expectImages === undefined
        ? []
        : this.#imageProblems(expectImages, step, readRole(binding, 'images', answer))),
      ...(expectCount === undefined
        ? []
        : this.#countProblems(expectCount, readRole(binding, 'count', answer))),
    ];
  }

  #tagProblems(written: unknown, binding: ConceptBinding, answer: RawAnswer): Problem[] {
    const shown = binding.roles.tags?.startsWith('$response.') ? binding : bindingOf(this.#profile, 'list');
    const spelling = shown.spelling ?? this.#profile.behaviour.tag;
    const wanted = this.#tags(written).map((tag) => comparable(tag, spelling, separatorOf(this.#profile)));
    const list = readRole(shown, 'tags', answer);
    return listProblems(
      'tags in the answer',
      wanted,
      readTags(list) ?? [`no list of tags: ${JSON.stringify(list)}`],
    );
  }

  /** The order counts only where the request asks for one. */
  #imageProblems(numbers: readonly number[], { request }: CallStep, list: unknown): Problem[] {
    const { given } = this.#cast;
    const all = readImages(list) ?? [`no list of images: ${JSON.stringify(list)}`];
    const found = all.filter((id) => this.#stage.isForeign?.(id) !== true);
    if (found.length < all.length && found.length < numbers.length && this.#fillsPage(all)) {
      throw new CannotSend('Images that are not of the suite take the places of its own in the answer.');
    }
    const numbered = found.map((id) => (given.includes(id) ? `image ${given.indexOf(id) + 1}` : id));
    const wanted = numbers.map((number) => `image ${number}`);
    if (!asksForOrder(request)) return listProblems('images in the answer', wanted, numbered);
    return isDeepStrictEqual(wanted, numbered)
      ? []
      : [
          {
            what: 'images in the answer, in this order',
            expected: wanted.join(', '),
            got: numbered.join(', '),
          },
        ];
  }

  /** Whether an answer may have been cut off: it is as long as a page, or nobody knows how long one is. */
  #fillsPage(images: readonly string[]): boolean {
    const size = offeredRule(this.#profile, 'paging')?.facts.default;
    return typeof size !== 'number' || images.length >= size;
  }

  #countProblems(written: unknown, count: unknown): Problem[] {
    const wanted = numberOf(written, this.#factOf);
    return count === wanted
      ? []
      : [{ what: 'count', expected: String(wanted), got: JSON.stringify(count) ?? 'none' }];
  }

  #tags(written: unknown) {
    return tagsOf(written, { kind: this.#profile.behaviour.tag, factOf: this.#factOf });
  }

  async #send(
    purpose: string,
    request: RawRequest,
    concept: ConceptName,
    { name, status, named }: Expectation,
  ): Promise<RawAnswer> {
    const answer = await this.#answerTo(purpose, request);
    const { operation } = bindingOf(this.#profile, concept);
    const example = named?.example === undefined ? {} : { example: named.example };
    const expected = { name, status, ...example };
    this.exchanges.push({ purpose, origin: this.#stage.origin, request, answer, operation, expected });
    return answer;
  }

  async #answerTo(purpose: string, request: RawRequest): Promise<RawAnswer> {
    try {
      return await this.#stage.send(request);
    } catch (error) {
      if (error instanceof CannotSend) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new NoAnswer(`${purpose}: ${request.method} ${request.target} got no answer: ${reason}`);
    }
  }
}

/** A success that an example shows has the tags of the example, unless the scenario says which. */
function exampleTagProblems(
  { named, response }: Expectation,
  binding: ConceptBinding,
  answer: RawAnswer,
): Problem[] {
  const examples = (response?.content ?? []).flatMap((content) => content.examples);
  const example = examples.find(({ name }) => name === named?.example);
  if (example === undefined || answer.status >= 400) return [];
  const wanted = readTags(readRole(binding, 'tags', { ...answer, body: JSON.stringify(example.value) }));
  const got = readTags(readRole(binding, 'tags', answer));
  return wanted === undefined ? [] : listProblems(`tags of the example ${example.name}`, wanted, got ?? []);
}

function asksForOrder({ set }: CallStep['request']): boolean {
  const expressions = typeof set === 'object' && set !== null ? Object.keys(set) : [];
  return expressions
    .map(parseExpression)
    .some(({ part, name }) => part === 'query' && name.startsWith('sort'));
}

/** Lists are compared order apart: no API promises one. */
function listProblems(what: string, wanted: readonly string[], got: readonly string[]): Problem[] {
  if (isDeepStrictEqual(wanted.toSorted(), got.toSorted())) return [];
  return [{ what, expected: shown(wanted), got: shown(got) }];
}

function shown(list: readonly string[]): string {
  return list.length === 0 ? 'none' : list.join(', ');
}
