import { expect, it } from 'vitest';
import { preferredMediaType } from '../src/description.ts';

const offered = ['text/html; charset=UTF-8', 'application/json'];

it.each([
  ['application/json', 'application/json'],
  ['application/json, text/html', 'text/html; charset=UTF-8'],
  ['*/*', 'text/html; charset=UTF-8'],
  ['text/html;q=0.5, application/json', 'application/json'],
  ['text/html;q=0, */*', 'application/json'],
  ['application/*', 'application/json'],
  ['*/*, application/json;q=0.1', 'text/html; charset=UTF-8'],
  ['APPLICATION/JSON', 'application/json'],
  ['image/png', undefined],
  ['text/html;level=1', undefined],
  ['application/json;x="a,b", text/html;q=0.1', 'text/html; charset=UTF-8'],
  ['nonsense', 'text/html; charset=UTF-8'],
  ['application/json;q=2', 'text/html; charset=UTF-8'],
])('chooses for a client that accepts %s: %s', (accept, chosen) => {
  expect(preferredMediaType(accept, offered)).toBe(chosen);
});
