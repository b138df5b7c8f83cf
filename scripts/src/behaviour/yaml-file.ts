import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';

export type Keys = readonly (string | number)[];

/** First line and column are 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML file that knows where in it everything stands. */
export class YamlFile {
  /** From the root of the repository, with slashes. */
  readonly file: string;
  readonly text: string;
  /** What it holds as plain data; undefined when it is not YAML. */
  readonly content: unknown;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.content = this.#document.errors.length > 0 ? undefined : this.#document.toJS();
  }

  /** Why it is not YAML, with the place; undefined when it is. */
  get error(): { readonly message: string; readonly position: Position } | undefined {
    const [error] = this.#document.errors;
    return error && { message: error.message, position: this.#position(error.pos[0]) };
  }

  /** Where the member that keys lead to begins: its key in a map, itself in a list; else the nearest thing around it. */
  positionOf(keys: Keys): Position {
    let node: unknown = this.#document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const key of keys) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (!isCollection(node)) break;
      const pair = isMap(node)
        ? node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key))
        : undefined;
      const start = pair?.key;
      node = node.get(key, true);
      if (node === undefined) break;
      if (isNode(start)) offset = start.range?.[0] ?? offset;
      else if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
    return this.#position(offset);
  }

  /** `spec/ims-v2/behaviour.yaml:41`. */
  lineOf(keys: Keys): string {
    return `${this.file}:${this.positionOf(keys).line}`;
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

/** Reads a YAML file; undefined when there is none. `file` is its path from `root`. */
export async function readYamlFile(root: string, file: string): Promise<YamlFile | undefined> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : new YamlFile(file, text);
}
