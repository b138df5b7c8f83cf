import type { html } from 'hono/html';

/** What the `html` template makes: escaped text, which may be nested. */
export type Markup = ReturnType<typeof html>;

/** Markup as text. Throws when a part of it is still to come, which none of ours is. */
export function textOfMarkup(markup: Markup): string {
  if (markup instanceof Promise) throw new TypeError('A part of the markup is a promise. Await it before.');
  return String(markup);
}
