import type { Profile } from '../../scenarios/profile.ts';
import {
  adds,
  type Done,
  dealingWith,
  type EngineFault,
  isDone,
  removes,
  spoiling,
  type Tags,
  tagsIn,
  withTags,
  writes,
} from './engine-fault.ts';

const hasPairs = ({ behaviour }: Profile) => behaviour.tag === 'pair';
const has =
  (concept: 'addMany' | 'removeMany' | 'set' | 'deleteImage') =>
  ({ behaviour }: Profile) =>
    behaviour.concepts[concept] !== undefined;

/** After a call for one of some concepts that succeeded, the tags of its image are others. */
function afterDone(
  concepts: readonly string[],
  change: (tags: Tags, done: Done) => Tags,
): EngineFault['make'] {
  return spoiling((done) =>
    concepts.includes(done.about.concept) && isDone(done.answer)
      ? withTags(done.after, done.about.image, (tags) => change(tags, done))
      : undefined,
  );
}

/** After a call that was refused, the tags of its image are others. */
function afterRefusal(
  concepts: readonly string[],
  change: (tags: Tags, done: Done) => Tags,
): EngineFault['make'] {
  return spoiling((done) =>
    concepts.includes(done.about.concept) && !isDone(done.answer)
      ? withTags(done.before, done.about.image, (tags) => change(tags, done))
      : undefined,
  );
}

const keyed = (change: (key: string) => string) => (tags: Tags) =>
  tags.map(([key, value]) => [change(key), value] as const);

/** Servers whose state is not what their answers say. */
export const stateFaults = {
  'case folding': {
    what: 'stores every tag in lower case',
    test: 'add a tag in capitals and look at the tags',
    make: afterDone(
      adds,
      keyed((key) => key.toLowerCase()),
    ),
  },
  'spaces trimmed': {
    what: 'stores every tag without the spaces around it',
    test: 'add a tag that begins and ends with a space and look at the tags',
    make: afterDone(
      adds,
      keyed((key) => key.trim()),
    ),
  },
  'letters composed': {
    what: 'stores every tag in Unicode normalization form C',
    test: 'add a tag with a combining accent and look at the tags',
    // The service reads the bytes of a URL as Latin-1, in which there is nothing to compose.
    make: afterDone(
      adds,
      keyed((key) => asLatin1(asUtf8(key).normalize('NFC'), key)),
    ),
  },
  'lost overwrite': {
    what: 'keeps the old value of a key that gets a new one',
    test: 'add a key twice with different values and look at the tags',
    concerns: hasPairs,
    make: afterDone(adds, (tags, { before, about }) => {
      const old = new Map(tagsIn(before, about.image));
      return tags.map(([key, value]) => [key, old.get(key) ?? value] as const);
    }),
  },
  'value lost': {
    what: 'forgets the value of a tag that is added',
    test: 'add a pair and look at the tags',
    concerns: hasPairs,
    make: afterDone(adds, (tags, { about }) =>
      tags.map(([key, value]) => [key, about.tags.includes(key) ? '' : value] as const),
    ),
  },
  'add forgotten': {
    what: 'answers that a tag was added and does not add it',
    test: 'add a tag and look at the tags',
    make: afterDone(adds, (_, { before, about }) => tagsIn(before, about.image)),
  },
  'add replaces': {
    what: 'drops all other tags when one is added',
    test: 'add a tag to an image that has another and look at the tags',
    make: afterDone(['add'], (tags, { before, about }) => {
      const old = new Set(tagsIn(before, about.image).map(([key]) => key));
      return tags.filter(([key]) => !old.has(key) || about.tags.includes(key));
    }),
  },
  'remove forgotten': {
    what: 'answers that a tag was removed and keeps it',
    test: 'remove a tag and look at the tags',
    concerns: ({ behaviour }) => behaviour.concepts.remove !== undefined,
    make: afterDone(removes, (_, { before, about }) => tagsIn(before, about.image)),
  },
  'remove takes all': {
    what: 'removes every tag when one is removed',
    test: 'remove one of two tags and look at the tags',
    concerns: ({ behaviour }) => behaviour.concepts.remove !== undefined,
    make: afterDone(removes, () => []),
  },
  'remove takes prefixes': {
    what: 'also removes the tags that begin with the one that is removed',
    test: 'remove a tag of which another is the beginning and look at the tags',
    concerns: ({ behaviour }) => behaviour.concepts.remove !== undefined,
    make: afterDone(removes, (tags, { about }) =>
      tags.filter(([key]) => !about.tags.some((tag) => key.startsWith(tag))),
    ),
  },
  'remove ignores case': {
    what: 'removes a tag that differs from the one that is named in letter case',
    test: 'remove a tag in another letter case and look at the tags',
    concerns: ({ behaviour }) => behaviour.concepts.remove !== undefined,
    make: dealingWith(({ call, about, world, before, ask }) => {
      const [wanted = ''] = about?.tags ?? [];
      if (about?.concept !== 'remove' || tagsIn(before, about.image).some(([key]) => key === wanted))
        return ask(call);
      const same = (key: string) => key.toLowerCase() === wanted.toLowerCase();
      world.restore(
        withTags(
          before,
          about.image,
          keyed((key) => (same(key) ? wanted : key)),
        ),
      );
      const answer = ask(call);
      if (!isDone(answer)) world.restore(before);
      return answer;
    }),
  },
  'refused add applied': {
    what: 'adds the tag although it refuses to',
    test: 'add one tag too many and look at the tags',
    make: afterRefusal(['add'], (tags, { about }) => {
      const [key] = about.tags;
      return key === undefined ? tags : [...tags.filter(([other]) => other !== key), [key, '']];
    }),
  },
  'refusal drops a tag': {
    what: 'loses a tag when it refuses a request',
    test: 'make a request that is refused and look at the tags',
    make: afterRefusal(writes, (tags) => tags.slice(1)),
  },
  'batch half applied': {
    what: 'adds the first tag of a batch that it refuses',
    test: 'add several tags, the last of which is refused, and look at the tags',
    concerns: has('addMany'),
    make: afterRefusal(['addMany'], (tags, { about }) => {
      const [key] = about.tags;
      return key === undefined ? tags : [...tags.filter(([other]) => other !== key), [key, '']];
    }),
  },
  'batch half removed': {
    what: 'removes the first tag of a batch that it refuses',
    test: 'remove several tags, one of which is refused, and look at the tags',
    concerns: has('removeMany'),
    make: afterRefusal(['removeMany'], (tags, { about }) => tags.filter(([key]) => key !== about.tags[0])),
  },
  'refused set empties': {
    what: 'drops all tags when it refuses to replace them',
    test: 'replace the tags by some that are refused and look at the tags',
    concerns: has('set'),
    make: afterRefusal(['set'], () => []),
  },
  'set adds': {
    what: 'adds the tags that are to replace those of the image',
    test: 'replace the tags by others and look at the tags',
    concerns: has('set'),
    make: afterDone(['set'], (tags, { before, about }) => [
      ...tagsIn(before, about.image).filter(([old]) => !tags.some(([key]) => key === old)),
      ...tags,
    ]),
  },
  'list forgets': {
    what: 'loses a tag when the tags are listed',
    test: 'list the tags twice',
    make: afterDone(['list'], (tags) => tags.slice(1)),
  },
  'tags shared': {
    what: 'gives all images the tags of the one that was changed',
    test: 'change one of two images and look at the tags of the other',
    make: spoiling(({ about, answer, after }) => {
      if (!writes.includes(about.concept) || !isDone(answer)) return undefined;
      const changed = tagsIn(after, about.image);
      return withTags(after, undefined, () => changed);
    }),
  },
  'deleted image stays': {
    what: 'answers that an image was deleted and keeps it',
    test: 'delete an image and ask for it',
    concerns: has('deleteImage'),
    make: spoiling(({ about, answer, before }) =>
      about.concept === 'deleteImage' && isDone(answer) ? before : undefined,
    ),
  },
} as const satisfies Record<string, EngineFault>;

/** What the bytes of a text that was read as Latin-1 say in UTF-8; the text itself where they say nothing. */
function asUtf8(text: string): string {
  if ([...text].some((character) => character > '\u00ff')) return text;
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** The way back, for a text that came that way. */
function asLatin1(text: string, from: string): string {
  if (asUtf8(from) === from) return text;
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
}
