import { isObject, objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import { referenceOf } from '../nodes.ts';
import { pathFileOf } from './path-file-name.ts';

/** The only components that the root has to list: operations name a security scheme, they cannot refer to its file. */
const listedKind = 'securitySchemes';

/** openapi.yaml holds what is true of the whole API, and of paths and components only references. */
export const rootIsTableOfContents: HouseRule = {
  id: 'root-is-table-of-contents',
  reason:
    'A reader of openapi.yaml sees the whole API on one screen and finds each part in a file of its own.',
  holdsFor: 'sources',
  visitor: () => ({
    Root: {
      enter(root, context) {
        const { paths, components } = objectOf(root);
        for (const [path, item] of Object.entries(objectOf(paths))) {
          if (isBareReference(item)) continue;
          report(context, context.location.child(['paths', path]).key(), {
            wrong: `The path ${path} is written out in the root file.`,
            expected: 'a path item that is a $ref and nothing else',
            repair: `move the path item to ${pathFileOf(path)} and refer to it`,
            example: `${path}: { $ref: "${pathFileOf(path)}" }`,
          });
        }
        for (const [kind, members] of Object.entries(objectOf(components))) {
          for (const [name, component] of Object.entries(objectOf(members))) {
            if (kind === listedKind && isBareReference(component)) continue;
            const file = `components/${kind}/${name}.yaml`;
            report(context, context.location.child(['components', kind, name]).key(), {
              wrong: `The component ${kind}/${name} stands in the root file.`,
              expected: `only ${listedKind} under components, each a $ref and nothing else`,
              repair:
                kind === listedKind
                  ? `move it to ${file} and refer to it`
                  : `move it to ${file}, refer to that file where it is used, and delete it here`,
              example: `{ $ref: "${file}" }`,
            });
          }
        }
      },
    },
  }),
};

function isBareReference(value: unknown): boolean {
  return isObject(value) && referenceOf(value) !== undefined && Object.keys(value).length === 1;
}
