import { describe, expect, it } from 'vitest';
import { assertSentAsItStands, expand } from '../src/path.ts';
import { PathParameterError } from '../src/path-parameter-error.ts';

const template = 'https://images.example.com/v2/images/{image_id}/tags/{tag}';

function refusalOf(tag: unknown): unknown {
  try {
    return expand(template, { image_id: 'i', tag });
  } catch (error) {
    return error;
  }
}

describe('expand', () => {
  it('puts each parameter in its place', () => {
    expect(expand(template, { tag: 'web', image_id: '82c96579' })).toBe(
      'https://images.example.com/v2/images/82c96579/tags/web',
    );
  });

  it.each([
    ['a/b', 'a%2Fb'],
    ['a?b', 'a%3Fb'],
    ['a#b', 'a%23b'],
    ['50%', '50%25'],
    ['a b', 'a%20b'],
    ['a\\b', 'a%5Cb'],
    ['größe', 'gr%C3%B6%C3%9Fe'],
    ['🏷️', '%F0%9F%8F%B7%EF%B8%8F'],
    ['{image_id}', '%7Bimage_id%7D'],
    ['$&', '%24%26'],
    ['...', '...'],
    ['.a', '.a'],
    ['../..', '..%2F..'],
    ['..\\', '..%5C'],
    ['\t..', '%09..'],
    ['%2e', '%252e'],
    ['%2e%2E', '%252e%252E'],
    ['.%2e', '.%252e'],
  ])('encodes %j to the one segment %s', (tag, segment) => {
    expect(expand('/tags/{tag}', { tag })).toBe(`/tags/${segment}`);
    expect(new URL(`http://host.invalid/tags/${segment}`).pathname).toBe(`/tags/${segment}`);
  });

  it('reads each value once, so that none can change between check and use', () => {
    const values = ['web', '..'];
    const parameters = {
      get tag() {
        return values.shift();
      },
    };
    expect(expand('/tags/{tag}', parameters)).toBe('/tags/web');
  });
});

describe('PathParameterError', () => {
  it('names the parameter, the value, the reason and the repair', () => {
    expect(refusalOf('..')).toMatchObject({
      name: 'PathParameterError',
      url: template,
      parameter: 'tag',
      value: '..',
      fault: 'dot-segment',
      message:
        'Path parameter "tag" of https://images.example.com/v2/images/{image_id}/tags/{tag} is "..": URL parsers ' +
        'resolve it as a step in the path, even percent-encoded, so the request would hit another resource. ' +
        'Nothing was sent. No URL can carry this value. Use an operation that has it in its body, if the API has one.',
    });
  });

  it.each([
    [undefined, 'missing', 'is missing'],
    [null, 'missing', 'is missing'],
    ['', 'empty', 'is ""'],
    ['.', 'dot-segment', 'is "."'],
    ['..', 'dot-segment', 'is ".."'],
    [42, 'not-a-string', 'is of type number'],
    [true, 'not-a-string', 'is of type boolean'],
    [['..'], 'not-a-string', 'is of type object'],
    [{ toString: () => '..' }, 'not-a-string', 'is of type object'],
    [new String('..'), 'not-a-string', 'is of type object'],
    [Symbol('tag'), 'not-a-string', 'is of type symbol'],
    ['half \ud83c of it', 'unpaired-surrogate', 'is "half \\ud83c of it"'],
    ['\udff7\ud83c', 'unpaired-surrogate', 'is "\\udff7\\ud83c"'],
  ])('refuses %o as %s', (value, fault, told) => {
    const error = refusalOf(value);
    expect(error).toBeInstanceOf(PathParameterError);
    expect(error).toMatchObject({ parameter: 'tag', value, fault, message: expect.stringContaining(told) });
  });
});

describe('assertSentAsItStands', () => {
  it.each(['/', '/versions', '/v2/images/82c96579/tags/..%252F', "/v2/tags/!'()*~-_."])(
    'lets %s pass',
    (path) => {
      expect(() => assertSentAsItStands(path)).not.toThrow();
    },
  );

  it.each([
    '/v2/images/i/tags/..',
    '/v2/images/i/tags/.',
    '/v2/images/i/tags/%2e%2E',
    '/v2/images/i/tags/..\\',
    '/v2/images/i/tags/.\t.',
    '/v2/images/i/tags/a?b',
    '/v2/images/i/tags/a#b',
    '/v2/images/i/tags/a b',
    'tags',
    '@evil.example/tags',
    ':80/tags',
  ])('refuses %j, which would be sent as something else', (path) => {
    expect(() => assertSentAsItStands(path)).toThrow(TypeError);
  });

  it('says what would have been sent and how to write the path', () => {
    expect(() => assertSentAsItStands('/v2/images/i/tags/..')).toThrow(
      'The path "/v2/images/i/tags/.." would be sent as "/v2/images/i/". Nothing was sent. Write the path as the API ' +
        'description does, with its {placeholders}, and pass the values in params.path.',
    );
  });
});
