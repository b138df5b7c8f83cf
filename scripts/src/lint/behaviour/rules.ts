import { alternatives } from './alternatives.ts';
import { answered } from './answered.ts';
import { bound } from './bound.ts';
import { castShown } from './cast-shown.ts';
import { complete } from './complete.ts';
import { documented } from './documented.ts';
import { echo } from './echo.ts';
import { evidence } from './evidence.ts';
import { expectations } from './expectations.ts';
import { expressions } from './expressions.ts';
import type { FactRule, ScenarioRule } from './fact-rule.ts';
import { factsFit, factsTyped } from './fact-types.ts';
import { order } from './order.ts';
import { pointers } from './pointers.ts';
import { requests } from './requests.ts';
import { scenarioTags } from './scenario-tags.ts';
import { tagNamesAnswered } from './tag-names.ts';

/** What is checked of the facts of each API, from what is there to what it means. */
export const factRules: readonly FactRule[] = [
  answered,
  complete,
  evidence,
  factsFit,
  pointers,
  bound,
  expressions,
  castShown,
  documented,
  echo,
  order,
  tagNamesAnswered,
];

/** What is checked of rules and scenarios. */
export const scenarioRules: readonly ScenarioRule[] = [
  factsTyped,
  alternatives,
  expectations,
  requests,
  scenarioTags,
];

/** Why each rule about behaviour exists, by the name after `behaviour/`. */
export const behaviourReasons: ReadonlyMap<string, string> = new Map([
  [
    'shape',
    'Programs read these files by their schema, and a name with a typo would be a fact that nobody reads.',
  ],
  ...[...factRules, ...scenarioRules].map(({ id, reason }): [string, string] => [id, reason]),
]);
