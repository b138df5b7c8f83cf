import type { ConceptName } from '@image-tags/behaviour';
import type { Tag } from '../scenarios/tag.ts';
import type { Command, Slot } from './command.ts';
import type { ModelFacts } from './model-facts.ts';
import type { ModelImage, ModelWorld } from './model-world.ts';
import { type Asked, keyOn, refusals, sizeAfter } from './refusals.ts';

/** What a command leads to. */
export interface Prediction {
  /** Name of the answer: `tag-limit.over`, `done`. */
  readonly answer: string;
  readonly world: ModelWorld;
  /** How many tags the image would have. */
  readonly attempted: number;
  /** The tags that the answer shows. */
  readonly tags?: readonly Tag[];
  /** The images that the answer shows. */
  readonly images?: readonly Slot[];
  readonly count?: number;
}

type Effect = (asked: Asked, image: ModelImage) => Partial<Prediction>;

/** What a command leads to by the facts alone: the first refusal in the API's order, else the change. Changes nothing. */
export function predict(
  facts: ModelFacts,
  world: ModelWorld,
  command: Command,
  createdAs: string,
): Prediction {
  const { concept } = command;
  const namesImage = facts.binding(concept).roles.image !== undefined && concept !== 'createImage';
  const image = namesImage ? world.images.get(command.image) : undefined;
  const tags = command.tags.map((tag) => facts.read(concept, tag));
  const asked: Asked = { facts, world, command, tags, image, namesImage };
  const size = image === undefined || concept === 'set' ? tags.length : sizeAfter(asked, image);
  const same = { world, attempted: size };
  const refusal = refusalOf(asked);
  if (refusal !== undefined) {
    const partly = refusal === 'tag-limit.over' && concept === 'addMany' && image !== undefined;
    const isPartial = partly && !facts.flag('batch-all-or-nothing', 'allOrNothing', true);
    return { ...same, answer: refusal, ...(isPartial ? addMany(asked, image) : {}) };
  }
  const created = { project: facts.actingProject(command), visibility: createdAs, tags: new Map() };
  return { ...same, answer: 'done', ...effects[concept]?.(asked, image ?? created) };
}

function refusalOf(asked: Asked): string | undefined {
  for (const entry of asked.facts.order) {
    const [rule = '', only] = entry.split('.');
    const answer = refusals[rule]?.(asked);
    const isMeant = answer !== undefined && (only === undefined || only === answer);
    const name = `${rule}.${answer}`;
    if (isMeant && (asked.facts.statusOf(name, asked.command.concept) ?? 0) >= 400) return name;
  }
  return undefined;
}

/** The world with other tags on the image that a command names. */
function withTags(
  { world, command }: Asked,
  image: ModelImage,
  tags: ReadonlyMap<string, string>,
): ModelWorld {
  return { ...world, images: new Map(world.images).set(command.image, { ...image, tags }) };
}

const add: Effect = (asked, image) => {
  const { facts, tags: added } = asked;
  const limit = facts.limit('tag-limit');
  const tags = new Map(image.tags);
  for (const { key = '', value = '' } of added) {
    const known = keyOn(facts, { ...image, tags }, key);
    if (known !== undefined || tags.size < limit) tags.set(known ?? key, value);
  }
  return { world: withTags(asked, image, tags), answer: answerToAdding(asked, image) };
};

/** A batch is answered for what was left out of it, if anything was. */
function addMany(asked: Asked, image: ModelImage): Partial<Prediction> {
  const { world = asked.world } = add(asked, image);
  return { world };
}

function answerToAdding({ facts, tags: [first], command }: Asked, image: ModelImage): string {
  const { key = '', value = '' } = first ?? {};
  const known = keyOn(facts, image, key);
  if (known === undefined) {
    const empty = value === '' && facts.statusOf('empty-value.accepted', command.concept) !== undefined;
    return empty ? 'empty-value.accepted' : 'add-new.done';
  }
  if (image.tags.get(known) !== value) return 'same-key-overwrites.overwritten';
  return image.tags.size >= facts.limit('tag-limit') ? 'readd-at-limit.again' : 'add-is-idempotent.again';
}

const removal: Effect = (asked, image) => {
  const { facts, command, tags: named } = asked;
  const compares =
    command.concept === 'removeMany' && facts.flag('batch-delete-ignores-value', 'comparesValue');
  const found = named.flatMap(({ key = '', value }) => {
    const known = keyOn(facts, image, key);
    return known === undefined || (compares && image.tags.get(known) !== value) ? [] : [known];
  });
  const tags = new Map([...image.tags].filter(([key]) => !found.includes(key)));
  const missing = found.length < named.length;
  return {
    world: withTags(asked, image, tags),
    answer: missing ? 'batch-delete-missing-tag.missing' : 'remove.done',
  };
};

/** To a service that lists instead of refusing, the image of another project has no tags. */
const show: Effect = ({ facts, command }, { project, tags, visibility }) => {
  const isSeen =
    project === facts.actingProject(command) ||
    facts.list('foreign-image', 'seenBy').includes(visibility ?? '');
  return { tags: isSeen ? Array.from(tags, ([key, value]) => ({ key, value })) : [] };
};

/** Sets the tags of an image that there is or comes to be, each once. */
const set: Effect = (asked, image) => {
  const tags = new Map(asked.tags.map(({ key = '' }) => [key, '']));
  const world = withTags(asked, image, tags);
  const shown = show(asked, { ...image, tags });
  return asked.command.concept === 'set' ? { ...shown, world, answer: 'set-replaces.done' } : { world };
};

const drop: Effect = ({ world, command }) => {
  const images = new Map([...world.images].filter(([slot]) => slot !== command.image));
  return { world: { images, deleted: new Set([...world.deleted, command.image]) } };
};

const listProject: Effect = ({ facts, world, command }) => {
  const own = [...world.images.values()].filter(({ project }) => project === facts.actingProject(command));
  return { tags: own.flatMap(({ tags }) => Array.from(tags, ([key, value]) => ({ key, value }))) };
};

const find: Effect = ({ facts, world, command }) => {
  const own = facts.actingProject(command);
  const images = [...world.images].filter(
    ([, image]) =>
      (image.project === own || image.visibility === 'public') && meets(facts, image, command.query),
  );
  return { images: images.map(([slot]) => slot), count: images.length };
};

/** How each list of conditions is met, by how many of its conditions an image meets. */
const lists: Readonly<Record<string, (met: number, all: number) => boolean>> = {
  tags: (met, all) => met === all,
  tagsAny: (met) => met > 0,
  notTags: (met, all) => met < all,
  notTagsAny: (met) => met === 0,
};

function meets(facts: ModelFacts, image: ModelImage, query: Command['query']): boolean {
  return Object.entries(query).every(([role, tags]) => {
    const keys = [...new Set(tags.map(({ key = '' }) => key))];
    const met = keys.filter((key) => {
      const values = tags.flatMap((tag) => (tag.key === key ? [tag.value ?? ''] : []));
      const has = image.tags.get(key);
      return has !== undefined && (facts.kind === 'label' || values.includes(has));
    });
    return lists[role]?.(met.length, keys.length) ?? true;
  });
}

const effects: Readonly<Partial<Record<ConceptName, Effect>>> = {
  add,
  addText: add,
  addMany: add,
  remove: removal,
  removeMany: removal,
  list: show,
  getImage: show,
  set,
  createImage: set,
  deleteImage: drop,
  listProject,
  find,
  count: (asked, image) => ({ count: find(asked, image).count ?? 0 }),
};
