import { callers } from '@image-tags/behaviour';
import { visibleText } from '../../reports/visible-text.ts';
import type { Clock } from './token-bucket.ts';

/** Callers whose tokens are made up: no server is to know them. */
export const madeUpCallers: readonly string[] = ['unknown', 'malformed'];

/** Callers whose tokens only the person who runs the suite knows. */
export const knownCallers: readonly string[] = callers
  .filter(({ name, token }) => token !== undefined && !madeUpCallers.includes(name))
  .map(({ name }) => name);

/** A server that is not ours, and what the suite may do with it. */
export interface AnyServerOptions {
  /** Scheme and authority, and a path where the API's own paths begin below one: `https://cloud.example/image`. */
  readonly url: string;
  /** Token by the name of a caller, one of `knownCallers`. Without an owner's none is sent at all. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Project by the name of a caller, for an API whose URLs name the project. */
  readonly projects: Readonly<Record<string, string>>;
  /** Images to use. Where there are none, the suite makes its own and deletes them, if the API has a way to. */
  readonly images: readonly string[];
  /** Requests per second at most. */
  readonly rate: number;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout: number;
  /** Ends the run: from then on only what cleans up is sent. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/** What is wrong with a server, its URL, a token or an image, found before anything was changed. The message is for a person. */
export class ServerProblem extends Error {
  override readonly name = 'ServerProblem';

  /** What a server said shows in it as text, whatever it is. */
  constructor(message: string, options?: ErrorOptions) {
    super(visibleText(message), options);
  }
}

/** Something of the suite's that it could not take away again. */
export interface Leftover {
  /** What it is: `the image 5f1c…, which the suite made`. */
  readonly what: string;
  /** How to take it away by hand. */
  readonly commands: readonly string[];
}
