import type { CaseRequest } from './case.ts';

/** The path of a request as it is sent, each value percent-encoded. Throws when a path parameter has no value. */
export function pathOf({
  pathTemplate,
  parameters,
}: Pick<CaseRequest, 'pathTemplate' | 'parameters'>): string {
  return pathTemplate.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = parameters.path[name];
    if (value === undefined) throw new Error(`${pathTemplate}: the path parameter ${name} has no value.`);
    return encodeURIComponent(String(value));
  });
}

/** The query with its question mark, or ''. An array is sent as one pair per item. */
export function queryOf({ parameters }: Pick<CaseRequest, 'parameters'>): string {
  const pairs = Object.entries(parameters.query).flatMap(([name, value]) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => [name, String(item)]);
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
