import type { ConceptName } from '@image-tags/behaviour';
import type { Tag } from '../scenarios/tag.ts';
import { type Command, manyTags, type Slot } from './command.ts';
import type { ModelFacts } from './model-facts.ts';
import type { ModelImage, ModelWorld } from './model-world.ts';

/** A command and what it meets. */
export interface Asked {
  readonly facts: ModelFacts;
  readonly world: ModelWorld;
  readonly command: Command;
  /** The tags as the service reads them. */
  readonly tags: readonly Tag[];
  /** The image that the command names; `undefined` where it names none or there is none. */
  readonly image: ModelImage | undefined;
  readonly namesImage: boolean;
}

/** Tells by which answer of a rule a command is refused, `undefined` when the rule has nothing against it. */
type Refusal = (asked: Asked) => string | undefined;

const adding: readonly ConceptName[] = ['add', 'addText', 'addMany'];
const changing: readonly ConceptName[] = [
  ...adding,
  'remove',
  'removeMany',
  'set',
  'createImage',
  'deleteImage',
];

const caller =
  (name: string, answer: string): Refusal =>
  ({ command }) =>
    command.as === name ? answer : undefined;

/** Looks at each tag of commands for some concepts. */
const eachTag =
  (concepts: readonly ConceptName[], judge: (tag: Tag, asked: Asked) => string | undefined): Refusal =>
  (asked) =>
    concepts.includes(asked.command.concept)
      ? asked.tags.map((tag) => judge(tag, asked)).find((answer) => answer !== undefined)
      : undefined;

const twisted =
  (answer: string, isMeant: (asked: Asked) => boolean): Refusal =>
  (asked) =>
    isMeant(asked) ? answer : undefined;

const characters = (text: string) => [...text].length;

/** How long a tag is, in the unit that the API counts in where the tag stands. */
function labelSize({ facts, command: { concept, tags } }: Asked, tag: Tag, index: number): number {
  const inPath = facts.isInPath(concept, 'tag');
  const unit = facts.text('label-length', inPath ? 'unit' : 'unitInBody');
  const sent = tags[index]?.key ?? '';
  if (unit !== 'bytes') return characters(inPath ? sent : (tag.key ?? ''));
  return inPath && facts.text('url-decoding', 'decoding') === 'latin-1'
    ? (tag.key ?? '').length
    : Buffer.byteLength(tag.key ?? '');
}

/** The key in a path as it was sent, where it can make the URL one of no operation. */
function keyInPath({ facts, command: { concept, tags } }: Asked): string | undefined {
  return facts.isInPath(concept, 'tag') || facts.isInPath(concept, 'key') ? tags[0]?.key : undefined;
}

function hasTwice(tags: readonly Tag[]): boolean {
  return new Set(tags.map(({ key }) => key)).size < tags.length;
}

/** Why a rule refuses a command, by the rule's id. Of several the first in the API's order counts. */
export const refusals: Readonly<Record<string, Refusal>> = {
  'missing-token': caller('nobody', 'missing'),
  'malformed-token': caller('malformed', 'malformed'),
  'unknown-token': caller('unknown', 'unknown'),
  'expired-token': caller('expired', 'expired'),
  'project-mismatch': ({ facts, command: { concept, as, project } }) =>
    facts.binding(concept).roles.project !== undefined &&
    facts.isBoundToProject(as) &&
    facts.projectOf(as) !== facts.projectOf(project)
      ? 'refused'
      : undefined,
  'read-only-role': ({ command: { as, concept } }) =>
    as === 'reader' && changing.includes(concept) ? 'refused' : undefined,
  'trailing-slash': twisted('refused', ({ command }) => command.twist === 'trailingSlash'),
  'empty-tag-segment': twisted('refused', (asked) => keyInPath(asked) === ''),
  'encoded-slash': (asked) =>
    asked.facts.flag('encoded-slash', 'separates') && keyInPath(asked)?.includes('/') ? 'refused' : undefined,
  'unexpected-body': ({ facts, command: { twist, concept } }) =>
    twist === 'brokenBody' && !facts.hasBody(concept) && facts.flag('unexpected-body', 'refused')
      ? 'refused'
      : undefined,
  'malformed-json': ({ facts, command: { twist, concept } }) =>
    twist === 'brokenBody' && facts.hasBody(concept) ? 'malformed' : undefined,
  'empty-body': ({ facts, command: { twist, concept } }) =>
    twist === 'noBody' && facts.hasBody(concept) ? 'empty' : undefined,
  'missing-key': eachTag([...adding, 'removeMany'], ({ key }) => (key === undefined ? 'missing' : undefined)),
  'missing-value': eachTag(adding, ({ value }, { facts }) =>
    facts.kind === 'pair' && value === undefined ? 'missing' : undefined,
  ),
  'blank-key': eachTag([...adding, 'removeMany'], ({ key }) => {
    if (key === '') return 'empty';
    return key?.trim() === '' ? 'blank' : undefined;
  }),
  'key-length': eachTag(adding, ({ key = '' }, { facts }) =>
    characters(key) > facts.limit('key-length') ? 'tooLong' : undefined,
  ),
  'value-length': eachTag(adding, ({ value = '' }, { facts }) =>
    characters(value) > facts.limit('value-length') ? 'tooLong' : undefined,
  ),
  'batch-delete-lengths': eachTag(['removeMany'], ({ key = '', value = '' }, { facts }) => {
    if (characters(key) > facts.limit('batch-delete-lengths', 'keyLimit')) return 'keyTooLong';
    return characters(value) > facts.limit('batch-delete-lengths', 'valueLimit') ? 'valueTooLong' : undefined;
  }),
  'batch-keys-unique': ({ command: { concept }, tags }) =>
    (concept === 'addMany' || concept === 'removeMany') && hasTwice(tags) ? 'duplicate' : undefined,
  'label-length': (asked) => {
    const limit = asked.facts.limit('label-length');
    const tooLong = asked.tags.some((tag, index) => labelSize(asked, tag, index) > limit);
    return tooLong && asked.command.concept !== 'remove' ? 'tooLong' : undefined;
  },
  'four-byte-characters': eachTag(['set', 'createImage'], ({ key = '' }) =>
    hasFourByteCharacter(key) ? 'refused' : undefined,
  ),
  'malformed-image-id': ({ facts, command: { concept, image } }) =>
    image === 'malformed' && facts.binding(concept).roles.image !== undefined ? 'malformed' : undefined,
  'unknown-image': ({ namesImage, image }) => (namesImage && image === undefined ? 'unknown' : undefined),
  'foreign-image': ({ facts, image, command }) => {
    if (image === undefined || image.project === facts.actingProject(command)) return undefined;
    return image.visibility === undefined || facts.list('foreign-image', 'seenBy').includes(image.visibility)
      ? 'visible'
      : 'hidden';
  },
  'tag-limit': (asked) => {
    const { facts, image, command } = asked;
    if (image === undefined || !adding.includes(command.concept)) return undefined;
    const after = sizeAfter(asked, image);
    return after > facts.limit('tag-limit') && after > image.tags.size ? 'over' : undefined;
  },
  'set-limit': ({ facts, tags, command: { concept } }) =>
    manyTags.includes(concept) && tags.length > facts.limit('set-limit') ? 'over' : undefined,
  'image-exists': ({ world, command: { concept, image } }) =>
    concept === 'createImage' && isTaken(world, image) ? 'refused' : undefined,
  'remove-missing-tag': ({ facts, image, tags: [tag], command: { concept } }) =>
    concept === 'remove' && image !== undefined && keyOn(facts, image, tag?.key ?? '') === undefined
      ? 'missing'
      : undefined,
};

/** Whether a text has a character that takes four bytes in UTF-8. */
export function hasFourByteCharacter(text: string): boolean {
  return [...text].some((character) => Buffer.byteLength(character) === 4);
}

function isTaken({ images, deleted }: ModelWorld, slot: Slot): boolean {
  return images.has(slot) || deleted.has(slot);
}

/** How many tags an image has when some are added. */
export function sizeAfter({ facts, tags }: Pick<Asked, 'facts' | 'tags'>, image: ModelImage): number {
  const added = tags.filter(({ key = '' }) => keyOn(facts, image, key) === undefined);
  const keys = added.map(({ key = '' }) => (facts.caseSensitive ? key : key.toLowerCase()));
  return image.tags.size + new Set(keys).size;
}

/** The key under which an image has a tag. */
export function keyOn(facts: ModelFacts, { tags }: ModelImage, key: string): string | undefined {
  if (facts.caseSensitive) return tags.has(key) ? key : undefined;
  return [...tags.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}
