import { type ApiName, apiNames, basePathOf } from '@image-tags/openapi';
import { sandboxPath } from './sandbox-path.ts';

/** What was asked for and is told to the person who did. */
export interface Served {
  readonly api?: ApiName;
  readonly data?: string;
}

/** What runs where, with a line to try. `url` is where the server is reached. */
export function reportOf({ url }: { readonly url: string }, { api, data }: Served): string {
  const lines = api === undefined ? linesOfAll(url) : [`Sandbox of ${api} at ${url}${basePathOf(api)}/`];
  return [
    ...lines,
    data === undefined
      ? 'What happens is kept in memory only; --data FILE keeps it.'
      : `What happens is kept in ${data}.`,
    `Try: curl ${url}${api === undefined ? sandboxPath(apiNames[0] ?? 'ims-v2') : ''}/_sandbox`,
    'Stop with Ctrl+C.',
  ].join('\n');
}

function linesOfAll(url: string): string[] {
  const width = Math.max(...apiNames.map(({ length }) => length));
  const rows = apiNames.map((api) => `  ${api.padEnd(width)}  ${url}${sandboxPath(api)}`);
  return [`Sandboxes of ${apiNames.length} image tag APIs:`, ...rows];
}
