/** The part of Redocly's plugin interface that the house rules use; the CLI ships no types of its own. */

/** A place in one file of a description. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  /** JSON Pointer with a leading `#`; `#/` is the whole file. */
  readonly pointer: string;
  child(names: readonly (string | number)[]): Location;
  /** The same place, reported at the key rather than at the value. */
  key(): KeyLocation;
}

export interface KeyLocation {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  readonly reportOnKey: boolean;
}

export interface Problem {
  readonly message: string;
  readonly location: Location | KeyLocation;
}

/** What a visitor is told about the node it visits. A node that several references lead to is visited once. */
export interface Context {
  /** Where the node stands, its reference followed. */
  readonly location: Location;
  /** The name under which the first visit came: a status, a method, a path, … */
  readonly key: string | number;
  readonly parent: unknown;
  readonly type: { readonly name: string };
  /** Follows `$ref`, read as written in the file `from`. `location` is undefined when it leads nowhere. */
  resolve(node: unknown, from: string): { readonly node: unknown; readonly location: Location | undefined };
  report(problem: Problem): void;
}

export interface Hooks {
  enter?(node: unknown, context: Context): void;
  leave?(node: unknown, context: Context): void;
}

/** Hooks by node type, as `redocly inspect-node-types` names them; `any` sees every node, `ref` every reference. */
export interface Visitor {
  readonly [nodeType: string]: Hooks;
}

export interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: { readonly [id: string]: (options: unknown) => Visitor } };
}
