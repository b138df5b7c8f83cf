import type { ConceptName } from '@image-tags/behaviour/behaviour';
import { arrayOf, objectOf, parseExpression } from '@image-tags/openapi/description';
import { problemAt } from '../../behaviour/problem.ts';
import type { Keys } from '../../behaviour/yaml-file.ts';
import type { Finding } from '../findings.ts';
import type { ApiFacts, ScenarioRule } from './fact-rule.ts';
import { missingAt } from './places.ts';
import { conceptIn, operationsOf, type PlacedStep, stepsOf } from './steps.ts';

/** What a step changes in a request is there in the request of some API. */
export const requests: ScenarioRule = {
  id: 'requests',
  reason:
    'A change of what no request has changes nothing, and the step shows something else than its title says.',
  check: (rules, apis) =>
    stepsOf(rules).flatMap((placed) => {
      const concept = conceptIn(placed.step);
      if (concept === undefined) return [];
      const playing = apis.filter(
        ({ facts }) => facts.concepts.has(concept) && (placed.tag ?? facts.tag) === facts.tag,
      );
      return playing.length === 0 ? [] : checkRequest(placed, concept, playing);
    }),
};

/** Names that scenarios add to objects because no API knows them. */
const strangers = ['extra'];

function checkRequest(placed: PlacedStep, concept: ConceptName, apis: readonly ApiFacts[]): Finding[] {
  const { path, set, remove, line } = objectOf(placed.step.request);
  const isThere = (expression: string) =>
    apis.some((subject) =>
      operationsOf(subject, concept).some(
        (operation) => missingAt(expression, operation, subject.document) === undefined,
      ),
    );
  const report = (keys: Keys, name: string, example: string): Finding => {
    const names = apis.map(({ api }) => api).join(', ');
    return problemAt('requests', placed.file, [...placed.keys, 'request', ...keys], {
      wrong: `No request of ${concept} has ${name} in ${apis.length === 1 ? '' : 'any of: '}${names}.`,
      expected: `what an API has there, or ${strangers.join(' or ')} where it is to be unknown`,
      repair: 'correct the name, or describe what it is',
      example,
    });
  };
  return [
    ...(line === undefined || apis.some((subject) => hasTagInUrl(subject, concept))
      ? []
      : [
          report(
            ['line'],
            'a tag in its URL, by which its line could be lengthened,',
            'request: { line: limit }',
          ),
        ]),
    ...Object.keys(objectOf(path))
      .filter((name) => !isThere(`$request.path.${name}`))
      .map((name) => report(['path', name], `a path parameter ${name}`, 'path: { tag: a%2Fb }')),
    ...Object.keys(objectOf(set))
      .filter((expression) => !isThere(withoutStranger(expression)) && !isThere(answered(expression)))
      .map((expression) => report(['set', expression], expression, 'set: { $request.body#/action: Create }')),
    ...arrayOf(remove)
      .map(String)
      .flatMap((expression, index) =>
        isThere(expression)
          ? []
          : [report(['remove', index], expression, 'remove: [$request.body#/tag/key]')],
      ),
  ];
}

function hasTagInUrl({ facts }: ApiFacts, concept: ConceptName): boolean {
  const { tag, key } = { ...facts.concepts.get(concept)?.value };
  const place = tag ?? key;
  return typeof place === 'string' && place.startsWith('$request.path.');
}

/** The same place in the answer: scenarios try to write what an API only shows. */
function answered(expression: string): string {
  return expression.replace('$request', '$response');
}

/** What an expression leads to, or what it adds a stranger to. */
function withoutStranger(expression: string): string {
  const last = parseExpression(expression).keys.at(-1) ?? '';
  return strangers.includes(last) ? expression.slice(0, -1 - last.length) : expression;
}
