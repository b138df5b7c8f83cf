import type { JsonObject } from '@image-tags/openapi/description';
import type { Profile } from '../scenarios/profile.ts';
import { type Made, requestFor } from '../scenarios/request.ts';
import { hiddenVisibility } from '../scenarios/visibility.ts';
import { type Command, changesOf, inputOf, type Slot } from './command.ts';
import type { ModelFacts } from './model-facts.ts';

/** The id that each image of a sequence has. */
export type IdOf = (slot: Slot) => string;

/** The visibility that commands give an image which they create: one that other projects do not see. */
export function createdVisibility(profile: Profile): string {
  return hiddenVisibility(profile);
}

/** The request that a command is, put together as the scenarios put theirs together. */
export function commandRequest(profile: Profile, facts: ModelFacts, command: Command, idOf: IdOf): Made {
  const { concept, as, project, image, twist } = command;
  return requestFor({
    profile,
    concept,
    factOf: noFact,
    input: inputOf(command),
    changes: { ...creation(profile, facts, command, idOf), ...changesOf(twist, facts.hasBody(concept)) },
    as,
    project,
    image: idOf(image),
  });
}

/** What a new image is to be beside its tags. */
function creation(profile: Profile, facts: ModelFacts, { concept, image }: Command, idOf: IdOf): JsonObject {
  if (concept !== 'createImage') return {};
  const { image: id, visibility } = facts.binding(concept).roles;
  return {
    set: {
      ...(id === undefined ? {} : { [id]: idOf(image) }),
      ...(visibility === undefined ? {} : { [visibility]: createdVisibility(profile) }),
    },
  };
}

/** Commands have texts and numbers, not names of facts. */
function noFact(name: string): never {
  throw new Error(`A command names the fact ${name}; it should hold the value.`);
}
