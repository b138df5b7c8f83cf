import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isCollection, parse, parseDocument } from 'yaml';

export const removalKinds = ['response', 'example', 'parameter', 'required property'] as const;
export type RemovalKind = (typeof removalKinds)[number];

type Keys = readonly (string | number)[];

/** One thing that an edit takes out of a description's sources. */
export interface Removal {
  readonly api: string;
  readonly kind: RemovalKind;
  /** From the root of the repository: `spec/ims-v2/paths/v2_images.yaml`. */
  readonly file: string;
  /** Where in the file. */
  readonly keys: Keys;
}

/** Everything of the four kinds that can be removed from the description of an API, shared files included. */
export async function removalsOf(root: string, api: string): Promise<Removal[]> {
  const files = await filesOf(root, `spec/${api}/openapi.yaml`);
  return [...files].flatMap(([file, content]) =>
    placesIn(content, []).map(([kind, keys]) => ({ api, kind, file, keys })),
  );
}

/** A file and all those that its references lead to, with their content. */
async function filesOf(root: string, first: string): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  const waiting = [first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const content: unknown = parse(await readFile(path.join(root, file), 'utf8'));
    found.set(file, content);
    const folder = path.posix.dirname(file);
    waiting.push(...referencesIn(content).map((reference) => path.posix.join(folder, reference)));
  }
  return found;
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string' ? [member] : isData(key) ? [] : referencesIn(member),
  );
}

/** Under these keys stands data of the API, or a remark, and no part of its description. */
function isData(key: string): boolean {
  return key === 'value' || key === 'default' || key === 'const' || key === 'enum' || key.startsWith('x-');
}

function placesIn(node: unknown, keys: Keys): [RemovalKind, Keys][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => placesIn(item, [...keys, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, member]): [RemovalKind, Keys][] => {
    if (isData(key)) return [];
    const here = [...keys, key];
    const kind = kindOf(key, member);
    const inside =
      kind === 'example' ? [] : key === 'properties' ? placesInEach(member, here) : placesIn(member, here);
    if (kind === undefined) return inside;
    const members = key === 'example' ? [here] : keysOf(member).map((name) => [...here, name]);
    return [...members.map((place): [RemovalKind, Keys] => [kind, place]), ...inside];
  });
}

/** `properties` has names that the API chose, which may look like keywords. */
function placesInEach(properties: unknown, keys: Keys): [RemovalKind, Keys][] {
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties).flatMap(([name, schema]) => placesIn(schema, [...keys, name]));
}

/** What the members of a keyword are, where they can be removed one by one. */
function kindOf(key: string, member: unknown): RemovalKind | undefined {
  if (key === 'example') return 'example';
  if (typeof member !== 'object' || member === null) return undefined;
  if (key === 'responses' && !Array.isArray(member)) return 'response';
  if (key === 'examples' && !Array.isArray(member)) return 'example';
  if (key === 'parameters' && Array.isArray(member)) return 'parameter';
  return key === 'required' && Array.isArray(member) ? 'required property' : undefined;
}

function keysOf(member: unknown): (string | number)[] {
  if (Array.isArray(member)) return [...member.keys()];
  return typeof member === 'object' && member !== null ? Object.keys(member) : [];
}

/** The text of a YAML file without what is removed; a list or map that becomes empty goes too. */
export function textWithout(text: string, keys: Keys): string {
  const document = parseDocument(text);
  document.deleteIn(keys);
  const parent = keys.slice(0, -1);
  const rest = document.getIn(parent);
  if (isCollection(rest) && rest.items.length === 0) document.deleteIn(parent);
  return String(document);
}

/** `ims-v2: response 503 in spec/…/tags.yaml`: an edit as a line of a report. */
export function removalText({ api, kind, file, keys }: Removal): string {
  return `${api}: ${kind} ${keys.join('/')} in ${file}`;
}
