import { operationsOf } from '@image-tags/openapi';
import { type Answer, type Call, createSandbox, type Sandbox } from '@image-tags/sandbox';
import { describe, expect, it } from 'vitest';
import { Invariants } from './invariants.ts';
import { callOf } from './requests.ts';

const [addImageTag] = operationsOf('glance-v2').filter(({ operationId }) => operationId === 'addImageTag');
const refused = callOf('PUT', '/v2/images/unknown/tags/golden', new Map([['x-auth-token', 'owner']]), '');

/** What is found wrong with a request that should be refused, where a sandbox answers otherwise. */
function foundWith(answerOf: (answer: Answer, sandbox: Sandbox) => Answer, times = 1): string | undefined {
  const invariants = new Invariants('glance-v2', (options) => answering(createSandbox(options), answerOf));
  const found = Array.from({ length: times }, () => invariants.wrongWith(refused, addImageTag));
  return found.find((wrong) => wrong !== undefined);
}

/** A sandbox whose answers are changed before anybody sees them. */
function answering(sandbox: Sandbox, answerOf: (answer: Answer, sandbox: Sandbox) => Answer): Sandbox {
  return new Proxy(sandbox, {
    get(target, name) {
      if (name === 'answer') return (call: Call) => answerOf(target.answer(call), target);
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

describe('what has to be true of every answer', () => {
  it('is true of a refusal as it should be', () => {
    expect(foundWith((answer) => answer, 100)).toBeUndefined();
  });

  it('is not when the sandbox throws', () => {
    const failing = () => {
      throw new Error('out of order');
    };
    expect(foundWith(failing)).toContain('it threw Error: out of order');
  });

  it('is not when a server error comes that the description has and the behaviour has not', () => {
    expect(foundWith((answer) => ({ ...answer, status: 503 }))).toContain('it failed with 503');
  });

  it('is not when the sandbox itself fails', () => {
    const problem: Answer = {
      status: 500,
      headers: [['Content-Type', 'application/problem+json']],
      body: '{}',
    };
    expect(foundWith(() => problem)).toContain('the sandbox failed');
  });

  it('is not when a status comes that the operation does not describe', () => {
    expect(foundWith((answer) => ({ ...answer, status: 409 }))).toContain('addImageTag describes no 409');
  });

  it('is not when the body is of another media type', () => {
    const other = (answer: Answer): Answer => ({ ...answer, headers: [['Content-Type', 'text/xml']] });
    expect(foundWith(other)).toContain('addImageTag describes no 404 of text/xml');
  });

  it('is not when a body is not as its schema says', () => {
    const headers: Answer['headers'] = [['Content-Type', 'application/json']];
    const wrong = foundWith((answer) => ({ ...answer, headers, body: '{"message":5}' }));
    expect(wrong).toContain('its body is not as addImageTag describes');
  });

  it('is not when a refused request changes the state', () => {
    const adding = (answer: Answer, sandbox: Sandbox): Answer => {
      sandbox.world().createImage({});
      return answer;
    };
    expect(foundWith(adding)).toContain('was refused with 404 and yet changed the state');
  });

  it('is not when the state changes and the store does not know', () => {
    const renaming = (answer: Answer, sandbox: Sandbox): Answer => {
      const [image] = sandbox.images();
      Object.assign(image?.properties ?? {}, { visibility: 'lost' });
      return answer;
    };
    expect(foundWith(renaming, 100)).toContain("behind the store's back");
  });
});
