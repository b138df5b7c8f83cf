import { type DescribedPlace, linkedPlace, objectOf, placeAt } from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import type { ScenarioExchange } from '../scenarios/exchange.ts';
import type { ScenarioResult } from '../scenarios/scenario-result.ts';
import type { SuiteRun } from '../suite/suite-run.ts';

/** A test that ran to its end, and what it would show of an API if it passed. */
export interface ObservedTest {
  /** `key-length: A key of one character more …, sandbox in process`. */
  readonly name: string;
  /** The rule, or the kind of contract cases. */
  readonly check: string;
  readonly passed: boolean;
  /** Ids of the operations that it called. */
  readonly operations: ReadonlySet<string>;
  /** JSON Pointers of what it looked at in the description, with everything that they are in. */
  readonly places: ReadonlySet<string>;
  /** Rules whose facts it looked at. */
  readonly rules: ReadonlySet<string>;
  /** Answers that came as expected: `key-length.tooLong`, and with who was asked `addImageTag key-length.tooLong`. */
  readonly answers: ReadonlySet<string>;
}

/** The tests of an API in a run that passed or failed. Whatever was not played has shown nothing. */
export function observedTests(description: ApiDescription, run: SuiteRun): ObservedTest[] {
  const placesOf = rememberedPlaces(description);
  return run.results
    .filter(({ api, outcome }) => api === description.api && (outcome === 'passed' || outcome === 'failed'))
    .map((result) => observedTest(result, placesOf));
}

type PlacesOf = (link: string) => readonly string[];

function observedTest(result: ScenarioResult, placesOf: PlacesOf): ObservedTest {
  const { rule, scenario, target, outcome, exchanges, rules } = result;
  const called = exchanges.flatMap(({ operation }) => (operation === undefined ? [] : [operation]));
  const links = exchanges.flatMap(linksOf);
  return {
    name: `${rule.id}: ${scenario}, ${target}`,
    check: rule.id,
    passed: outcome === 'passed',
    operations: new Set(called),
    places: new Set(links.flatMap(placesOf)),
    rules: new Set(rules),
    answers: new Set(exchanges.flatMap(answersOf)),
  };
}

/**
 * What of the description an exchange is about: its operation, the answer with the headers that are judged, which for a
 * scenario are all but those that hosts make themselves, and for a contract case what it holds the API to.
 */
function linksOf({ operation, expected, answer }: ScenarioExchange): string[] {
  const promised = expected?.name.startsWith('/') === true ? [`#${expected.name}`] : [];
  if (operation === undefined || expected?.status !== answer.status) return promised;
  const response = `${operation}/responses/${answer.status}`;
  const example = expected.example === undefined ? [] : [`${response}/examples/${expected.example}`];
  const judged = answer.headers
    .map(([name]) => name.toLowerCase())
    .filter((name) => promised.length > 0 || name !== 'content-length');
  const headers = judged.map((name) => `${response}/headers/${name}`);
  return [...promised, operation, response, ...example, ...headers];
}

function answersOf({ operation = '', expected, answer }: ScenarioExchange): string[] {
  if (expected === undefined || expected.status !== answer.status) return [];
  return [expected.name, `${operation} ${expected.name}`];
}

/** Finds the places of links, each once, since thousands of exchanges are about the same few. */
function rememberedPlaces(description: ApiDescription): PlacesOf {
  const found = new Map<string, readonly string[]>();
  return (link) => {
    const known =
      found.get(link) ??
      [link, ...headersOf(description, link)].flatMap((each) =>
        withOuter(placeOf(description, each)?.pointers ?? []),
      );
    found.set(link, known);
    return known;
  };
}

/** A header that came, its name in small letters, as the description has it: it was judged by its schema. */
function headersOf({ document, operations }: ApiDescription, link: string): string[] {
  const [, response = '', sent] = /^(\w+\/responses\/\d+)\/headers\/([^/]+)$/.exec(link) ?? [];
  const described = objectOf(linkedPlace(document, operations, response)?.value).headers;
  const name = Object.keys(objectOf(described)).find((each) => each.toLowerCase() === sent);
  if (name === undefined) return [];
  const header = `${response}/headers/${name}`;
  const schema = objectOf(linkedPlace(document, operations, `${header}/schema`)?.value);
  return [header, ...Object.keys(schema).map((keyword) => `${header}/schema/${keyword}`)];
}

function placeOf({ document, operations }: ApiDescription, link: string): DescribedPlace | undefined {
  const place = link.startsWith('#')
    ? placeAt(document, link.slice(1))
    : linkedPlace(document, operations, link);
  if (place !== undefined || !link.endsWith('/closed')) return place;
  // A contract case calls it closed whichever keyword closes the schema.
  const schema = link.slice(1, -'closed'.length);
  return (
    placeAt(document, `${schema}additionalProperties`) ?? placeAt(document, `${schema}unevaluatedProperties`)
  );
}

/** Pointers and all that lead to what is around them. */
function withOuter(pointers: readonly string[]): string[] {
  return pointers.flatMap((pointer) => {
    const names = pointer.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 2).join('/'));
  });
}
