import { isDeepStrictEqual } from 'node:util';
import { type NormalAnswer, withoutNumbers } from './normal-answer.ts';

/** One way in which two answers to a request differ. */
export interface Contrast {
  /** `status`, `body`, or the name of a header in lower case. */
  readonly what: string;
  readonly sandbox: string;
  readonly server: string;
}

/** Longest text of a side that is shown. */
const shownLength = 300;

/** In what two answers differ; nothing more is told where the status does, since all else follows from it. */
export function contrasts(sandbox: NormalAnswer, server: NormalAnswer): Contrast[] {
  if (sandbox.status !== server.status) {
    return [{ what: 'status', sandbox: summary(sandbox), server: summary(server) }];
  }
  const names = new Set([...Object.keys(sandbox.headers), ...Object.keys(server.headers)]);
  const headers = [...names].toSorted().flatMap((what) => {
    const [one, other] = [sandbox.headers[what], server.headers[what]];
    return comparableHeader(what, one) === comparableHeader(what, other)
      ? []
      : [{ what, sandbox: one ?? 'none', server: other ?? 'none' }];
  });
  const body = isDeepStrictEqual(sandbox.body, server.body)
    ? []
    : [{ what: 'body', sandbox: shown(sandbox.body), server: shown(server.body) }];
  return [...headers, ...body];
}

/** The methods of `Allow` come in any order. */
function comparableHeader(name: string, value: string | undefined): string | undefined {
  return name === 'allow'
    ? value
        ?.split(/\s*,\s*/)
        .toSorted()
        .join()
    : value;
}

function summary({ status, body }: NormalAnswer): string {
  return `${status} ${shown(body)}`.trim();
}

function shown(body: unknown): string {
  const text = withoutNumbers(typeof body === 'string' ? body : JSON.stringify(body));
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
