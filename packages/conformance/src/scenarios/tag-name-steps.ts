import type { Scenario, Step } from '@image-tags/behaviour';
import {
  conceptOfWay,
  isValueWay,
  limitOfWay,
  reasonAgainstWay,
  type TagName,
  tagNameFact,
  tagNameTitle,
} from '@image-tags/behaviour/tag-name';
import {
  type NameText,
  type TagNameFact,
  type TagNameWay,
  tagNameWays,
} from '@image-tags/behaviour/tag-name-fact';
import { parseExpression } from '@image-tags/openapi/description';
import { bindingOf, type Profile } from './profile.ts';
import { type ScenarioStep, stepOf } from './step.ts';
import { DoesNotApply } from './why-not.ts';

/** The tag that an image has before it is tried with a name, and has to keep. */
const neighbour = 'golden';

/**
 * The steps of a scenario as an API takes them: one that tries a name of a tag becomes those that send it, look what is
 * there and take it away again. Throws DoesNotApply where the API has no way to be sent the name.
 */
export function stepsOf(profile: Profile, { steps }: Scenario): ScenarioStep[] {
  return steps.flatMap((step) => writtenSteps(profile, step)).map(stepOf);
}

/** Why an API cannot be sent the name that a scenario tries; `undefined` where it can, or the scenario tries none. */
export function reasonNotToTry(profile: Profile, { steps }: Scenario): string | undefined {
  const trials = steps.flatMap((step) => trialIn(profile, step) ?? []);
  return trials
    .map(({ name, way }) => reasonAgainstWay(profile.behaviour, name, way))
    .find((reason) => reason !== undefined);
}

/** A step as it would be written in `spec/rules` for this API alone. */
function writtenSteps(profile: Profile, step: Step): readonly Step[] {
  const found = trialIn(profile, step);
  return found === undefined ? [step] : trial(profile, found);
}

interface Trial {
  readonly name: TagName;
  readonly way: TagNameWay;
}

function trialIn({ tagNames }: Profile, { tagName, way: written }: Step): Trial | undefined {
  const name = tagNames.find(({ id }) => id === tagName);
  const way = tagNameWays.find((candidate) => candidate === written);
  return name === undefined || way === undefined ? undefined : { name, way };
}

/** What an API's behaviour says of the name that a scenario of the rule about names tries, by the title of the scenario. */
export function tagNameFactOf({ behaviour, tagNames }: Profile, title: string): TagNameFact | undefined {
  for (const { id } of tagNames) {
    const way = tagNameWays.find((candidate) => tagNameTitle(id, candidate) === title);
    if (way !== undefined) return tagNameFact(behaviour.tagNames, id, way);
  }
  return undefined;
}

function trial(profile: Profile, { name, way }: Trial): Step[] {
  const { behaviour } = profile;
  const reason = reasonAgainstWay(behaviour, name, way);
  if (reason !== undefined) throw new DoesNotApply(reason);
  const fact = tagNameFact(behaviour.tagNames, name.id, way);
  if (fact === undefined)
    throw new Error(`${behaviour.api} says nothing of "${tagNameTitle(name.id, way)}".`);
  const sent = sentTag(profile, name, way);
  const shown = tagWith(profile, way, counted(profile, way, fact.shows?.[name.id] ?? name.text ?? name.id));
  const isTaken = fact.answer === 'done' && way !== 'remove' && way !== 'removeMany';
  const concept = conceptOfWay(way);
  const input = concept === 'set' ? [sent, neighbour] : /Many$/.test(concept) ? [sent] : sent;
  return [
    { given: [neighbour] },
    { [concept]: input, expect: fact.answer, ...changesFor(profile, name, way) },
    { tags: isTaken ? [neighbour, shown] : 'unchanged' },
    ...(isTaken && behaviour.concepts.remove !== undefined
      ? [
          { remove: sent, expect: fact.removed ?? 'done', ...changesFor(profile, name, 'remove') },
          { tags: fact.removed === undefined ? [neighbour] : 'unchanged' },
        ]
      : []),
  ];
}

/** What is sent, but for what no text can say: a name of raw bytes stands as its id until it is put together. */
function sentTag(profile: Profile, name: TagName, way: TagNameWay): Step {
  return tagWith(profile, way, counted(profile, way, name.text ?? name.id));
}

function tagWith({ behaviour: { tag } }: Profile, way: TagNameWay, text: NameText): Step {
  if (tag === 'label') return { label: text };
  return isValueWay(way) ? { key: 'key', value: text } : { key: text, value: '' };
}

/** A text that says by the name of a fact which limit it counts by. */
function counted({ behaviour: { tag } }: Profile, way: TagNameWay, text: NameText): NameText {
  if (typeof text === 'string' || typeof text.times === 'number') return text;
  return { ...text, times: text.times.replace('limit', limitOfWay(tag, way)) };
}

/** How the request differs from that for a text: a raw segment in the URL, or bytes in the body. */
function changesFor(profile: Profile, { id, segment, bytes }: TagName, way: TagNameWay): Step {
  const { roles } = bindingOf(profile, conceptOfWay(way));
  const place = parseExpression(roles.tags ?? roles.tag ?? roles.key ?? '$request.body');
  const raw = segment ?? bytes?.replaceAll(/../g, '%$&').toUpperCase();
  if (place.part === 'path') return raw === undefined ? {} : { request: { path: { [place.name]: raw } } };
  return bytes === undefined ? {} : { request: { bytes: { [id]: bytes } } };
}
