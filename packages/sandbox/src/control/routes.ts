import { controlOperations } from './document.ts';

/** An operation that a path and method stand for, or the methods that the path has when it is none. */
export interface Route {
  readonly operationId: string | undefined;
  /** Methods that the path takes, as `Allow` lists them. */
  readonly methods: readonly string[];
  /** Values of the path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Path {
  readonly pattern: RegExp;
  /** operationId by method. */
  readonly operations: ReadonlyMap<string, string>;
}

/** Every path of the control interface, below `/_sandbox`. */
export const controlPaths: readonly string[] = [...new Set(controlOperations.map(({ path }) => path))];

const paths: readonly Path[] = controlPaths.map((path) => ({
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  operations: new Map(
    controlOperations
      .filter((operation) => operation.path === path)
      .map(({ method, operationId }) => [method, operationId]),
  ),
}));

/** What a path below `/_sandbox` and a method stand for; `undefined` when there is no such path. HEAD is GET. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const { pattern, operations } of paths) {
    const match = pattern.exec(path === '' ? '/' : path);
    if (match === null) continue;
    const operationId = operations.get(method === 'HEAD' ? 'GET' : method);
    const parameters = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decoded(text)]);
    const methods = [...operations.keys()].flatMap((known) => (known === 'GET' ? ['GET', 'HEAD'] : known));
    return { operationId, methods, parameters: Object.fromEntries(parameters) };
  }
  return undefined;
}

/** What cannot be decoded stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
