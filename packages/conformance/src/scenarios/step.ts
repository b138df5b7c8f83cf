import { type ConceptName, isConceptName, type Step } from '@image-tags/behaviour/behaviour';
import { arrayOf, isObject, type JsonObject, objectOf } from '@image-tags/openapi/description';

export type ImageChoice = 'unknown' | 'malformed' | 'another' | 'private';

/** From here on the scenario's images are fresh ones. */
export interface GivenStep {
  readonly kind: 'given';
  readonly images: readonly GivenImage[];
  readonly as: string;
}

/** An image to make, its tags as written. */
export interface GivenImage {
  readonly tags: unknown;
  readonly name?: string;
  readonly protected?: boolean;
}

/** What tags an image has. */
export interface LookStep {
  readonly kind: 'look';
  /** As written: `unchanged`, or tags. */
  readonly tags: unknown;
  readonly as: string;
  readonly image: ImageChoice | undefined;
}

/** One concept and the answer that is expected. */
export interface CallStep {
  readonly kind: 'call';
  readonly concept: ConceptName;
  /** A tag, tags, a query or nothing, as written. */
  readonly input: unknown;
  readonly expect: string;
  readonly as: string;
  /** The caller whose project the request names; the caller's own where nothing is said. */
  readonly project: string;
  readonly image: ImageChoice | undefined;
  readonly request: JsonObject;
  /** As written; `undefined` where nothing is said. */
  readonly expectTags: unknown;
  readonly expectImages: readonly number[] | undefined;
  readonly expectCount: unknown;
}

export type ScenarioStep = GivenStep | LookStep | CallStep;

const choices: readonly ImageChoice[] = ['unknown', 'malformed', 'another', 'private'];

/** A step as the runner takes it. Throws when the step is none of those that the grammar has. */
export function stepOf(written: Step): ScenarioStep {
  const as = typeof written.as === 'string' ? written.as : 'owner';
  const image = choices.find((choice) => choice === written.image);
  if ('given' in written) return { kind: 'given', images: [givenImage(written.given)], as };
  if ('images' in written) return { kind: 'given', images: arrayOf(written.images).map(givenImage), as };
  if ('tags' in written) return { kind: 'look', tags: written.tags, as, image };
  const concept = Object.keys(written).find(isConceptName);
  if (concept === undefined) {
    throw new Error(`The step ${JSON.stringify(written)} has neither given, images, tags nor a concept.`);
  }
  return {
    kind: 'call',
    concept,
    input: written[concept] ?? undefined,
    expect: typeof written.expect === 'string' ? written.expect : 'done',
    as,
    project: typeof written.project === 'string' ? written.project : as,
    image,
    request: objectOf(written.request),
    expectTags: written.expectTags,
    expectImages: Array.isArray(written.expectImages) ? written.expectImages.map(Number) : undefined,
    expectCount: written.expectCount,
  };
}

function givenImage(written: unknown): GivenImage {
  if (!isObject(written) || 'count' in written) return { tags: written };
  return {
    tags: written.tags ?? [],
    ...(typeof written.name === 'string' ? { name: written.name } : {}),
    ...(typeof written.protected === 'boolean' ? { protected: written.protected } : {}),
  };
}
