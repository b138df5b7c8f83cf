import type { Profile } from '../scenarios/profile.ts';
import { projectOf } from '../scenarios/profile.ts';
import type { GivenImage } from '../scenarios/target.ts';
import { hiddenVisibility, openVisibility } from '../scenarios/visibility.ts';
import type { Slot } from './command.ts';
import type { ModelFacts } from './model-facts.ts';
import type { ModelImage, ModelWorld } from './model-world.ts';

/** The images that every sequence begins with. `full` has room for one more tag. */
export function openingWorld(profile: Profile, facts: ModelFacts): ModelWorld {
  const own = projectOf(profile, 'owner');
  const seen = openVisibility(profile);
  const unseen = seen === undefined ? undefined : hiddenVisibility(profile);
  const limit = facts.limit('tag-limit');
  const room = Number.isFinite(limit) ? limit - 1 : 0;
  const many = Array.from({ length: room }, (_, index): [string, string] => [`t${index + 1}`, '']);
  const one: [string, string] = facts.kind === 'label' ? ['golden', ''] : ['size', 'large'];
  const image = (project: string, visibility: string | undefined, tags: Iterable<[string, string]>) => {
    return { project, visibility, tags: new Map(tags) };
  };
  return {
    images: new Map<Slot, ModelImage>([
      ['first', image(own, seen, [one])],
      ['full', image(own, seen, many)],
      ['hidden', image(own, unseen, [one])],
      ['foreign', image(projectOf(profile, 'stranger'), unseen, [one])],
    ]),
    deleted: new Set(),
  };
}

/** An image of the model as a target is asked for it. */
export function givenImage(facts: ModelFacts, id: string, image: ModelImage): GivenImage {
  const { project, visibility, tags } = image;
  return {
    id,
    project,
    tags: Array.from(tags, ([key, value]) => (facts.kind === 'label' ? key : { key, value })),
    ...(visibility === undefined ? {} : { visibility }),
  };
}
