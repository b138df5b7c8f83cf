import {
  type Answer,
  type Call,
  type ImageRecord,
  type WorldControl,
  type WorldRecord,
  worldHeader,
} from '@image-tags/sandbox';
import { offeredRule, type Profile } from '../../scenarios/profile.ts';
import type { Playable } from '../../targets/sandbox-targets.ts';
import { Calls, type ConceptCall } from '../calls.ts';

/** A server that is at fault in one way. */
export interface EngineFault {
  /** What it does wrong, in words. */
  readonly what: string;
  /** What a test for it would be, should none notice. */
  readonly test: string;
  /** Whether the API has what the fault is about; every API when absent. */
  readonly concerns?: (profile: Profile) => boolean;
  /** The faulty server, made from one without fault. */
  readonly make: (sandbox: Playable, profile: Profile) => Playable;
}

/** One call while a faulty server deals with it. */
export interface Dealing {
  readonly call: Call;
  readonly about: ConceptCall | undefined;
  readonly world: WorldControl;
  /** How the world was before the call. */
  readonly before: WorldRecord;
  /** Asks the server without fault. */
  readonly ask: (call: Call) => Answer;
}

/** A server that deals with each call in its own way. */
export function dealingWith(deal: (dealing: Dealing, profile: Profile) => Answer): EngineFault['make'] {
  return (sandbox, profile) => {
    const calls = new Calls(profile);
    return {
      world: (name) => sandbox.world(name),
      dropWorld: (name) => sandbox.dropWorld(name),
      answer(call) {
        const world = sandbox.world(call.header(worldHeader.toLowerCase()));
        const before = world.snapshot();
        const ask = (asked: Call) => sandbox.answer(asked);
        return deal({ call, about: calls.conceptOf(call), world, before, ask }, profile);
      },
    };
  };
}

/** What a call has made of the world. */
export interface Done extends Dealing {
  readonly about: ConceptCall;
  readonly answer: Answer;
  readonly after: WorldRecord;
  readonly profile: Profile;
}

/** A server that answers as it should and then makes something else of its state; nothing when `undefined`. */
export function spoiling(spoil: (done: Done) => WorldRecord | undefined): EngineFault['make'] {
  return dealingWith((dealing, profile) => {
    const answer = dealing.ask(dealing.call);
    const { about, world } = dealing;
    if (about === undefined) return answer;
    const spoilt = spoil({ ...dealing, about, answer, after: world.snapshot(), profile });
    if (spoilt !== undefined) world.restore(spoilt);
    return answer;
  });
}

export type Tags = ImageRecord['tags'];

/** A world in which the tags of one image, or of all, are others. */
export function withTags(
  state: WorldRecord,
  image: string | undefined,
  change: (tags: Tags, id: string) => Tags,
): WorldRecord {
  const images = state.images.map((one) =>
    image === undefined || one.id === image ? { ...one, tags: change(one.tags, one.id) } : one,
  );
  return { ...state, images };
}

/** The tags of an image; none when it is not there. */
export function tagsIn(state: WorldRecord, image: string | undefined): Tags {
  return state.images.find(({ id }) => id === image)?.tags ?? [];
}

export const adds: readonly string[] = ['add', 'addText', 'addMany'];
export const removes: readonly string[] = ['remove', 'removeMany'];
export const writes: readonly string[] = [...adds, ...removes, 'set'];

export function isDone({ status }: Answer): boolean {
  return status < 400;
}

/** Largest number of tags of an image; `undefined` where the API has no limit. */
export function limitOf(profile: Profile): number | undefined {
  const limit = Number(offeredRule(profile, 'tag-limit')?.facts.limit);
  return Number.isNaN(limit) ? undefined : limit;
}
