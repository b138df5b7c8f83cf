import { isObject } from '@image-tags/openapi/description';
import { expectationOf } from '../../scenarios/expectation.ts';
import { bindingOf, callerOf, offeredRule, type Profile } from '../../scenarios/profile.ts';
import type { CallStep, ScenarioStep } from '../../scenarios/step.ts';
import { type AnyServerOptions, madeUpCallers } from './options.ts';
import { makesImages, namesProject } from './profile.ts';

type Why = string | undefined;

/**
 * Why a scenario cannot be played on a server that is not ours, as far as that shows before anything is sent: it wants
 * somebody whose token is not known, a state that cannot be made, or an answer about other people's images as well.
 */
export function reasonAtServer(
  profile: Profile,
  options: AnyServerOptions,
  rule: string,
  steps: readonly ScenarioStep[],
): Why {
  return (
    firstOf(steps, (step) => callerReason(profile, options, step)) ??
    firstOf(steps, (step) => (step.kind === 'call' ? foreignReason(step) : undefined)) ??
    (options.images.length === 0 && makesImages(profile)
      ? firstOf(steps, (step) => (step.kind === 'call' ? idReason(profile, rule, step) : undefined))
      : givenReason(profile, options, steps))
  );
}

function firstOf(steps: readonly ScenarioStep[], reasonOf: (step: ScenarioStep) => Why): Why {
  for (const step of steps) {
    const reason = reasonOf(step);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function callerReason(profile: Profile, { tokens, projects }: AnyServerOptions, step: ScenarioStep): Why {
  const names = step.kind === 'call' ? [step.as, step.project] : [step.as];
  for (const name of names.filter((other) => other !== 'owner')) {
    const { title, token } = callerOf(profile, name);
    if (token === undefined || madeUpCallers.includes(name)) {
      if (tokens.owner !== undefined) continue;
      return 'It is about tokens, and no token was given: --token …';
    }
    if (tokens[name] === undefined) return `It needs ${title}: --token ${name}=…`;
    if (name === 'stranger' && namesProject(profile) && projects[name] === undefined)
      return `It needs the project of ${title}: --project-id ${name}=…`;
  }
  return undefined;
}

/** What is asked about all images of a project has an answer that the suite does not know. */
function foreignReason({
  concept,
  input,
  request,
  expect,
  expectCount,
  expectImages,
  expectTags,
}: CallStep): Why {
  if (expectCount !== undefined) return 'It counts images, among them those that are not of the suite.';
  if (concept === 'listProject' && (expectTags !== undefined || expect === 'listed'))
    return 'It lists the tags of all images, among them those that are not of the suite.';
  if (expectImages === undefined) return undefined;
  const asked = JSON.stringify([input, request]);
  return /"(limit|offset|marker|sort|sort_key|sort_dir|\$request\.query\.(limit|marker|sort\w*))"/.test(asked)
    ? 'It looks at pages, on which images that are not of the suite would have places.'
    : undefined;
}

/** A server gives an id once and for ever, so that a second run could not make the image. */
function idReason(profile: Profile, rule: string, { concept, request, expect }: CallStep): Why {
  const idAt = concept === 'createImage' ? bindingOf(profile, concept).roles.image : undefined;
  const set = isObject(request.set) ? request.set : {};
  if (idAt === undefined || typeof set[idAt] !== 'string') return undefined;
  if (expectationOf(profile, rule, concept, expect).status >= 400) return undefined;
  return 'It makes an image with an id of its own, which a server gives to one image only, once and for ever.';
}

function givenReason(profile: Profile, { images }: AnyServerOptions, steps: readonly ScenarioStep[]): Why {
  const { behaviour } = profile;
  const given = steps.flatMap((step) => (step.kind === 'given' ? [step] : []));
  const others = new Set(
    steps.flatMap((step) =>
      step.kind !== 'given' && (step.image === 'another' || step.image === 'private') ? [step.image] : [],
    ),
  );
  const needed = given.flatMap((step) => step.images).length + others.size;
  if (needed > images.length) return `It needs ${counted(needed)} at once: --image-id, once for each.`;
  if (given.some(({ as }) => as !== 'owner')) return 'It needs an image of another project.';
  if (
    steps.some(({ as }) => as === 'stranger') &&
    offeredRule(profile, 'foreign-image')?.facts.seenBy !== undefined
  )
    return 'It needs to know whether another project sees the image.';
  const concepts = steps.flatMap((step) => (step.kind === 'call' ? [step.concept] : []));
  if (concepts.some((concept) => concept === 'createImage' || concept === 'deleteImage'))
    return 'It makes or deletes an image, and those given are to stay.';
  const changes = concepts.some((concept) => ['add', 'addText', 'addMany', 'set'].includes(concept));
  return changes && behaviour.concepts.remove === undefined
    ? `It adds tags, which ${behaviour.api} has no way to remove again.`
    : undefined;
}

function counted(images: number): string {
  return images === 1 ? 'an image' : `${images} images`;
}
