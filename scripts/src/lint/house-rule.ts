import type { JsonObject } from '@image-tags/openapi/description';
import { type Lesson, lessonText } from './lesson.ts';
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

/** Reports a lesson at a place. */
export function report(context: Context, location: Problem['location'], lesson: Lesson): void {
  context.report({ message: lessonText(lesson), location });
}
