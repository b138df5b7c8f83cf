import { describe, expect, it } from 'vitest';
import { parseExpression } from '../src/runtime-expression.ts';

describe('a runtime expression', () => {
  it('names a parameter or a header', () => {
    expect(parseExpression('$request.path.image_id')).toEqual({
      message: 'request',
      part: 'path',
      name: 'image_id',
      keys: [],
    });
    expect(parseExpression('$response.header.Location')).toMatchObject({
      message: 'response',
      part: 'header',
      name: 'Location',
    });
  });

  it('leads into a body by the names of a JSON Pointer', () => {
    expect(parseExpression('$request.body#/tags/0/a~1b')).toEqual({
      message: 'request',
      part: 'body',
      name: '',
      keys: ['tags', '0', 'a/b'],
    });
  });

  it('is the whole body without a pointer', () => {
    expect(parseExpression('$response.body')).toMatchObject({ part: 'body', keys: [] });
    expect(parseExpression('$response.body#')).toMatchObject({ part: 'body', keys: [] });
  });

  it.each(['', 'request.body', '$request.body/tag', '$request.path.', '$url', '$request.cookie.a'])(
    'is not %j',
    (text) => {
      expect(() => parseExpression(text)).toThrow(`${text} is no runtime expression`);
    },
  );
});
