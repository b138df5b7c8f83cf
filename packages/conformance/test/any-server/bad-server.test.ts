import { describe, expect, it } from 'vitest';
import { isAsDeclared, playSuite } from '../../src/index.ts';
import type { RawAnswer, RawRequest } from '../../src/scenarios/exchange.ts';
import { anyServer } from '../../src/targets/any-server/any-server.ts';
import type { AnyServerOptions } from '../../src/targets/any-server/options.ts';
import { fakeClock, foreignServer, mostRules } from './foreign-server.ts';

const api = 'glance-v2';
const rules = ['add-new', 'remove', 'filter-name', 'delete-protected', 'protected-image'];
type Fault = (answer: RawAnswer, request: RawRequest, count: number) => RawAnswer;

/** A server that does everything it is asked to, and answers otherwise than it should. */
function badServer(fault: Fault, given: Partial<AnyServerOptions> = {}) {
  const clock = fakeClock();
  const server = foreignServer(api, { clock, ...given });
  const wire: typeof server.wire = {
    ...server.wire,
    async send(request) {
      const answer = await server.wire.send(request);
      return fault(answer, request, server.sent.length);
    },
  };
  return { ...server, clock, before: server.state(), target: anyServer(server.options, wire) };
}

const hanging = () => {
  throw new DOMException('late', 'TimeoutError');
};

describe('a server that fails now and then', () => {
  const fails: Fault = (answer, _, count) =>
    count > 5 && count % 5 === 0 ? { status: 500, headers: [], body: 'boom' } : answer;

  it('has no image of the suite in the end', async () => {
    const { target, state, before } = badServer(fails);
    const run = await playSuite({ apis: [api], targets: [target], rules });
    expect(isAsDeclared(run)).toBe(false);
    expect(target.leftovers()).toEqual([]);
    expect(state()).toEqual(before);
  });

  it('has the tags back that a given image had', async () => {
    const images = foreignServer(api)
      .sandbox.images()
      .map(({ id }) => id);
    const { target, state, before, sent } = badServer(fails, { images });
    await playSuite({ apis: [api], targets: [target], rules });
    expect(sent.some(({ method }) => method !== 'GET')).toBe(true);
    expect(target.leftovers()).toEqual([]);
    expect(state()).toEqual(before);
  });

  it('is told what remains, after a bounded time, where it deletes nothing and says it did', async () => {
    const clock = fakeClock();
    const { wire, options } = foreignServer(api, { clock });
    const lying: typeof wire = {
      ...wire,
      send: (request) =>
        request.method === 'DELETE' && !request.target.includes('/tags/')
          ? Promise.resolve({ status: 204, headers: [], body: '' })
          : wire.send(request),
    };
    const target = anyServer(options, lying);
    await playSuite({ apis: [api], targets: [target], rules: ['add-new'] });
    expect(target.leftovers().length).toBeGreaterThan(0);
    expect(clock.now()).toBeLessThan(5000);
  });
});

describe('a server that asks to wait', () => {
  const asks = (status: number, every: number, wait?: string): Fault => {
    return (answer, { method }, count) =>
      method === 'GET' && count > 5 && count % every === 0
        ? { status, headers: wait === undefined ? [] : [['Retry-After', wait]], body: 'slow down' }
        : answer;
  };

  it.each([
    [429, '2'],
    [429, undefined],
    [503, '2'],
  ])('with %i and Retry-After %s is waited for, and nothing fails', async (status, wait) => {
    const { target, clock } = badServer(asks(status, 4, wait));
    const run = await playSuite({ apis: [api], targets: [target], rules });
    expect(run.results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(isAsDeclared(run)).toBe(true);
    expect(clock.now()).toBeGreaterThan(1999);
  });

  it('for 45 seconds gets its request again after 30', async () => {
    const { target, clock } = badServer((answer, _, count) =>
      count === 1 ? { status: 429, headers: [['Retry-After', '45']], body: '' } : answer,
    );
    const { close } = await target.open(api);
    expect(clock.now()).toBe(30_000);
    await close();
  });

  it('and does not end ends the run, which says what to do', async () => {
    const { target, sent } = badServer((answer, _, count) =>
      count > 20 ? { status: 429, headers: [], body: 'slow' } : answer,
    );
    const run = await playSuite({ apis: [api], targets: [target], rules: mostRules });
    const reasons = run.results.flatMap(({ outcome, reason }) => (outcome === 'not run' ? [reason] : []));
    expect(reasons.at(-1)).toMatch(/limits the rate; use --rate .* answers 429, 4 times in a row/);
    expect(run.results.filter(({ outcome }) => outcome === 'failed')).toHaveLength(1);
    expect(sent.length).toBeLessThan(40);
  });

  it('at the very beginning, and longer than anybody waits, is told at once', async () => {
    const { target, sent } = badServer(() => ({ status: 429, headers: [['Retry-After', '3600']], body: '' }));
    await expect(target.open(api)).rejects.toThrow(/limits the rate; use --rate.* asks to wait 3600 s/);
    expect(sent).toHaveLength(1);
  });
});

describe('a server that begins to hang', () => {
  it('counts as lost after three requests, is cleaned up in three more, and its leftovers are told', async () => {
    const { target, sent } = badServer((answer, _, count) => (count > 30 ? hanging() : answer));
    const run = await playSuite({ apis: [api], targets: [target], rules: mostRules });
    expect(sent).toHaveLength(36);
    expect(isAsDeclared(run)).toBe(false);
    expect(run.results.map(({ reason }) => reason).join('\n')).toMatch(/no answer 3 times in a row/);
    expect(target.leftovers()[0]?.commands[0]).toContain('-X DELETE');
  });
});

describe('what a server answers before anything is changed', () => {
  const problem = (answer: RawAnswer) =>
    badServer(() => answer)
      .target.open(api)
      .then(() => 'none', String);

  it('is told to be a failure of its own', async () => {
    expect(await problem({ status: 500, headers: [], body: 'boom' })).toMatch(
      /The server fails: GET \S+ was answered 500 boom\. Nothing was changed/,
    );
  });

  it('is told to lead elsewhere, where nothing is sent', async () => {
    const headers = [['Location', 'http://other.example/']] as const;
    expect(await problem({ status: 302, headers, body: '' })).toMatch(
      /answered 302, which leads to http:\/\/other\.example\/\. It is not followed/,
    );
  });

  it('is shown without the control characters that it has', async () => {
    const text = await problem({ status: 200, headers: [], body: 'a\u001b[31m\u202eb' });
    expect(text).toContain('a\\u{1b}[31m\\u{202e}b');
  });
});
