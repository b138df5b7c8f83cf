import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/scenarios/profiles.ts';
import { requestFor } from '../../src/scenarios/request.ts';

const image = '0fafab25-b3af-4c70-a835-af06bc9c217b';

/** The request that a step with `line` makes, and the tags that it is about. */
function lined(api: 'glance-v2' | 'ims-v2', line: number, origin = 'http://127.0.0.1:1') {
  const profile = profileOf(api);
  const factOf = () => 0;
  const wanted = { profile, concept: 'add', factOf, input: 'new', as: 'owner', image, origin } as const;
  const { draft, tags } = requestFor({ ...wanted, changes: { line } });
  const { method, target } = draft.request();
  return { text: `${method} ${target} HTTP/1.1\r\n`, tags };
}

describe('a step with the length of its request line', () => {
  it('has a line of just so many bytes', () => {
    expect(lined('glance-v2', 900).text).toHaveLength(900);
  });

  it('leaves room for the path that an API has in front', () => {
    expect(lined('glance-v2', 900, 'https://cloud.example/image/').text).toHaveLength(900 - '/image'.length);
  });

  it('is about the tag that the URL has then', () => {
    const { text, tags } = lined('glance-v2', 200);
    expect(text).toContain(`/tags/${tags[0]?.key} HTTP/1.1`);
  });

  it('cannot have a line that is shorter than the request needs', () => {
    expect(() => lined('glance-v2', 20)).toThrow('A request line of 20 bytes is');
  });

  it('does not apply where the tag stands in the body', () => {
    expect(() => lined('ims-v2', 900)).toThrow('addImageTag has no tag in its URL.');
  });
});
