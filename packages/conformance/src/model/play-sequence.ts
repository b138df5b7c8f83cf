import type { Problem } from '../result.ts';
import type { Profile } from '../scenarios/profile.ts';
import type { GivenImage, Target } from '../scenarios/target.ts';
import { type Command, slots } from './command.ts';
import { ModelFacts } from './model-facts.ts';
import { type ModelExchange, ModelPlay } from './model-play.ts';
import { givenImage, openingWorld } from './opening.ts';
import type { IdOf } from './request-of.ts';

/** What came of a sequence of commands: as the model predicted when there are no problems. */
export interface SequenceResult {
  readonly commands: readonly Command[];
  readonly given: readonly GivenImage[];
  readonly exchanges: readonly ModelExchange[];
  readonly problems: readonly Problem[];
}

/** Ids that are the same every time, for targets where each sequence has a world of its own. */
export const fixedIds: IdOf = (slot) =>
  slot === 'malformed'
    ? 'not-a-uuid'
    : `00000000-0000-4000-8000-${String(slots.indexOf(slot) + 1).padStart(12, '0')}`;

/**
 * Plays commands on images of their own and judges every answer, and the tags afterwards, by what the model predicts. It
 * ends at the first command that comes out otherwise. Rejects when the target does not answer.
 */
export async function playSequence(
  profile: Profile,
  commands: readonly Command[],
  target: Target,
): Promise<SequenceResult> {
  const facts = new ModelFacts(profile);
  const world = openingWorld(profile, facts);
  const given = Array.from(world.images, ([slot, image]) => givenImage(facts, fixedIds(slot), image));
  const stage = await target.open();
  try {
    for (const image of given) await stage.createImage(image);
    const play = new ModelPlay({ profile, facts, stage, idOf: fixedIds }, world);
    const problems = await problemsOf(play, commands);
    return { commands, given, exchanges: play.exchanges, problems };
  } finally {
    await stage.close();
  }
}

async function problemsOf(play: ModelPlay, commands: readonly Command[]): Promise<readonly Problem[]> {
  for (const command of commands) {
    const problems = await play.command(command);
    if (problems.length > 0) return problems;
  }
  return play.lookAtAll();
}
