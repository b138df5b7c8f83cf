import { bundle } from '@image-tags/openapi';
import { type JsonObject, type OpenApiDocument, objectOf } from '@image-tags/openapi/description';
import { describe, expect, it } from 'vitest';
import { allCountsOf, contractCases, countDifferences, describedApi, describedBy } from '../src/index.ts';
import { judge } from '../src/judge.ts';
import { sameMediaType } from '../src/media-type.ts';
import { pathOf, queryOf } from '../src/target.ts';

/** The description of ims-v1 with one value replaced. */
function edited(keys: readonly string[], change: (value: JsonObject) => JsonObject): OpenApiDocument {
  const replaced = (node: unknown, [key, ...rest]: readonly string[]): JsonObject => {
    if (key === undefined) return change(objectOf(node));
    return { ...objectOf(node), [key]: replaced(objectOf(node)[key], rest) };
  };
  const document = bundle('ims-v1');
  return { ...document, ...replaced(document, keys) };
}

const put = ['paths', '/v1/cloudimages/tags', 'put'];
const answered = { status: 400, headers: new Headers(), body: '' };

describe('the plan', () => {
  it('keeps a refusal that the description lacks as a case that fails', () => {
    const document = edited([...put, 'responses'], ({ '400': _, ...rest }) => rest);
    const cases = contractCases(describedBy('ims-v1', document));
    const malformed = cases.find(({ kind }) => kind === 'malformed body');
    expect(malformed && judge(malformed.expected, answered, 0)).toEqual([
      { what: 'description', expected: 'a described 400', got: 'none for the answer 400' },
    ]);
  });

  it('says what to add when a body has no example', () => {
    const document = edited(
      [...put, 'requestBody', 'content', 'application/json'],
      ({ examples: _, ...rest }) => rest,
    );
    expect(() => contractCases(describedBy('ims-v1', document))).toThrow(
      '/paths/~1v1~1cloudimages~1tags/put/requestBody/content/application~1json has no example, so no contract case can be made. Add a named example.',
    );
  });

  it('refuses two cases of the same name', () => {
    const document = edited(['paths'], (paths) => ({ ...paths, '/copy': paths['/v1/cloudimages/tags'] }));
    expect(() => contractCases(describedBy('ims-v1', document))).toThrow(
      /^Two contract cases are called "ims-v1 /,
    );
  });

  it('is plain data', () => {
    const cases = contractCases(describedApi('ims-v1'));
    expect(JSON.parse(JSON.stringify(cases))).toEqual(cases);
  });
});

describe('the counts', () => {
  it('tell which number changed', () => {
    const before = allCountsOf(describedApi('ims-v1'));
    const document = edited([...put, 'responses'], ({ '503': _, ...rest }) => rest);
    const after = allCountsOf(describedBy('ims-v1', document));
    expect(countDifferences('ims-v1', before, after)).toContain('ims-v1, statuses: 14 expected, 13 counted');
  });
});

describe('the judgement of an answer', () => {
  it('finds one too slow', () => {
    const expected = { status: 400, headers: [], within: 1000 };
    expect(judge(expected, answered, 1000)).toEqual([]);
    expect(judge(expected, answered, 1200)).toEqual([
      { what: 'time', expected: 'at most 1000 ms', got: '1200 ms' },
    ]);
  });

  it('holds a header to its schema', () => {
    const header = {
      name: 'Retry-After',
      required: false,
      description: '',
      schema: { type: 'integer' },
      examples: [],
    };
    const judged = (value: string) =>
      judge(
        { status: 400, headers: [header] },
        { ...answered, headers: new Headers({ 'retry-after': value }) },
        0,
      );
    expect(judged('120')).toEqual([]);
    expect(judged('soon')).toEqual([
      { what: 'Retry-After', expected: 'it must be integer (/type)', got: 'soon' },
    ]);
  });

  it('wants no body where none is described', () => {
    const problems = judge({ status: 400, headers: [], body: 'none' }, { ...answered, body: 'oops' }, 0);
    expect(problems).toEqual([{ what: 'body', expected: 'none', got: 'oops' }]);
  });

  it('wants Allow to name no method that the path lacks', () => {
    const judged = (allow: string) =>
      judge(
        { status: 400, headers: [], allow: ['GET'] },
        { ...answered, headers: new Headers({ allow }) },
        0,
      );
    expect(judged('GET, HEAD, OPTIONS')).toEqual([]);
    expect(judged('GET, PUT')).toEqual([{ what: 'Allow', expected: 'GET', got: 'GET, PUT' }]);
  });
});

describe('a request', () => {
  it('has each path parameter percent-encoded', () => {
    const parameters = { path: { tag: 'a/b c' }, query: {}, header: {} };
    expect(pathOf({ pathTemplate: '/tags/{tag}', parameters })).toBe('/tags/a%2Fb%20c');
  });

  it('repeats a query parameter for each item of an array', () => {
    const parameters = { path: {}, query: { tag: ['a', 'b&c'], limit: 5 }, header: {} };
    expect(queryOf({ parameters })).toBe('?tag=a&tag=b%26c&limit=5');
  });
});

describe('a media type', () => {
  it('is the described one when its parameters are, as far as they are described', () => {
    expect(sameMediaType('text/html', 'text/html; charset=UTF-8')).toBe(true);
    expect(sameMediaType('text/html; charset=UTF-8', 'text/html;charset=utf-8')).toBe(true);
    expect(sameMediaType('text/html; charset=UTF-8', 'text/html')).toBe(false);
  });
});
