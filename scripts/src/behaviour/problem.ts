import type { Finding } from '../lint/findings.ts';
import { type Lesson, lessonText } from '../lint/lesson.ts';
import type { Keys, YamlFile } from './yaml-file.ts';

/** Part of a file of behaviour facts. */
export interface Placed<Value> {
  readonly value: Value;
  readonly file: YamlFile;
  readonly keys: Keys;
}

/** Rules of lint about behaviour facts, by the name after `behaviour/`. */
export type ProblemRule =
  | 'shape'
  | 'fact-types'
  | 'alternatives'
  | 'requests'
  | 'answered'
  | 'complete'
  | 'evidence'
  | 'documented'
  | 'echo'
  | 'expressions'
  | 'bound'
  | 'cast'
  | 'pointers'
  | 'scenario-tags'
  | 'expectations'
  | 'order'
  | 'tag-names';

/** A finding in a file of behaviour facts, at what keys lead to. */
export function problemAt(rule: ProblemRule, file: YamlFile, keys: Keys, lesson: Lesson): Finding {
  return findingAt(`behaviour/${rule}`, file, keys, lesson);
}

/** A finding of any rule in a YAML file, at what keys lead to. */
export function findingAt(rule: string, file: YamlFile, keys: Keys, lesson: Lesson): Finding {
  return { file: file.file, position: file.positionOf(keys), rule, message: lessonText(lesson) };
}
