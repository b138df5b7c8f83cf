import { type BehaviourEvidence, type ClauseDocument, tagNamesRule } from '@image-tags/behaviour';
import {
  arrayOf,
  constraintKeywords,
  type JsonObject,
  linkedPlace,
  type Operation,
  objectOf,
  placeAt,
  pointerTo,
  subschemasOf,
  valueAt,
} from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import type { Profile } from '../scenarios/profile.ts';

/** One thing that description or behaviour say of an API. */
export interface Element {
  /** The operation, schema or rule that says it. */
  readonly owner: string;
  /** What of it, as `x-evidence` calls it: `responses/404`, `properties/tags/maxItems`, `limit`. */
  readonly part: string;
}

/** An element and what supports it. */
export interface ElementSupport extends Element {
  /** Ids of the clauses that link it. */
  readonly clauses: readonly string[];
  /** Its evidence as far as that is no document that clauses account for: `ims-api-reference, Error Codes`, `choice`. */
  readonly otherEvidence: readonly string[];
  /** Sections of documents with clauses that its evidence cites. */
  readonly cited: readonly string[];
}

interface Found extends Element {
  /** Ways to it in the bundle; a rule has none. */
  readonly pointers: readonly string[];
  /** Id of the operation that it belongs to. */
  readonly operation?: string;
  /** As clauses link it, where it belongs to a rule. */
  readonly rule?: string;
  /** The entries of evidence that are for it. */
  readonly evidence: readonly JsonObject[];
}

/** Every operation, parameter, request body, response, schema constraint, fact and answer of an API with what supports it. */
export function elementSupport(
  { description, behaviour }: Profile,
  documents: readonly ClauseDocument[],
): ElementSupport[] {
  const links = documents.flatMap(({ clauses }) =>
    clauses
      .filter(({ notModelled }) => notModelled === undefined)
      .map(({ id, spec, rules }) => ({ id, rules, places: spec.map((link) => linkOf(description, link)) })),
  );
  const pinned = new Set(documents.map(({ source }) => source));
  const found = [
    ...description.operations.flatMap((operation) => ofOperation(description, operation)),
    ...ofSchemas(description),
    ...ofRules(behaviour),
  ];
  return found.map((element) => ({
    owner: element.owner,
    part: element.part,
    clauses: links
      .filter(
        ({ places, rules }) =>
          places.some((place) => supports(place, element)) ||
          (element.rule !== undefined && rules.includes(element.rule)),
      )
      .map(({ id }) => id),
    ...evidenceOf(element, pinned),
  }));
}

/** Whether an element is told by no clause and on no other word. */
export function isBare({ clauses, otherEvidence }: ElementSupport): boolean {
  return clauses.length === 0 && otherEvidence.length === 0;
}

interface LinkedPlace {
  readonly pointers: readonly string[];
  /** The operation that the link names. */
  readonly operation?: string;
}

function linkOf({ document, operations }: ApiDescription, link: string): LinkedPlace {
  const pointers = linkedPlace(document, operations, link)?.pointers ?? [];
  const named = operations.find(
    ({ operationId, pointer }) =>
      `${link}/`.startsWith(`${operationId}/`) || `${link}/`.startsWith(`#${pointer}/`),
  );
  return { pointers, ...(named === undefined ? {} : { operation: named.operationId }) };
}

/** A link supports what it leads to and what that is in; a link to a component also supports all that refer to it. */
function supports({ pointers, operation }: LinkedPlace, element: Found): boolean {
  if (operation !== undefined && element.operation !== undefined && operation !== element.operation)
    return false;
  const [asked] = pointers;
  const [own] = element.pointers;
  if (asked === undefined || own === undefined) return false;
  return pointers.some((pointer) => isIn(pointer, own)) || element.pointers.some((each) => isIn(asked, each));
}

function isIn(pointer: string, outer: string): boolean {
  return `${pointer}/`.startsWith(`${outer}/`);
}

function evidenceOf({ evidence }: Found, pinned: ReadonlySet<string>) {
  const texts = evidence.map(({ source, section, choice }) => ({
    isPinned: typeof source === 'string' && pinned.has(source),
    text: choice === undefined ? `${String(source)}, ${String(section)}` : 'choice',
  }));
  return {
    otherEvidence: unique(texts.filter(({ isPinned }) => !isPinned).map(({ text }) => text)),
    cited: unique(texts.filter(({ isPinned }) => isPinned).map(({ text }) => text)),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function ofOperation({ document }: ApiDescription, operation: Operation<string>): Found[] {
  const { operationId, pointer, parameters, requestBody, responses } = operation;
  const node = objectOf(valueAt(document, pointer));
  const element = (part: string, at: string): Found => ({
    owner: operationId,
    part,
    operation: operationId,
    pointers: placeAt(document, at)?.pointers ?? [at],
    evidence: entriesFor(node['x-evidence'], part),
  });
  return [
    element('operation', pointer),
    ...parameters.map((each) => element(`parameters/${each.name}`, each.pointer)),
    ...(requestBody === undefined ? [] : [element('requestBody', `${pointer}/requestBody`)]),
    ...responses.map((each) => element(`responses/${each.status}`, each.pointer)),
  ];
}

/** Entries of `x-evidence` that are for a part, or for the list that it is a member of. */
function entriesFor(evidence: unknown, part: string): JsonObject[] {
  const list = part.replace(/(^|\/)enum\/[^/]*$/, '$1enum');
  return arrayOf(evidence)
    .map(objectOf)
    .filter((entry) => arrayOf(entry.for).some((name) => name === part || name === list));
}

const plainConstraints = constraintKeywords.filter((keyword) => keyword !== 'enum');

function ofSchemas({ document }: ApiDescription): Found[] {
  const schemas = Object.entries(objectOf(objectOf(document.components).schemas));
  return schemas.flatMap(([name, root]) =>
    subschemasOf(root)
      .filter(({ condition }) => !condition)
      .flatMap(({ schema, keys }) =>
        constraintsOf(schema).map((constraint): Found => {
          const part = pointerTo(...keys, ...constraint);
          return {
            owner: name,
            part: part.slice(1),
            pointers: [`${pointerTo('components', 'schemas', name)}${part}`],
            evidence: entriesFor(objectOf(root)['x-evidence'], part.slice(1)),
          };
        }),
      ),
  );
}

function constraintsOf(schema: JsonObject): string[][] {
  return [
    ...plainConstraints.filter((keyword) => keyword in schema).map((keyword) => [keyword]),
    ...arrayOf(schema.enum).map((value) => ['enum', String(value)]),
    ...arrayOf(schema.required).map((value) => ['required', String(value)]),
  ];
}

/** Facts and answers; a rule without either is one element. */
function ofRules({ rules, tagNames }: Profile['behaviour']): Found[] {
  return Object.entries(rules).flatMap(([id, rule]) => {
    if (!rule.offered) return [];
    const names = [...new Set([...Object.keys(rule.facts), ...Object.keys(rule.answers)])];
    const element = (part: string, link: string, evidence: readonly BehaviourEvidence[]): Found => ({
      owner: id,
      part,
      pointers: [],
      rule: link,
      evidence: evidence.map((entry) => ({ ...entry })),
    });
    const ofNames = id === tagNamesRule ? tagNames.flatMap(({ evidence }) => evidence) : [];
    if (names.length === 0) return [element('rule', id, [...rule.evidence, ...ofNames])];
    return names.map((name) =>
      element(
        name,
        `${id}.${name}`,
        rule.evidence.filter((entry) => entry.for.includes(name)),
      ),
    );
  });
}
