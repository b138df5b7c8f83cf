import { PathParameterError } from './path-parameter-error.ts';

const placeholder = /\{([^{}]+)\}/g;

/**
 * The URL or path that a path template and its parameters make: each `{name}` becomes one percent-encoded segment.
 * Throws a `PathParameterError` when a parameter is missing or would not arrive as one segment that decodes to it.
 */
export function expand(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(placeholder, (_, name: string) =>
    // Read once, so that the value that is encoded is the one that was checked.
    segmentOf(template, name, parameters[name]),
  );
}

/** A value as a percent-encoded segment. Percent signs are encoded too: `%2e%2e` becomes `%252e%252e`, no dot segment. */
function segmentOf(template: string, name: string, value: unknown): string {
  if (value === undefined || value === null) throw new PathParameterError(template, name, value, 'missing');
  if (typeof value !== 'string') throw new PathParameterError(template, name, value, 'not-a-string');
  if (value === '') throw new PathParameterError(template, name, value, 'empty');
  if (value === '.' || value === '..') throw new PathParameterError(template, name, value, 'dot-segment');
  if (!value.isWellFormed()) throw new PathParameterError(template, name, value, 'unpaired-surrogate');
  return encodeURIComponent(value);
}

/**
 * Throws unless a path is sent just as it stands: no dot segment to resolve, no query, nothing left to encode.
 * A path of the description always is; one that was put together by hand, past the types, may hit another resource.
 */
export function assertSentAsItStands(path: string): void {
  const { pathname } = new URL(`http://host.invalid${path}`);
  if (pathname === path) return;
  throw new TypeError(
    `The path ${JSON.stringify(path)} would be sent as ${JSON.stringify(pathname)}. Nothing was sent. ` +
      'Write the path as the API description does, with its {placeholders}, and pass the values in params.path.',
  );
}
