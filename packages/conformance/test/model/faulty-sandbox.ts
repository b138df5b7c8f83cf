import { createSandbox, type ImageRecord, type Sandbox, type WorldControl } from '@image-tags/sandbox';

type Call = Parameters<Sandbox['answer']>[0];
type Answer = ReturnType<Sandbox['answer']>;

/** What an engine does wrong: it sees a call before it is answered, the world, and the way to answer it. */
export type EngineFault = (call: Call, world: WorldControl, answer: (call: Call) => Answer) => Answer;

/** A sandbox whose engine has a fault. */
export function faultySandbox(api: Sandbox['api'], fault: EngineFault): Sandbox {
  const sandbox = createSandbox({ api });
  return {
    api,
    fetch: (request) => sandbox.fetch(request),
    answer(call) {
      const isControl = call.target.startsWith('/_sandbox');
      if (isControl) return sandbox.answer(call);
      const world = sandbox.world(call.header('sandbox-world'));
      return fault(call, world, (meant) => sandbox.answer(meant));
    },
    world: (name) => sandbox.world(name),
    worlds: () => sandbox.worlds(),
    dropWorld: (name) => sandbox.dropWorld(name),
    reset: () => sandbox.reset(),
    snapshot: () => sandbox.snapshot(),
    restore: (record) => sandbox.restore(record),
    images: () => sandbox.images(),
    journal: () => sandbox.journal(),
    close: () => sandbox.close(),
  };
}

/** Gives images of a world other tags. */
function withTags(world: WorldControl, change: (image: ImageRecord) => ImageRecord['tags']): void {
  const { images, deleted } = world.snapshot();
  world.restore({ images: images.map((image) => ({ ...image, tags: change(image) })), deleted });
}

/** The tag in the path of a call; '' when it has none. */
function tagInPath({ target }: Call): string {
  return /\/tags\/([^/?]+)$/.exec(target)?.[1] ?? '';
}

/** Letters of a tag in the path lose their case. */
export const foldsCase: EngineFault = (call, _, answer) =>
  answer({ ...call, target: call.target.replace(/\/tags\/[^/]*$/, (tag) => tag.toLowerCase()) });

/** A key that the image has keeps its value. */
export const losesOverwrite: EngineFault = (call, world, answer) => {
  const before = new Map(world.images().map(({ id, tags }) => [id, new Map(tags)]));
  const answered = answer(call);
  withTags(world, ({ id, tags }) => tags.map(([key, value]) => [key, before.get(id)?.get(key) ?? value]));
  return answered;
};

/** What is refused to a stranger is done all the same. */
export const changesWhatItRefuses: EngineFault = (call, world, answer) => {
  const answered = answer(call);
  const isRefused =
    call.method === 'DELETE' && answered.status >= 400 && call.header('x-auth-token') === 'stranger';
  if (isRefused) {
    const tag = tagInPath(call);
    withTags(world, ({ id, tags }) => tags.filter(([key]) => !(call.target.includes(id) && key === tag)));
  }
  return answered;
};

/** What one image gets, the first of all gets as well. */
export const sharesTags: EngineFault = (call, world, answer) => {
  const answered = answer(call);
  const tag = tagInPath(call);
  if (call.method === 'PUT' && answered.status === 204 && /^[a-z]+$/.test(tag)) {
    const [first] = world.images();
    withTags(world, ({ id, tags }) =>
      id === first?.id ? [...tags.filter(([key]) => key !== tag), [tag, '']] : tags,
    );
  }
  return answered;
};

/** A list leaves its last tag out. */
export const forgetsTheLast: EngineFault = (call, world, answer) => {
  const answered = answer(call);
  if (call.method === 'DELETE' && answered.status === 204) withTags(world, ({ tags }) => tags.slice(0, -1));
  return answered;
};
