import { objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import { referenceOf } from '../nodes.ts';

/** A path item's file is named after its URL, so that either leads to the other. */
export const pathFileName: HouseRule = {
  id: 'path-file-name',
  reason: 'Whoever knows the URL knows the file, and whoever sees the file knows the URL.',
  holdsFor: 'sources',
  visitor: () => ({
    Root: {
      enter(root, context) {
        for (const [path, item] of Object.entries(objectOf(objectOf(root).paths))) {
          const reference = referenceOf(item);
          const file = pathFileOf(path);
          if (reference === undefined || reference.replace(/^\.\//, '') === file) continue;
          report(context, context.location.child(['paths', path, '$ref']), {
            wrong: `The path ${path} is described in ${reference}.`,
            expected: `the file ${file}: the URL without its first slash, each further slash an underscore`,
            repair: `rename the file to ${file} and change this reference`,
            example:
              '/images/{image_id}/tags is described in paths/images_{image_id}_tags.yaml, / in paths/root.yaml',
          });
        }
      },
    },
  }),
};

/** The file of a path item, relative to openapi.yaml: `paths/v2_images.yaml` for `/v2/images`, `paths/root.yaml` for `/`. */
export function pathFileOf(path: string): string {
  const name = path.replace(/^\//, '').replaceAll('/', '_');
  return `paths/${name === '' ? 'root' : name}.yaml`;
}
