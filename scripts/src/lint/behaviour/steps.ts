import { type ConceptName, isConceptName } from '@image-tags/behaviour/behaviour';
import { isObject, type JsonObject, type Operation, objectOf, textOf } from '@image-tags/openapi/description';
import type { RuleFile } from '../../behaviour/file-types.ts';
import type { Loaded } from '../../behaviour/shape.ts';
import type { Keys, YamlFile } from '../../behaviour/yaml-file.ts';
import type { ApiFacts } from './fact-rule.ts';

/** A step of a scenario, and where it stands. */
export interface PlacedStep {
  readonly rule: string;
  readonly tag: 'label' | 'pair' | undefined;
  readonly step: JsonObject;
  readonly file: YamlFile;
  readonly keys: Keys;
}

/** Every step of some rules, in order. */
export function stepsOf(rules: readonly Loaded<RuleFile>[]): PlacedStep[] {
  return rules.flatMap(({ file, content }) =>
    content.scenarios.flatMap(({ tag, steps }, scenario) =>
      steps.map((step, index) => ({
        rule: content.id,
        tag,
        step,
        file,
        keys: ['scenarios', scenario, 'steps', index],
      })),
    ),
  );
}

/** The concept that a step calls; undefined when it calls none. */
export function conceptIn(step: JsonObject): ConceptName | undefined {
  if (['given', 'images', 'tags'].some((key) => Object.hasOwn(step, key))) return undefined;
  return Object.keys(step).find(isConceptName);
}

/** The answer that a step expects: `['tag-limit', 'over']`; the name alone belongs to the step's own rule. */
export function answerIn({ rule, step }: PlacedStep): readonly [rule: string, answer: string] {
  const [first = '', second] = textOf(step.expect).split('.');
  return second === undefined ? [rule, first] : [first, second];
}

/** What scenarios expect of an answer of an API. */
export interface Expected {
  /** Operations that are called as they are described. */
  readonly operations: readonly Operation<string>[];
  /** Whether it is also expected of a request that goes elsewhere: another method, more path. */
  readonly elsewhere: boolean;
}

/** The operations of an API that some scenario expects an answer of, for concepts that `fits` takes. */
export function expectedOf(
  subject: ApiFacts,
  rule: string,
  answer: string,
  fits: (concept: ConceptName) => boolean,
): Expected {
  const steps = stepsOf(subject.rules).filter((placed) => {
    const [ofRule, name] = answerIn(placed);
    return ofRule === rule && name === answer && (placed.tag ?? subject.facts.tag) === subject.facts.tag;
  });
  const calls = steps.flatMap(({ step }) => {
    const concept = conceptIn(step);
    const operation = concept === undefined || !fits(concept) ? undefined : operationOf(subject, concept);
    return operation === undefined ? [] : [{ operation, elsewhere: goesElsewhere(step, operation) }];
  });
  const direct = calls.filter(({ elsewhere }) => !elsewhere).map(({ operation }) => operation);
  return { operations: [...new Set(direct)], elsewhere: calls.some(({ elsewhere }) => elsewhere) };
}

/** The operation that a concept is bound to; undefined when the API lacks it or the description does. */
export function operationOf(
  { facts, operations }: ApiFacts,
  concept: ConceptName,
): Operation<string> | undefined {
  const id = facts.concepts.get(concept)?.value.operation;
  return operations.find(({ operationId }) => operationId === id);
}

/** The operation that a concept is bound to, and those that are the same concept as well. */
export function operationsOf({ facts, operations }: ApiFacts, concept: ConceptName): Operation<string>[] {
  const binding = facts.concepts.get(concept)?.value;
  const ids = binding === undefined ? [] : [binding.operation, ...(binding.also ?? [])];
  return operations.filter(({ operationId }) => ids.includes(operationId));
}

function goesElsewhere({ request }: JsonObject, { method }: Operation<string>): boolean {
  const { append, path, method: sent = method } = objectOf(request);
  return append !== undefined || isObject(path) || sent !== method;
}
