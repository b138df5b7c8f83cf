/** Which documented answer a caller asks for. */
export interface Preference {
  readonly code?: string;
  readonly example?: string;
  readonly dynamic?: boolean;
}

/**
 * What a request asks for in `Prefer: code=404, example=TagNotFound` or, where headers cannot be set, in the query as
 * `?__code=404&__example=TagNotFound`. Both are Prism's spelling; `dynamic=true` asks for a made-up body.
 * `header` is the value of Prefer, '' without one; `parameter` gives the value of a query parameter.
 */
export function preferenceIn(
  header: string,
  parameter: (name: string) => string | null | undefined,
): Preference {
  const asked = (name: string) =>
    parameter(`__${name}`) ??
    new RegExp(`(?:^|[,;\\s])${name}\\s*=\\s*"?([^\\s",;]*)`, 'i').exec(header)?.[1];
  const code = asked('code');
  const example = asked('example');
  return {
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { example }),
    ...(asked('dynamic') === 'true' ? { dynamic: true } : {}),
  };
}
