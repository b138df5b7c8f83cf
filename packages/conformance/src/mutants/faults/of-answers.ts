import { parseExpression, valueAtKeys } from '@image-tags/openapi/description';
import { type Answer, type Call, worldHeader } from '@image-tags/sandbox';
import { withValue } from '../../scenarios/json-edit.ts';
import { callerOf, type Profile, tokenHeaderOf } from '../../scenarios/profile.ts';
import { parsed } from '../../scenarios/reading.ts';
import type { Playable } from '../../targets/sandbox-targets.ts';
import {
  adds,
  type Dealing,
  dealingWith,
  type EngineFault,
  isDone,
  limitOf,
  tagsIn,
  withTags,
  writes,
} from './engine-fault.ts';

/** Servers whose answers are wrong although their state may be right. */
export const answerFaults = {
  'one tag too many': {
    what: 'takes one tag more than the limit',
    test: 'add a tag to an image at the limit',
    concerns: (profile) => limitOf(profile) !== undefined,
    make: dealingWith(({ call, about, world, before, ask }, profile) => {
      const tags = tagsIn(before, about?.image);
      if (about === undefined || !adds.includes(about.concept) || tags.length !== limitOf(profile))
        return ask(call);
      const [first] = tags;
      world.restore(withTags(before, about.image, (all) => all.slice(1)));
      const answer = ask(call);
      world.restore(withTags(world.snapshot(), about.image, (all) => [...(first ? [first] : []), ...all]));
      return answer;
    }),
  },
  'one tag too few': {
    what: 'refuses the last tag that the limit allows',
    test: 'fill an image up to the limit',
    concerns: (profile) => limitOf(profile) !== undefined,
    make: dealingWith(({ call, about, world, before, ask }, profile) => {
      const tags = tagsIn(before, about?.image);
      if (about?.concept !== 'add' || tags.length + 1 !== limitOf(profile)) return ask(call);
      world.restore(withTags(before, about.image, (all) => [...all, ['a hidden tag', '']]));
      const answer = ask(call);
      const shown = world.snapshot();
      world.restore(withTags(shown, about.image, (all) => all.filter(([key]) => key !== 'a hidden tag')));
      return answer;
    }),
  },
  'list cut': {
    what: 'lists all tags but the last when an image is full',
    test: 'fill an image up to the limit and look at the tags',
    concerns: (profile) => limitOf(profile) !== undefined,
    make: dealingWith(({ call, about, world, before, ask }, profile) => {
      if (about?.concept !== 'list' || tagsIn(before, about.image).length !== limitOf(profile))
        return ask(call);
      world.restore(withTags(before, about.image, (tags) => tags.slice(0, -1)));
      const answer = ask(call);
      world.restore(before);
      return answer;
    }),
  },
  'stale list': {
    what: 'lists the tags as they were before the last change',
    test: 'change the tags and look at them at once',
    make: (sandbox, profile) => {
      const earlier = new Map<string, Dealing['before']>();
      return dealingWith(({ call, about, world, before, ask }) => {
        if (about?.concept === 'list') {
          world.restore(earlier.get(world.name) ?? before);
          const answer = ask(call);
          world.restore(before);
          return answer;
        }
        if (about !== undefined && writes.includes(about.concept)) earlier.set(world.name, before);
        return ask(call);
      })(sandbox, profile);
    },
  },
  'repeated add doubles': {
    what: 'lists a tag twice that was added twice',
    test: 'add a tag twice and look at the tags',
    make: (sandbox, profile) => {
      const doubled = new Set<string>();
      return dealingWith(({ call, about, before, ask }) => {
        const answer = ask(call);
        if (about === undefined || !isDone(answer)) return answer;
        const had = tagsIn(before, about.image).some(([key]) => about.tags.includes(key));
        if (adds.includes(about.concept) && had) doubled.add(`${about.image}`);
        return about.concept === 'list' && doubled.has(`${about.image}`)
          ? withDoubledTag(answer, profile)
          : answer;
      })(sandbox, profile);
    },
  },
  'two replicas': {
    what: 'answers requests in turn from two worlds that know nothing of each other',
    test: 'add a tag and look at the tags',
    make: (sandbox, profile) => {
      let turn = 0;
      const others = new Map<string, Dealing['before']>();
      return dealingWith(({ call, world, before, ask }) => {
        turn++;
        if (turn % 2 === 0) return ask(call);
        const known = others.get(world.name);
        // Images that the other has never seen come to be there as they are now.
        const images = before.images.map((one) => known?.images.find(({ id }) => id === one.id) ?? one);
        world.restore({ ...before, images });
        const answer = ask(call);
        others.set(world.name, world.snapshot());
        world.restore(before);
        return answer;
      })(sandbox, profile);
    },
  },
  'worlds mixed': {
    what: 'keeps what one world holds when the next one begins',
    test: 'list all tags or images of a project in a world that has none',
    concerns: ({ behaviour: { concepts } }) =>
      ['listProject', 'find', 'listImages'].some((concept) => Object.hasOwn(concepts, concept)),
    make: (sandbox) => oneWorld(sandbox),
  },
  'projects mixed': {
    what: 'takes the image of another project for the own',
    test: 'ask for the image of another project',
    make: dealingWith(({ call, ask }, profile) => {
      const header = tokenHeaderOf(profile).toLowerCase();
      const stranger = callerOf(profile, 'stranger').token;
      const { token } = callerOf(profile, 'owner');
      const isIt = (name: string) => name.toLowerCase() === header;
      if (call.header(header) !== stranger) return ask(call);
      return ask({ ...call, header: (name) => (isIt(name) ? token : call.header(name)) });
    }),
  },
  'wrong representation': {
    what: 'says that its bodies are of another type than they are',
    test: 'look at the media type of an answer',
    make: dealingWith(({ call, ask }) => {
      const answer = ask(call);
      const headers = answer.headers.map(([name, value]) => {
        const isType = name.toLowerCase() === 'content-type';
        return [name, isType ? (value.includes('json') ? 'text/html' : 'application/json') : value] as const;
      });
      return { ...answer, headers };
    }),
  },
  'stale error': {
    what: 'says of every refusal what it said of the first one with the same status',
    test: 'make two requests that are refused for different reasons and compare what is said',
    make: (sandbox, profile) => {
      const first = new Map<number, Answer>();
      return dealingWith(({ call, ask }) => {
        const answer = ask(call);
        if (isDone(answer)) return answer;
        const known = first.get(answer.status) ?? answer;
        first.set(answer.status, known);
        return { ...answer, body: known.body, headers: known.headers };
      })(sandbox, profile);
    },
  },
  'body of nothing': {
    what: 'sends a body with an answer that has none',
    test: 'look at the body of an answer that is described without one',
    make: dealingWith(({ call, ask }) => {
      const answer = ask(call);
      return isDone(answer) && answer.body === '' ? { ...answer, body: '{}' } : answer;
    }),
  },
} as const satisfies Record<string, EngineFault>;

/** All worlds are one, and none begins anew. */
function oneWorld(sandbox: Playable): Playable {
  const name = 'one-for-all';
  const inIt = (call: Call): Call => ({
    ...call,
    header: (header) => (header.toLowerCase() === worldHeader.toLowerCase() ? name : call.header(header)),
  });
  const world = sandbox.world(name);
  world.restore({ images: [], deleted: [] });
  return {
    answer: (call) => sandbox.answer(inIt(call)),
    world: () => ({ ...boundTo(world), restore: () => undefined }),
    dropWorld: () => undefined,
  };
}

/** The methods of a world as members of an object, which can be replaced. */
function boundTo(world: ReturnType<Playable['world']>): ReturnType<Playable['world']> {
  return {
    name: world.name,
    reset: () => world.reset(),
    snapshot: () => world.snapshot(),
    restore: (record) => world.restore(record),
    images: () => world.images(),
    createImage: (image) => world.createImage(image),
    deleteImage: (id) => world.deleteImage(id),
    journal: () => world.journal(),
    clearJournal: () => world.clearJournal(),
    faults: () => world.faults(),
    addFault: (fault) => world.addFault(fault),
    clearFaults: () => world.clearFaults(),
  };
}

function withDoubledTag(answer: Answer, { behaviour }: Profile): Answer {
  const { keys } = parseExpression(behaviour.concepts.list?.roles.tags ?? '$response.body');
  const body = parsed(answer.body);
  const tags = valueAtKeys(body, keys);
  if (!Array.isArray(tags)) return answer;
  const doubled: unknown[] = [...tags, ...tags.slice(0, 1)];
  return { ...answer, body: JSON.stringify(withValue(body, keys, doubled)) };
}
