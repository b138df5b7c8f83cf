import { type JsonObject, objectOf } from '@image-tags/openapi/description';
import { type HouseRule, report } from '../house-rule.ts';
import type { Lesson } from '../lesson.ts';
import { textsOf } from '../nodes.ts';

const articles = ['A', 'An', 'The'];

/** What redocly.yaml says: verbs by method, and in order of precedence the noun for a path with a certain segment. */
interface Vocabulary {
  readonly verbs: JsonObject;
  readonly nouns: JsonObject;
}

interface Described {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
}

/** An operationId is a verb that fits the method and a noun that names what the path addresses. */
export const operationId: HouseRule = {
  id: 'operation-id',
  reason:
    'Generated clients and documentation show nothing else of an operation, so its name has to tell what it does.',
  holdsFor: 'sources and bundles',
  visitor(options) {
    const vocabulary = { verbs: objectOf(options.verbs), nouns: objectOf(options.nouns) };
    let path = '';
    return {
      PathItem: {
        enter(_, context) {
          path = String(context.key);
        },
      },
      Operation: {
        enter(operation, context) {
          const { operationId } = objectOf(operation);
          if (typeof operationId !== 'string') return;
          const lesson = lessonFor({ operationId, method: String(context.key), path }, vocabulary);
          if (lesson !== undefined) report(context, context.location.child(['operationId']), lesson);
        },
      },
    };
  },
};

/** The first thing wrong with an operationId. */
function lessonFor(described: Described, vocabulary: Vocabulary): Lesson | undefined {
  const { operationId, method, path } = described;
  const [verb, ...noun] = operationId.split(/(?=[A-Z])/);
  const verbs = textsOf(vocabulary.verbs[method]);
  const example = exampleFor(verbs[0] ?? 'get', path, vocabulary);
  if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(operationId)) {
    return {
      wrong: `The operationId ${operationId} is not a verb and a noun in camelCase.`,
      expected: 'letters and digits only: a lower-case verb, then capitalised words',
      repair: 'write what the operation does to what',
      example,
    };
  }
  if (!verbs.includes(verb ?? '')) {
    return {
      wrong: `The operationId ${operationId} begins with "${verb}", which is no verb for ${method.toUpperCase()}.`,
      expected: `for ${method.toUpperCase()} one of: ${verbs.join(', ')}`,
      repair: 'choose the verb that fits; "get" is for one thing, "list" for many',
      example,
    };
  }
  const article = noun.find((word) => articles.includes(word));
  if (article !== undefined) {
    return {
      wrong: `The operationId ${operationId} holds the article "${article}".`,
      expected: 'verb and noun without articles',
      repair: `leave the word out: ${[verb, ...noun.filter((word) => word !== article)].join('')}`,
      example,
    };
  }
  const nouns = nounsFor(path, vocabulary);
  if (nouns === undefined || nouns.some((word) => noun.includes(word))) return undefined;
  return {
    wrong: `The operationId ${operationId} does not name what ${path} addresses.`,
    expected: `the word ${nouns.join(' or ')} in it`,
    repair: 'name the thing that the URL stands for, in the singular for one and in the plural for many',
    example,
  };
}

/** The nouns of the first entry of the vocabulary that is a segment of the path; undefined when the path has none. */
function nounsFor(path: string, { nouns }: Vocabulary): string[] | undefined {
  const segments = path.split('/');
  const entry = Object.entries(nouns).find(([segment]) => segments.includes(segment));
  return entry && textsOf(entry[1]);
}

function exampleFor(verb: string, path: string, vocabulary: Vocabulary): string {
  return `operationId: ${verb}${nounsFor(path, vocabulary)?.[0] ?? 'Image'}`;
}
