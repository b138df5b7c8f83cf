import { basename, dirname, extname, relative, resolve } from 'node:path';
import { type HouseRule, report } from '../house-rule.ts';
import { isPascalCase, toPascalCase } from '../names.ts';
import { referenceOf } from '../nodes.ts';
import type { Context } from '../redocly.ts';

/** OpenAPI's folder under `components` for each kind of object that lives in a file of its own. */
const folders = new Map([
  ['Schema', 'schemas'],
  ['Parameter', 'parameters'],
  ['RequestBody', 'requestBodies'],
  ['Response', 'responses'],
  ['Header', 'headers'],
  ['Example', 'examples'],
  ['SecurityScheme', 'securitySchemes'],
]);

/** A component's file carries its name in PascalCase and lies in the folder of its kind. */
export const componentFileName: HouseRule = {
  id: 'component-file-name',
  reason: 'The bundle names components after their files, and so do types and documentation made from it.',
  holdsFor: 'sources',
  visitor() {
    /** The first file seen for each `kind/name`. */
    const files = new Map<string, string>();
    return {
      ref: {
        enter(node, context) {
          const folder = folders.get(context.type.name);
          const reference = referenceOf(node);
          if (folder === undefined || reference === undefined || reference.startsWith('#')) return;
          const file = resolve(dirname(context.location.source.absoluteRef), reference);
          checkPlace(context, reference, folder);
          checkKey(context, file);
          checkUnique(context, files, file, folder);
        },
      },
    };
  },
};

function checkPlace(context: Context, reference: string, folder: string): void {
  const file = resolve(dirname(context.location.source.absoluteRef), reference);
  const name = basename(file, extname(file));
  const inFolder = basename(dirname(file)) === folder && basename(dirname(dirname(file))) === 'components';
  if (inFolder && isPascalCase(name) && extname(file) === '.yaml') return;
  const example = `components/${folder}/${toPascalCase(name.replace(/\..*/, ''))}.yaml`;
  report(context, context.location.child(['$ref']), {
    wrong: `The ${context.type.name} that ${reference} refers to is not where its kind and name say.`,
    expected: `a whole file components/${folder}/<Name>.yaml with a name in PascalCase`,
    repair: `move it to ${example} beside the other components of this API or family, and change the reference`,
    example: `{ $ref: "../${example}" }`,
  });
}

/** In the root's own list of components, key and file say the same name. */
function checkKey(context: Context, file: string): void {
  const name = basename(file, extname(file));
  if (!context.location.pointer.startsWith('#/components/') || context.key === name) return;
  report(context, context.location.key(), {
    wrong: `The component ${context.key} refers to a file named ${name}.`,
    expected: 'the same name for the component and for its file',
    repair: `rename the component to ${name}, or the file to ${context.key}.yaml`,
    example: `${name}: { $ref: "…/${basename(file)}" }`,
  });
}

function checkUnique(context: Context, files: Map<string, string>, file: string, folder: string): void {
  const component = `${folder}/${basename(file, extname(file))}`;
  const first = files.get(component) ?? file;
  files.set(component, first);
  if (first === file) return;
  const here = dirname(context.location.source.absoluteRef);
  report(context, context.location.child(['$ref']), {
    wrong: `Two files of this API are called ${component}: ${relative(here, file)} and ${relative(here, first)}.`,
    expected: 'one file for each kind and name, as the bundle can give a name only once',
    repair: 'give one of them a name that says in what it differs, or use the other in its place',
    example: 'schemas/Tag.yaml and schemas/TagToDelete.yaml',
  });
}
