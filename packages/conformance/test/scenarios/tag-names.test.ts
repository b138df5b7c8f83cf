import { execFileSync } from 'node:child_process';
import {
  type Behaviour,
  behaviourOf,
  type TagNameFact,
  type TagNameWay,
  tagNameFact,
  tagNamesRule,
  tagNameTitle,
} from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { createSandbox } from '@image-tags/sandbox';
import { describe, expect, it } from 'vitest';
import { inProcess, playRule, profileOf, type ScenarioResult, scenarioFailureText } from '../../src/index.ts';
import { bodyBytes, curlOf } from '../../src/scenarios/exchange.ts';
import { withFact } from './changed-behaviour.ts';
import { ruleCalled } from './rule-called.ts';

/** Every scenario about names on an API: `behaviour` is what is expected, `engine` what the sandbox is made from. */
async function failures(api: ApiName, behaviour: Behaviour, engine?: Behaviour): Promise<ScenarioResult[]> {
  const target = inProcess(createSandbox({ api, ...(engine === undefined ? {} : { behaviour: engine }) }));
  const results = await playRule({ ...profileOf(api), behaviour }, ruleCalled(tagNamesRule), target);
  return results.filter(({ outcome }) => outcome === 'failed');
}

/** A behaviour in which something else is said of one name in one way. */
function otherwise(api: ApiName, name: string, way: TagNameWay, change: Partial<TagNameFact>): Behaviour {
  const behaviour = behaviourOf(api);
  const fact = tagNameFact(behaviour.tagNames, name, way);
  if (fact === undefined) throw new Error(`${api} says nothing of ${name}.`);
  // The first fact that fits holds.
  return {
    ...behaviour,
    tagNames: [{ ...fact, names: [name], ways: [way], ...change }, ...behaviour.tagNames],
  };
}

const changes: readonly (readonly [ApiName, string, TagNameWay, Partial<TagNameFact>])[] = [
  ['glance-v2', 'nfc', 'add', { shows: {} }],
  ['glance-v2', 'nfd', 'add', { shows: { nfd: 'cafÃ©' } }],
  ['glance-v2', 'trailing-newline', 'add', { shows: {} }],
  ['glance-v2', 'raw-hash', 'add', { shows: { 'raw-hash': 'a' } }],
  ['glance-v2', 'slash', 'set', { removed: 'remove-missing-tag.missing', answer: 'label-length.tooLong' }],
  ['glance-v2', 'emoji', 'set', { answer: 'done' }],
  ['glance-v2', 'invalid-utf-8', 'set', { answer: 'invalid-body.invalid' }],
  ['rackspace-v2', 'invalid-utf-8', 'remove', { answer: 'unknown-route.unknown' }],
  ['ecl-v2', 'cjk-at-limit', 'add', { answer: 'done' }],
  ['ims-v2', 'no-break-space', 'addMany', { answer: 'done' }],
  ['ims-v2', 'proto', 'add', { removed: 'remove-missing-tag.missing' }],
  ['ims-v2', 'action', 'remove', { answer: 'unknown-route.unknown' }],
  ['ims-v2', 'characters-255', 'addManyValue', { answer: 'done' }],
  ['ims-v2', 'cjk-over-limit', 'removeMany', { answer: 'batch-delete-missing-tag.missing' }],
  ['ims-v1', 'trailing-dot', 'addText', { shows: {} }],
  ['ims-v1', 'leading-dot', 'addText', { answer: 'done' }],
];

describe('another fact about a name of a tag', () => {
  it.each(changes)(
    'makes the one scenario of it fail, which names fact and evidence: %s, %s, %s',
    async (api, name, way, change) => {
      const behaviour = otherwise(api, name, way, change);
      const failed = await failures(api, behaviour);
      expect(failed.map(({ scenario }) => scenario)).toEqual([tagNameTitle(name, way)]);
      const text = failed.map((each) => scenarioFailureText({ ...profileOf(api), behaviour }, each)).join('');
      const { at = '' } = tagNameFact(behaviour.tagNames, name, way) ?? {};
      expect(at).toMatch(/^spec\/.*behaviour\.yaml:\d+$/);
      expect(text).toContain(`${tagNamesRule} at ${at}`);
      expect(text).toMatch(/^ {4}evidence {2}\S/m);
      expect(text).toMatch(/^ {4}(printf .* \| )?curl -i /m);
    },
  );
});

it('notices a service that reads URLs as UTF-8', async () => {
  const behaviour = behaviourOf('ecl-v2');
  const failed = await failures(
    'ecl-v2',
    behaviour,
    withFact(behaviour, 'url-decoding', 'decoding', () => 'utf-8'),
  );
  expect(failed.map(({ scenario }) => scenario)).toContain(tagNameTitle('byte-order-mark', 'add'));
});

it('says nothing of a way that an API does not have', async () => {
  const results = await playRule(
    profileOf('ecl-v2'),
    ruleCalled(tagNamesRule),
    inProcess(createSandbox({ api: 'ecl-v2' })),
  );
  const inBatches = results.filter(({ scenario }) => scenario.endsWith('added in a batch'));
  expect(new Set(inBatches.map(({ outcome, reason }) => `${outcome}: ${reason}`))).toEqual(
    new Set(['does not apply: There is no addMany here.']),
  );
});

it('prints a body that is no text as a command that sends the same bytes', () => {
  const body = '{"a":"\xc3(\\ %s \'"}';
  const request = { method: 'POST', target: '/', headers: [], body, encoding: 'latin1' } as const;
  const [printed = ''] = curlOf('http://127.0.0.1', request).split(' | curl');
  expect(execFileSync('sh', ['-c', printed])).toEqual(Buffer.from(bodyBytes(request)));
});
