import { headerOf, type RawAnswer } from '../../scenarios/exchange.ts';

/** Longest wait before a request is sent again, in milliseconds. */
const longestWait = 30_000;

/** How often a request is sent again to a server that asks to wait. */
const repetitions = 3;

/** A server that asks to wait, and goes on doing so. The message is for a person. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
}

/**
 * How many milliseconds to wait before a request is sent again; `undefined` for an answer that does not ask to wait: one
 * with neither 429 nor 503 and `Retry-After` (RFC 9110, section 10.2.3, and RFC 6585, section 4). `repeated` is how often
 * it was sent again already. Throws RateLimited where waiting leads nowhere.
 */
export function waitFor(answer: RawAnswer, repeated: number, now = Date.now()): number | undefined {
  const { status, headers } = answer;
  const told = headerOf(headers, 'Retry-After');
  if (status !== 429 && (status !== 503 || told === undefined)) return undefined;
  const wanted = toldWait(told, now) ?? 1000 * 2 ** repeated;
  if (repeated < repetitions && wanted <= longestWait * repetitions) return Math.min(wanted, longestWait);
  const often = repeated === 0 ? '' : `, ${repeated + 1} times in a row`;
  const asks = told === undefined ? '' : ` and asks to wait ${Math.ceil(wanted / 1000)} s`;
  throw new RateLimited(
    `The server limits the rate; use --rate with a lower number: it answers ${status}${often}${asks}.`,
  );
}

/** Seconds or a date, as milliseconds from now. */
function toldWait(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text.trim())) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
