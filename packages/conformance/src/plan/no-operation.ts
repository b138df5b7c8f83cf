import type { Operation } from '@image-tags/openapi/description';
import type { ApiDescription } from '../api-description.ts';
import type { ContractCase } from '../case.ts';
import { pathOf } from '../target.ts';
import { callOf } from './call.ts';
import { errorOf, examplesNamed } from './refusals.ts';

/** Methods that a path may lack. HEAD and OPTIONS are answered everywhere, TRACE and CONNECT cannot be sent by `fetch`. */
const ordinaryMethods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'];

/**
 * Each ordinary method that a path lacks is answered with 405 and an `Allow` that names those it has. Where the
 * description shows an `Allow`, the API has the methods in there too, although they are not described here.
 */
export function undeclaredMethodCases(description: ApiDescription): ContractCase[] {
  const { api, operations } = description;
  const firstOfEachPath = operations.filter((operation, index) => {
    return operations.findIndex(({ path }) => path === operation.path) === index;
  });
  return firstOfEachPath.flatMap((operation) => {
    const { path, pointer } = operation;
    const { parameters, headers } = callOf(description, operation);
    const { 'content-type': _, ...withoutBody } = headers;
    const request = { pathTemplate: path, parameters: { ...parameters, query: {} }, headers: withoutBody };
    const url = pathOf({ pathTemplate: path, parameters });
    // One URL may fit several paths: `…/tags/action` is also the tag whose key is "action".
    const fitting = operations.filter((other) => fits(other.path, url));
    const allow = [...new Set(fitting.flatMap((other) => [other.method, ...methodsShownBy(other)]))];
    return ordinaryMethods
      .filter((method) => !allow.includes(method))
      .map((method) => ({
        id: `${api} ${method} ${path} is no operation`,
        api,
        kind: 'undeclared method' as const,
        where: pointer.replace(/\/[^/]*$/, ''),
        request: { method, ...request },
        expected: { status: 405, headers: [], allow },
      }));
  });
}

/** The methods in the `Allow` that an operation's 405 is described with. */
function methodsShownBy({ responses }: Operation<string>): string[] {
  const headers = responses.filter(({ status }) => status === 405).flatMap((response) => response.headers);
  const values = headers
    .filter(({ name }) => name.toLowerCase() === 'allow')
    .flatMap(({ examples }) => examples);
  return values.flatMap(({ value }) => String(value).split(/\s*,\s*/));
}

/** Whether a path template leads to a URL path: each parameter stands for one segment. */
function fits(template: string, url: string): boolean {
  const segments = url.split('/');
  const described = template.split('/');
  return (
    described.length === segments.length &&
    described.every((segment, index) => segment.startsWith('{') || segment === segments[index])
  );
}

/**
 * A path that no operation has, one segment below the longest that some operation has, is answered with 404; with the
 * API's own, when an operation describes that answer.
 */
export function unknownPathCases(description: ApiDescription): ContractCase[] {
  const { api, operations } = description;
  const [longest] = operations.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) return [];
  const answers = operations.flatMap(({ responses }) => responses.filter(({ status }) => status === 404));
  const described = answers.find(({ content }) => examplesNamed('RouteNotFound', content[0]).length > 0);
  const { parameters, headers } = callOf(description, longest, { accept: described?.content[0]?.mediaType });
  const { 'content-type': _, ...withoutBody } = headers;
  const pathTemplate = `${longest.path}/no-such-path`;
  return [
    {
      id: `${api} GET ${pathTemplate} is no operation`,
      api,
      kind: 'unknown path',
      where: described?.pointer ?? '/paths',
      request: {
        method: 'GET',
        pathTemplate,
        parameters: { ...parameters, query: {} },
        headers: withoutBody,
      },
      expected:
        described === undefined
          ? { status: 404, headers: [] }
          : errorOf(description, described, 'RouteNotFound'),
    },
  ];
}

function lengthOf({ path }: Operation<string>): number {
  return path.split('/').length;
}
