import { describe, expect, it } from 'vitest';
import { contrasts } from '../../src/difference/compare.ts';
import { Normaliser } from '../../src/difference/normal-answer.ts';
import { differenceAsMarkdown, differenceDocument } from '../../src/difference/page.ts';
import { reasonOf } from '../../src/difference/reasons.ts';
import type { RawAnswer } from '../../src/scenarios/exchange.ts';

const id = '5b1f0c52-6d43-4c8e-9d6e-0a1b2c3d4e5f';
const other = '00000000-0000-4000-8000-000000000001';

function answer(body: unknown, more: Partial<RawAnswer> = {}): RawAnswer {
  return {
    status: 200,
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify(body),
    ...more,
  };
}

function between(one: RawAnswer, two: RawAnswer) {
  return contrasts(new Normaliser().answer(one), new Normaliser().answer(two));
}

describe('two answers', () => {
  it('do not differ by ids, times, addresses and the order of tags', () => {
    const one = answer({ id, at: '2026-01-01T00:00:00Z', url: 'http://127.0.0.1:1/', tags: ['a', 'b'] });
    const two = answer({
      tags: ['b', 'a'],
      id: other,
      at: '2027-01-01T00:00:00Z',
      url: 'http://127.0.0.1:2/',
    });
    expect(between(one, two)).toEqual([]);
  });

  it('do not differ by the order of images, which are known by when they were made', () => {
    const [sandbox, server] = [new Normaliser(), new Normaliser()];
    for (const made of [id, other]) sandbox.text(made);
    for (const made of [other, id]) server.text(made);
    const listed = answer({ images: [{ id }, { id: other }] });
    expect(contrasts(sandbox.answer(listed), server.answer(listed))).toEqual([]);
  });

  it('do not differ by framing', () => {
    const headers = [
      ['Content-Type', 'application/json'],
      ['Date', 'now'],
      ['Connection', 'close'],
    ] as const;
    expect(between(answer({}), answer({}, { headers }))).toEqual([]);
  });

  it('differ where the same id is expected twice and another one comes', () => {
    expect(between(answer([id, id]), answer([id, other]))).toMatchObject([{ what: 'body' }]);
  });

  it('differ by status alone where that differs', () => {
    expect(between(answer({}), answer('x', { status: 404 }))).toEqual([
      { what: 'status', sandbox: '200 {}', server: '404 x' },
    ]);
  });

  it('differ by a header that one of them lacks', () => {
    expect(between(answer({}), answer({}, { headers: [] }))).toEqual([
      { what: 'content-type', sandbox: 'application/json', server: 'none' },
    ]);
  });

  it('differ by the methods of Allow and not by their order', () => {
    const allow = (methods: string) => answer({}, { headers: [['Allow', methods]] });
    expect(between(allow('PUT, DELETE'), allow('DELETE,PUT'))).toEqual([]);
    expect(between(allow('PUT, DELETE'), allow('PUT'))).toMatchObject([{ what: 'allow' }]);
  });
});

describe('a difference', () => {
  const difference = {
    tried: 'OPTIONS of a tag',
    request: 'OPTIONS /',
    what: 'status',
    sandbox: '405',
    server: '200',
  };

  it('has the recorded choice of a rule as its reason', () => {
    expect(reasonOf('glance-v2', difference)).toMatchObject({ rule: 'unsupported-method' });
  });

  it('is open where nobody has decided', () => {
    expect(reasonOf('glance-v2', { ...difference, tried: 'something else' })).toBe('open');
  });

  it('loses its reason where an API records no choice for it', () => {
    const undecided = { ...difference, tried: 'four-byte-characters: something' };
    expect(() => reasonOf('ims-v1', undecided)).toThrow('ims-v1 records no choice for four-byte-characters');
  });

  it('stands on the page with both sides, under its choice', () => {
    const comparison = { probes: 1, scenarios: 0, requests: 1, differences: [difference] };
    const page = differenceAsMarkdown(differenceDocument('glance-v2', 'a server', comparison));
    expect(page).toContain('## Decided: unsupported-method');
    expect(page).toContain('`OPTIONS /`\n  - sandbox: `405`\n  - server: `200`');
  });
});
