import { isObject, type OpenApiDocument } from './document.ts';
import type { MediaType, Operation } from './operation.ts';
import { namesOf, pointerTo } from './pointer.ts';
import { valueAt } from './references.ts';

/** A place of a description, with every way to it. */
export interface DescribedPlace {
  /**
   * JSON Pointers: first the one that was asked for, then one more for each reference on the way, as if one had begun where
   * it leads. The members of a list of texts, such as `required` and `enum`, are called by their text.
   */
  readonly pointers: readonly string[];
  /** What stands there, a reference at the end followed. */
  readonly value: unknown;
}

/** The place that a JSON Pointer leads to when references on the way are followed; undefined when there is none. */
export function placeAt(document: OpenApiDocument, pointer: string): DescribedPlace | undefined {
  let place = followed(document, { pointers: [''], value: document });
  for (const name of namesOf(pointer)) {
    const member = memberOf(place.value, name);
    if (member === undefined) return undefined;
    const pointers = place.pointers.map((outer) => outer + pointerTo(member.name));
    place = followed(document, { pointers, value: member.value });
  }
  return place;
}

/**
 * The place that a person names in a list of links: a pointer such as `#/components/schemas/Tag`, or an operation and what
 * of it is meant, as `x-evidence` writes it: `addImageTag`, `addImageTag/parameters/image_id`,
 * `addImageTag/requestBody/examples/Add`, `addImageTag/responses/404`, `addImageTag/responses/404/examples/ImageNotFound`.
 * Undefined when it leads nowhere.
 */
export function linkedPlace(
  document: OpenApiDocument,
  operations: readonly Operation<string>[],
  link: string,
): DescribedPlace | undefined {
  const pointer = link.startsWith('#') ? decodeURIComponent(link.slice(1)) : pointerInto(operations, link);
  return pointer === undefined ? undefined : placeAt(document, pointer);
}

function pointerInto(operations: readonly Operation<string>[], link: string): string | undefined {
  const [operationId, ...names] = namesOf(`/${link}`);
  const operation = operations.find((each) => each.operationId === operationId);
  if (operation === undefined) return undefined;
  const [part, name, ...rest] = names;
  if (part === 'parameters') {
    const parameter = operation.parameters.find((each) => each.name === name);
    return parameter && parameter.pointer + pointerTo(...rest);
  }
  if (part === 'requestBody' && name === 'examples') {
    return exampleIn(operation.requestBody?.content ?? [], rest);
  }
  if (part === 'responses' && rest[0] === 'examples') {
    const response = operation.responses.find(({ status }) => String(status) === name);
    return exampleIn(response?.content ?? [], rest.slice(1));
  }
  return operation.pointer + pointerTo(...names);
}

/** The example in the first media type that has it. */
function exampleIn(content: readonly MediaType[], [name = '', ...rest]: readonly string[]) {
  const found = content.find(({ examples }) => examples.some((example) => example.name === name));
  return found && found.pointer + pointerTo('examples', name, ...rest);
}

function followed(document: OpenApiDocument, place: DescribedPlace): DescribedPlace {
  const { pointers, value } = place;
  const reference = isObject(value) ? value.$ref : undefined;
  if (typeof reference !== 'string' || !reference.startsWith('#')) return place;
  const target = decodeURIComponent(reference.slice(1));
  // A reference that leads back to where it began adds nothing.
  if (pointers.includes(target)) return place;
  return followed(document, { pointers: [...pointers, target], value: valueAt(document, target) });
}

function memberOf(value: unknown, name: string) {
  if (!Array.isArray(value)) {
    return isObject(value) && Object.hasOwn(value, name) ? { name, value: value[name] } : undefined;
  }
  const members: readonly unknown[] = value;
  const isListOfTexts = members.every((member) => typeof member !== 'object');
  const named = isListOfTexts ? members.map(String).indexOf(name) : -1;
  const index = named < 0 && /^\d+$/.test(name) ? Number(name) : named;
  if (index < 0 || index >= members.length) return undefined;
  return { name: isListOfTexts ? String(members[index]) : name, value: members[index] };
}
