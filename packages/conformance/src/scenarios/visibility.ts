import type { Rule } from '@image-tags/behaviour';
import { arrayOf, valueAtKeys } from '@image-tags/openapi/description';
import { schemaWithoutReferences } from '../plan/schemas.ts';
import { offeredRule, operationOf, type Profile } from './profile.ts';
import type { ScenarioStep } from './step.ts';

/** A visibility under which every project sees an image, where the API has such: the profile's, or else the first. */
export function openVisibility(profile: Profile): string | undefined {
  const open = openVisibilities(profile);
  return open.find((visibility) => visibility === profile.visibility) ?? open[0];
}

/** A visibility under which no other project sees an image: the profile's, or else `private`. */
export function hiddenVisibility(profile: Profile): string {
  const { visibility = hidden } = profile;
  return openVisibilities(profile).includes(visibility) ? hidden : visibility;
}

/** The further visibilities that a scenario has to be played under, for the rule that tells which of them hide an image. */
export function furtherVisibilities(
  profile: Profile,
  { id, facts }: Rule,
  steps: readonly ScenarioStep[],
): readonly string[] {
  if (id !== ruleId || facts.seenBy === undefined) return [];
  const open = openVisibilities(profile);
  const isAboutHidden = steps.some((step) => step.kind === 'call' && step.image === 'private');
  return isAboutHidden
    ? allVisibilities(profile).filter((visibility) => visibility !== hidden && !open.includes(visibility))
    : open.slice(1);
}

const ruleId = 'foreign-image';
const hidden = 'private';

function openVisibilities(profile: Profile): readonly string[] {
  return arrayOf(offeredRule(profile, ruleId)?.facts.seenBy).map(String);
}

/** The visibilities that the description lists; none where images do not show one. */
function allVisibilities(profile: Profile): readonly string[] {
  const binding = profile.behaviour.concepts.getImage;
  if (binding === undefined) return [];
  const success = operationOf(profile, binding).responses.find(({ status }) => status < 400);
  const schema = schemaWithoutReferences(profile.description.document, success?.content[0]?.schema ?? true);
  return arrayOf(valueAtKeys(schema, ['properties', 'visibility', 'enum'])).map(String);
}
