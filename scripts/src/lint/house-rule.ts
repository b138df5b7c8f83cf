import type { JsonObject } from '@image-tags/openapi/description';
import type { Context, Problem, Visitor } from './redocly.ts';

/** One rule of the house: what Redocly runs, and what a person should know of it. */
export interface HouseRule {
  /** Without the plugin's `house/`. */
  readonly id: string;
  /** Why the rule exists, one sentence for the person whose edit it stops. */
  readonly reason: string;
  /** `sources` when the rule is about files and their names, which a bundle no longer has. */
  readonly holdsFor: 'sources' | 'sources and bundles';
  /**
   * A fresh visitor for one description.
   * `options` are what redocly.yaml says beside `severity`; `folder` is where redocly.yaml stands.
   */
  visitor(options: JsonObject, folder: string): Visitor;
}

/** A finding that a person can act on without reading the rule. */
export interface Lesson {
  /** One sentence with the offending name or value in it. */
  readonly wrong: string;
  readonly expected: string;
  readonly repair: string;
  /** What it looks like when it is right. */
  readonly example: string;
}

/** Reports a lesson at a place. */
export function report(context: Context, location: Problem['location'], lesson: Lesson): void {
  const { wrong, expected, repair, example } = lesson;
  const message = [wrong, `  expected: ${expected}`, `  repair:   ${repair}`, `  example:  ${example}`].join(
    '\n',
  );
  context.report({ message, location });
}
