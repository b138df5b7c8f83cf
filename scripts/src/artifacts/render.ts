import type { ArazzoDocument } from '@image-tags/conformance/arazzo';
import { type OpenApiDocument, operationsOfDocument } from '@image-tags/openapi/description';
import { markdownTable } from '@image-tags/tooling/table';
import { Document, isCollection, isPair, isScalar, stringify } from 'yaml';
import type { Origin } from './artifact.ts';
import { headerLines, headerObject, seal } from './stamp.ts';
import { typesOf } from './types.ts';
import { validatorsModule } from './validators.ts';

/** The text of a bundle as JSON, with its origin and hashes under `x-generated-from`. */
export function bundleAsJson(document: OpenApiDocument, { sources: [source = ''], inputs }: Origin): string {
  const { openapi, ...rest } = document;
  const stamped = { openapi, 'x-generated-from': headerObject(source, inputs), ...rest };
  return seal(`${JSON.stringify(stamped, null, 2)}\n`);
}

/** The text of a bundle as YAML, with its origin and hashes in comments. */
export function bundleAsYaml(document: OpenApiDocument, origin: Origin): string {
  // Names like `on` and `yes` are quoted, because many YAML readers still take them for booleans.
  const yaml = stringify(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 0 });
  return seal(`${commented('# ', origin)}\n${yaml}`);
}

/** Longest map or list that stands in one line of an Arazzo document, in characters of JSON. */
const oneLine = 120;

/** The text of an Arazzo document as YAML, with its origin and hashes in comments. What is short takes one line. */
export function arazzoAsYaml(content: ArazzoDocument, origin: Origin): string {
  const document = new Document(content, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  shorten(document.contents);
  return seal(`${commented('# ', origin)}\n${document.toString({ lineWidth: 0 })}`);
}

/** Puts into one line each map and list that is short; returns how long about it is, in characters. */
function shorten(node: unknown): number {
  if (isScalar(node)) return String(node.value).length + 2;
  if (isPair(node)) return shorten(node.key) + shorten(node.value);
  if (!isCollection(node)) return 0;
  const length = node.items.reduce<number>((sum, item) => sum + shorten(item) + 2, 2);
  node.flow = length <= oneLine;
  return length;
}

/** The text of a module of TypeScript types for a bundle, with its origin and hashes in comments. */
export async function bundleAsTypes(document: OpenApiDocument, origin: Origin): Promise<string> {
  return seal(`${commented('// ', origin)}\n${await typesOf(document)}`);
}

/** The text of a module that validates the requests of a bundle, with its origin and hashes in comments. */
export async function validatorsAsModule(document: OpenApiDocument, origin: Origin): Promise<string> {
  return seal(`${commented('// ', origin)}\n${await validatorsModule(document)}`);
}

/** The types of that module. */
export function validatorTypes(document: OpenApiDocument, origin: Origin): string {
  const operations = operationsOfDocument('', document).map(({ operationId }) => {
    return `  readonly ${operationId}: OperationValidators;`;
  });
  const body = [
    "import type { OperationValidators } from '../../api/definition.ts';",
    '',
    'declare const validators: {',
    ...operations,
    '};',
    'export default validators;',
    '',
  ];
  return seal(`${commented('// ', origin)}\n${body.join('\n')}`);
}

/** One table of all operations: what a review reads first when an operation comes, goes or moves. */
export function inventory(
  documents: readonly (readonly [api: string, OpenApiDocument])[],
  origin: Origin,
): string {
  const rows = documents.flatMap(([api, document]) =>
    operationsOfDocument(api, document).map(({ operationId, method, path, responses }) => {
      return [api, operationId, method, path, responses.map(({ status }) => status).join(' ')];
    }),
  );
  const table = markdownTable([['API', 'operationId', 'method', 'path', 'statuses'], ...rows]);
  return seal(
    `<!--\n${headerLines(origin.sources, origin.inputs).join('\n')}\n-->\n\n# Operations\n\n${table}\n`,
  );
}

/** A module of typed data. `types` are imported from the module `from`. */
export function dataModule(
  constants: readonly (readonly [name: string, type: string, value: unknown])[],
  types: readonly string[],
  from: string,
  origin: Origin,
): string {
  const body = constants.map(
    ([name, type, value]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`,
  );
  const head = `import type { ${types.join(', ')} } from '${from}';`;
  return seal(`${commented('// ', origin)}\n${[head, '', ...body].join('\n')}`);
}

/** The module that imports the behaviour facts of every API. */
export function behavioursModule(names: readonly string[], origin: Origin): string {
  return collecting('behaviours', names, origin, (name, variable) => {
    return `import { behaviour as ${variable} } from './behaviours/${name}.ts';`;
  });
}

/** The module that imports the clauses of every API. */
export function clausesModule(names: readonly string[], origin: Origin): string {
  return collecting('clauses', names, origin, (name, variable) => {
    return `import { clauses as ${variable} } from './clauses/${name}.ts';`;
  });
}

/** The module that imports the validators of every API. */
export function allValidatorsModule(names: readonly string[], origin: Origin): string {
  return collecting('validators', names, origin, (name, variable) => {
    return `import ${variable} from './validators/${name}.js';`;
  });
}

/** The module that imports every JSON bundle, in Node and in a browser. */
export function bundlesModule(names: readonly string[], origin: Origin): string {
  const imported = (name: string, variable: string) =>
    `import ${variable} from '../../bundles/${name}.json' with { type: 'json' };`;
  return collecting('bundles', names, origin, imported, '\nexport type ApiName = keyof typeof bundles;\n');
}

/** A module with one constant that holds, by API, what `imported` imports as a variable. `more` ends it. */
function collecting(
  constant: string,
  names: readonly string[],
  origin: Origin,
  imported: (name: string, variable: string) => string,
  more = '',
): string {
  const imports = names.map((name) => imported(name, camelCase(name)));
  const entries = names.map((name) => `  '${name}': ${camelCase(name)},`);
  const body = `export const ${constant} = {\n${entries.join('\n')}\n};\n${more}`;
  return seal(`${commented('// ', origin)}\n${imports.join('\n')}\n\n${body}`);
}

function commented(mark: string, { sources, inputs }: Origin): string {
  const lines = headerLines(sources, inputs).map((line) => `${mark}${line}\n`);
  return lines.join('');
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
