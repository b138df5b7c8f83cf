import { arrayOf, isJson, objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import type { Lesson } from '../lesson.ts';
import { exampleNamesOf, mediaTypesOf } from '../media-types.ts';
import { descend, membersOf, type Place } from '../nodes.ts';
import type { Context } from '../redocly.ts';

/** Answer to a URL that no operation has; one operation's 404 has to show it for the whole API. */
const unknownRoute = 'RouteNotFound';

const unknownRoutes: Lesson = {
  wrong: `No 404 of this API has an example ${unknownRoute}.`,
  expected: 'one that shows what a URL gets that belongs to no operation',
  repair: `add the example ${unknownRoute} to the 404 of an operation whose URL can be misspelt into such a one`,
  example: `examples: { ${unknownRoute}: { $ref: ../examples/${unknownRoute}.yaml } }`,
};

interface Convention {
  readonly status: string;
  /** The example that every media type of the status has to have. */
  readonly example?: string;
  /** Begins the sentence that says what is expected of which operation. */
  readonly because: string;
  /** Whether the status has to be there, or only its example once it is. */
  readonly required: boolean;
}

/** The errors that follow from how an operation is built are described, under the names that the mock relies on. */
export const conventionalErrors: HouseRule = {
  id: 'conventional-errors',
  reason:
    'A missing token, an unknown id and malformed JSON happen to every client on its first day; the mock answers them by the names of these examples.',
  holdsFor: 'sources and bundles',
  visitor() {
    let root: unknown;
    let pathItem: Place | undefined;
    let knowsUnknownRoutes = false;
    return {
      Root: {
        enter(node) {
          root = node;
        },
        leave(_, context) {
          if (!knowsUnknownRoutes) report(context, context.location.child(['paths']).key(), unknownRoutes);
        },
      },
      Response: {
        enter(node, context) {
          if (context.key !== '404') return;
          const mediaTypes = mediaTypesOf(context, { node, location: context.location });
          knowsUnknownRoutes ||= mediaTypes.some(([, body]) =>
            exampleNamesOf(context, body).includes(unknownRoute),
          );
        },
      },
      PathItem: {
        enter(node, context) {
          pathItem = { node, location: context.location };
        },
      },
      Operation: {
        enter(node, context) {
          const operation = { node, location: context.location };
          const security = objectOf(node).security ?? objectOf(root).security;
          for (const convention of conventionsFor(context, operation, pathItem, security)) {
            check(context, operation, convention);
          }
        },
      },
    };
  },
};

function conventionsFor(
  context: Context,
  operation: Place,
  pathItem: Place | undefined,
  security: unknown,
): Convention[] {
  const id = pathIdOf(context, operation, pathItem);
  const conventions: Convention[] = [
    {
      status: '405',
      example: 'MethodNotAllowed',
      because: 'an operation that documents 405',
      required: false,
    },
  ];
  if (isSecured(security)) {
    conventions.push({
      status: '401',
      example: 'MissingToken',
      because: 'an operation with security',
      required: true,
    });
  }
  if (id !== undefined) {
    conventions.push({ status: '404', because: `an operation with {${id}} in its path`, required: true });
  }
  if (takesJson(context, operation)) {
    conventions.push({
      status: '400',
      example: 'MalformedJson',
      because: 'an operation with a JSON body',
      required: true,
    });
  }
  return conventions;
}

/** Security that no alternative waives. */
function isSecured(security: unknown): boolean {
  const alternatives = arrayOf(security);
  return alternatives.length > 0 && alternatives.every((one) => Object.keys(objectOf(one)).length > 0);
}

function takesJson(context: Context, operation: Place): boolean {
  const body = descend(context, operation, 'requestBody');
  return body !== undefined && mediaTypesOf(context, body).some(([mediaType]) => isJson(mediaType));
}

function pathIdOf(context: Context, operation: Place, pathItem: Place | undefined): string | undefined {
  const carriers = pathItem === undefined ? [operation] : [pathItem, operation];
  return carriers
    .flatMap((carrier) => membersOf(context, carrier, 'parameters'))
    .map(([, parameter]) => objectOf(parameter.node))
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => String(parameter.name))
    .find((name) => /(^|_)id$|[a-z]Id$/.test(name));
}

function check(context: Context, operation: Place, convention: Convention): void {
  const { status, example, because, required } = convention;
  const response = descend(context, operation, 'responses', status);
  if (response === undefined) {
    if (required) report(context, operation.location.child(['responses']).key(), missingStatus(convention));
    return;
  }
  if (example === undefined) return;
  const mediaTypes = mediaTypesOf(context, response);
  const without = mediaTypes.filter(([, body]) => !exampleNamesOf(context, body).includes(example));
  if (mediaTypes.length > 0 && without.length === 0) return;
  const where = without.map(([mediaType]) => mediaType).join(', ');
  report(context, operation.location.child(['responses', status]).key(), {
    wrong: `The response ${status} has no example ${example}${where === '' ? '' : ` in ${where}`}.`,
    expected: `${because} shows under this name what it answers`,
    repair: `add an example named ${example} to the response ${status}`,
    example: `examples: { ${example}: { $ref: ../examples/${example}.yaml } }`,
  });
}

function missingStatus({ status, example, because }: Convention): Lesson {
  return {
    wrong: `The response ${status} is missing.`,
    expected: `${because} has ${status}${example === undefined ? '' : ` with an example ${example}`}`,
    repair: `add the response ${status}, with evidence or a choice that says why`,
    example: `'${status}': { $ref: ../components/responses/<Name>.yaml }`,
  };
}
