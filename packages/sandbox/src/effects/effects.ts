import type { ConceptName, TagSpelling } from '@image-tags/behaviour';
import { getSchema, listVersions } from './documents.ts';
import type { Effect } from './effect.ts';
import { createImage, deleteImage, getImage } from './images.ts';
import { listImages } from './list-images.ts';
import { list, listProject } from './listing.ts';
import { set } from './patch.ts';
import { count, find } from './query.ts';
import { add, addMany, remove, removeMany } from './tags.ts';
import { listTexts } from './text-listing.ts';

/** Tags are listed as pairs, as texts of one string each with filters, or as labels among what else an image has. */
const listings: Readonly<Record<TagSpelling, Effect>> = { pair: list, text: listTexts, label: getImage };
const projectListings: Readonly<Record<TagSpelling, Effect>> = {
  pair: listProject,
  text: listTexts,
  label: listProject,
};

/** How each concept is carried out. */
export const effects: Readonly<Record<ConceptName, Effect>> = {
  add,
  addText: add,
  remove,
  list: (context) => listings[context.situation.concept?.spelling ?? 'pair'](context),
  addMany,
  removeMany,
  set,
  listProject: (context) => projectListings[context.situation.concept?.spelling ?? 'pair'](context),
  find: (context) => (context.situation.concept?.spelling === 'label' ? listImages(context) : find(context)),
  count,
  createImage,
  getImage,
  deleteImage,
  listImages,
  getSchema,
  listVersions,
};
