import type { ConceptBinding, ConceptName } from '@image-tags/behaviour/behaviour';
import { isJson, isObject, parseExpression, valueAtKeys } from '@image-tags/openapi/description';
import { schemaWithoutReferences } from '../plan/schemas.ts';
import { literally, withEcho } from '../scenarios/echo.ts';
import type { RawRequest } from '../scenarios/exchange.ts';
import type { Expectation } from '../scenarios/expectation.ts';
import { chosenContent, describedContent, replacementsFor } from '../scenarios/judge.ts';
import { bindingOf, operationOf, type Profile } from '../scenarios/profile.ts';
import { readTags } from '../scenarios/reading.ts';
import { bodyHolds, freeText, holdsList, isOneOf, isText, placeOf, textMatches } from './conditions.ts';
import { CannotSay, type Criterion } from './document.ts';
import { literalOf, withExpressions } from './made-images.ts';

/** The criterion that an answer has the status that is expected. */
export function statusIs({ status }: Expectation): Criterion {
  return { condition: `$statusCode == ${status}` };
}

/**
 * The criteria that an error is the documented example, but for what it says of this request. `textsOf` are the texts that
 * may stand for a variable of an echo; none for a success.
 */
export function errorCriteria(
  profile: Profile,
  expected: Expectation,
  request: RawRequest,
  textsOf: (variable: string) => readonly string[],
): Criterion[] {
  const { named, response, status } = expected;
  const content = describedContent(expected);
  if (named === undefined || status < 400 || content.length === 0 || request.method === 'HEAD') return [];
  const { mediaType, examples } = chosenContent({ profile, request }, content);
  const example = examples.find(({ name }) => name === named.example);
  if (example === undefined) return [];
  if (mediaType.includes(';'))
    throw new CannotSay(
      'The media type of the answer has a parameter, and `redocly respect` compares it without.',
    );
  // A body may quote an id that a header of the same answer carries: https://… x-openstack-request-id.
  const quoted = (response?.headers ?? []).flatMap(({ examples: [shown] }) =>
    typeof shown?.value === 'string' && shown.value.length >= 16
      ? [{ pattern: literally(shown.value), text: freeText }]
      : [],
  );
  const bodies = replacementsFor(named.echo, textsOf).map((echoes) =>
    withEcho(mediaType, example.value, [...echoes, ...quoted]),
  );
  if (isJson(mediaType)) return isOneOf(bodies);
  return [
    textMatches(
      '$response.body',
      bodies.filter((body) => typeof body === 'string'),
    ),
  ];
}

/** The criteria that the answer of a concept shows these tags, each as `readTags` reads it, order apart. */
export function tagCriteria(profile: Profile, concept: ConceptName, tags: readonly string[]): Criterion[] {
  const shown = showsTags(profile, concept) ? concept : 'list';
  const binding = bindingOf(profile, shown);
  const keys = keysOf(binding, 'tags');
  const list = placeOf(keys);
  const item = itemSchema(profile, shown, keys);
  if (isObject(item) && item.type === 'string') return [holdsList(list, tags, isText)];
  if (valueAtKeys(item, ['properties', 'values']) === undefined) return [holdsList(list, tags, isPair)];
  const each = tags.map((tag) => {
    const [key, value] = pairOf(tag);
    return `count(${list}[?@.key == ${literalOf(key)}].values[?@ == ${literalOf(value)}]) == 1`;
  });
  return [bodyHolds(`count(${list}[*].values[*]) == ${tags.length}`, ...each)];
}

/** The criteria that a success shows the tags of its example. */
export function exampleTagCriteria(
  profile: Profile,
  concept: ConceptName,
  { named, response }: Expectation,
): Criterion[] {
  const examples = (response?.content ?? []).flatMap((content) => content.examples);
  const example = examples.find(({ name }) => name === named?.example);
  if (example === undefined || !showsTags(profile, concept)) return [];
  const wanted = readTags(valueAtKeys(example.value, keysOf(bindingOf(profile, concept), 'tags')));
  return wanted === undefined ? [] : tagCriteria(profile, concept, wanted);
}

/** The criteria that an answer shows these images, in this order where that counts. */
export function imageCriteria(
  profile: Profile,
  concept: ConceptName,
  ids: readonly string[],
  isOrdered: boolean,
): Criterion[] {
  const keys = keysOf(bindingOf(profile, concept), 'images');
  const list = placeOf(keys);
  const item = itemSchema(profile, concept, keys);
  const names = ['id', 'resource_id'].filter((name) => valueAtKeys(item, ['properties', name]) !== undefined);
  const name = names.slice(0, 1);
  if (!isOrdered) return [holdsList(list, ids, (id) => `${placeOf(name)} == ${literalOf(id)}`)];
  const pointer = (index: number) => `$response.body#/${[...keys, String(index), ...name].join('/')}`;
  const inPlace = ids.map((id, index) => `${pointer(index)} == ${withExpressions(id)}`);
  return [bodyHolds(`count(${list}[*]) == ${ids.length}`), { condition: inPlace.join(' && ') }];
}

/** The criterion that an answer counts as many. */
export function countCriteria(profile: Profile, concept: ConceptName, count: number): Criterion[] {
  return [bodyHolds(`${placeOf(keysOf(bindingOf(profile, concept), 'count'))} == ${count}`)];
}

function showsTags(profile: Profile, concept: ConceptName): boolean {
  return bindingOf(profile, concept).roles.tags?.startsWith('$response.body') === true;
}

/** Where in the body of an answer a role is played. Throws when it is played elsewhere. */
function keysOf({ roles, operation }: ConceptBinding, role: string): readonly string[] {
  const { message, part, keys } = parseExpression(roles[role] ?? '');
  if (message === 'response' && part === 'body') return keys;
  throw new Error(`${operation} shows no ${role} in the body of its answer.`);
}

/** The schema of what a list in the body of a success holds. */
function itemSchema(profile: Profile, concept: ConceptName, keys: readonly string[]): unknown {
  const operation = operationOf(profile, bindingOf(profile, concept));
  const success = operation.responses.find(({ status }) => status < 400);
  const schema = schemaWithoutReferences(profile.description.document, success?.content[0]?.schema ?? true);
  return valueAtKeys(schema, [...keys.flatMap((key) => ['properties', key]), 'items']);
}

function isPair(tag: string): string {
  const [key, value] = pairOf(tag);
  return `@.key == ${literalOf(key)} && @.value == ${literalOf(value)}`;
}

/** Key and value of a tag as `readTags` reads a pair. */
function pairOf(tag: string): readonly [key: string, value: string] {
  const pair: unknown = JSON.parse(tag);
  if (Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string')
    return [pair[0], pair[1]];
  throw new Error(`${tag} is no pair.`);
}
