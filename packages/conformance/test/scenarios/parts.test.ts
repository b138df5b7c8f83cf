import { parseExpression, valueAtKeys } from '@image-tags/openapi/description';
import { describe, expect, it } from 'vitest';
import { literally, withEcho } from '../../src/scenarios/echo.ts';
import { curlOf } from '../../src/scenarios/exchange.ts';
import { withoutValue, withValue } from '../../src/scenarios/json-edit.ts';
import { pythonRepr } from '../../src/scenarios/python-text.ts';
import { readTags } from '../../src/scenarios/reading.ts';

describe('a runtime expression', () => {
  it('leads into path, query, header or body', () => {
    expect(parseExpression('$request.path.image_id')).toMatchObject({
      message: 'request',
      part: 'path',
      name: 'image_id',
    });
    expect(parseExpression('$request.body#/tags/0/a~1b')).toMatchObject({
      part: 'body',
      keys: ['tags', '0', 'a/b'],
    });
    expect(parseExpression('$response.body')).toMatchObject({ message: 'response', part: 'body', keys: [] });
    expect(() => parseExpression('$request.cookie.a')).toThrow('no runtime expression');
  });

  it('sets values, and makes objects and lists on the way', () => {
    expect(withValue(undefined, ['0', 'op'], 'add')).toEqual([{ op: 'add' }]);
    expect(withValue({ a: 1 }, ['tag', 'key'], 'k')).toEqual({ a: 1, tag: { key: 'k' } });
  });

  it('takes values away', () => {
    expect(withoutValue({ a: { b: 1, c: 2 }, d: 3 }, ['a', 'b'])).toEqual({ a: { c: 2 }, d: 3 });
    expect(withoutValue([1, 2, 3], ['1'])).toEqual([1, 3]);
    expect(withoutValue({ a: 1 }, ['b', 'c'])).toEqual({ a: 1 });
  });

  it('finds no inherited value', () => {
    expect(valueAtKeys({}, ['constructor'])).toBeUndefined();
  });
});

describe('an example with the words of a request', () => {
  const echoes = [{ pattern: /(?<=Image )\w+/gu, text: '<b>' }];

  it('has them in each string of JSON', () => {
    const value = { message: 'Image one not found', more: ['Image two', 5] };
    expect(withEcho('application/json', value, echoes)).toEqual({
      message: 'Image <b> not found',
      more: ['Image <b>', 5],
    });
  });

  it('has them escaped in HTML', () => {
    expect(withEcho('text/html; charset=UTF-8', 'Image one', echoes)).toBe('Image &lt;b&gt;');
  });

  it('keeps what stands between several', () => {
    const two = [
      { pattern: /\d+/gu, text: '9' },
      { pattern: literally('a.b'), text: 'c' },
    ];
    expect(withEcho('text/plain', '12 a.b 34 axb', two)).toBe('9 c 9 axb');
  });
});

describe('what Python prints', () => {
  it.each([
    ['golden', "'golden'"],
    ["it's", `"it's"`],
    [`it's "x"`, `'it\\'s "x"'`],
    ['a\\b\n', "'a\\\\b\\n'"],
    ['é大🚀', "'é大🚀'"],
    ['\u0080\u2028', "'\\x80\\u2028'"],
    [[1, null, true, { a: 'b' }], "[1, None, True, {'a': 'b'}]"],
  ])('of %j is %s', (value, text) => {
    expect(pythonRepr(value)).toBe(text);
  });
});

describe('the tags of an answer', () => {
  it('are read from labels, pairs and keys with values', () => {
    expect(readTags(['a', 'b'])).toEqual(['a', 'b']);
    expect(readTags([{ key: 'a', value: '' }])).toEqual(['["a",""]']);
    expect(readTags([{ key: 'a', values: ['1', '2'] }])).toEqual(['["a","1"]', '["a","2"]']);
  });

  it('are not read from anything else', () => {
    expect(readTags('a')).toBeUndefined();
    expect(readTags([{ key: 'a' }])).toBeUndefined();
    expect(readTags([5])).toBeUndefined();
  });
});

describe('a request as a curl command', () => {
  it('sends the same bytes', () => {
    const request = {
      method: 'PUT',
      target: "/a'/..?b",
      headers: [['Accept', 'text/html']] as const,
      body: '{}',
    };
    expect(curlOf('http://127.0.0.1:1', request)).toBe(
      `curl -i -X PUT --path-as-is --globoff 'http://127.0.0.1:1/a'\\''/..?b' -H 'Content-Type:' -H 'Accept: text/html' --data-binary '{}'`,
    );
  });
});
