import { parseYaml } from '@image-tags/tooling/yaml';
import { expect, it } from 'vitest';

it('reads YAML', () => {
  expect(parseYaml('a: [1, b]', 'some.yaml')).toEqual({ a: [1, 'b'] });
});

it('says in which file and where in it a mistake is', () => {
  expect(() => parseYaml('a: 1\nb: [1\nc: 2\n', 'spec/some.yaml')).toThrow(
    /^spec\/some\.yaml:3:1: This is not YAML: .+\nRepair: correct that place\.$/,
  );
});
