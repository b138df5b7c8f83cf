import { createServer } from 'node:http';
import { type Behaviour, behaviourOf, type Fact } from '@image-tags/behaviour';
import type { ApiName } from '@image-tags/openapi';
import { createSandbox, type Sandbox } from '@image-tags/sandbox';
import { sandboxListener } from '@image-tags/sandbox/node';
import { runProcess } from '@image-tags/tooling/processes';
import { describe, expect, it } from 'vitest';
import { checkModel, type ModelFailure } from '../../src/model/check-model.ts';
import { modelFailureText, sequenceCurls } from '../../src/model/sequence-text.ts';
import { inProcess } from '../../src/targets/sandbox-targets.ts';
import { withAnswer, withFact } from '../scenarios/changed-behaviour.ts';
import {
  changesWhatItRefuses,
  type EngineFault,
  faultySandbox,
  foldsCase,
  forgetsTheLast,
  losesOverwrite,
  sharesTags,
} from './faulty-sandbox.ts';
import { seed } from './seed.ts';

/** What is wrong, and a sandbox in which it is. */
type Wrong = readonly [what: string, api: ApiName, make: () => Sandbox];

/** How many commands it takes at most to show what is wrong. */
const mostCommands = 3;

const more = (fact: Fact) => Number(fact) + 1;
const less = (fact: Fact) => Number(fact) - 1;
const flipped = (fact: Fact) => fact !== true;

function changed(api: ApiName, rule: string, fact: string, change: (fact: Fact) => Fact): Wrong {
  return [
    `${rule}.${fact}`,
    api,
    () => {
      return createSandbox({ api, behaviour: withFact(behaviourOf(api), rule, fact, change) });
    },
  ];
}

function answered(api: ApiName, rule: string, name: string, answer: Parameters<typeof withAnswer>[3]): Wrong {
  return [
    `${rule}.${name}`,
    api,
    () => {
      const behaviour: Behaviour = withAnswer(behaviourOf(api), rule, name, answer);
      return createSandbox({ api, behaviour });
    },
  ];
}

function fault(what: string, api: ApiName, engineFault: EngineFault): Wrong {
  return [what, api, () => faultySandbox(api, engineFault)];
}

const wrongs: readonly Wrong[] = [
  changed('glance-v2', 'tag-limit', 'limit', more),
  changed('ims-v2', 'tag-limit', 'limit', less),
  changed('ims-v1', 'tag-limit', 'limit', more),
  changed('ims-v2', 'key-length', 'limit', less),
  changed('rackspace-v2', 'label-length', 'unit', () => 'characters'),
  changed('ims-v2', 'batch-delete-ignores-value', 'comparesValue', flipped),
  changed('ims-v2', 'batch-all-or-nothing', 'allOrNothing', flipped),
  changed('glance-v2', 'tags-are-case-sensitive', 'caseSensitive', flipped),
  changed('glance-v2', 'foreign-image', 'seenBy', () => []),
  answered('rackspace-v2', 'remove-missing-tag', 'missing', { status: 204, echo: {} }),
  answered('ims-v2', 'same-key-overwrites', 'overwritten', { status: 400, example: 'TagInvalid', echo: {} }),
  fault('letter case is folded', 'glance-v2', foldsCase),
  fault('an overwrite is lost', 'ims-v2', losesOverwrite),
  fault('a refused request changes the tags', 'ecl-v2', changesWhatItRefuses),
  fault('images share their tags', 'rackspace-v2', sharesTags),
  fault('one tag too many is removed', 'glance-v2', forgetsTheLast),
];

console.log(`Faults are looked for from the seed ${seed}.`);

describe('a sandbox in which something is wrong', () => {
  it.each(wrongs)('(%s, %s) is found out with few commands, and curl shows it', async (what, api, make) => {
    const report = await checkModel({ api, target: inProcess(make()), seed, sequences: 1000, length: 20 });
    const { failure } = report;
    expect(failure, `${what} was not noticed`).toBeDefined();
    if (failure === undefined) return;
    expect(failure.commands.length, modelFailureText(report)).toBeLessThanOrEqual(mostCommands);
    expect(await lastAnswerByCurl(make(), failure)).toEqual(answerOf(failure));
  });
});

describe('a failure', () => {
  it('comes again with the seed and the path that it is told with', async () => {
    const target = inProcess(faultySandbox('glance-v2', foldsCase));
    const options = { api: 'glance-v2', target, seed, sequences: 1000, length: 20 } as const;
    const { failure } = await checkModel(options);
    const again = await checkModel({ ...options, path: failure?.path ?? '' });
    expect(again.failure?.commands).toEqual(failure?.commands);
    expect(modelFailureText(again)).toContain(`MODEL_SEED=${seed} MODEL_PATH=${failure?.path}`);
  });
});

/** The answer in which a failed sequence ended, as far as it is the same every time. */
function answerOf({ exchanges }: ModelFailure) {
  const answer = exchanges.at(-1)?.answer;
  return { status: answer?.status, body: withoutTimes(answer?.body ?? '') };
}

/** Runs the printed commands against a sandbox that listens, and reads what the last one shows. */
async function lastAnswerByCurl(sandbox: Sandbox, failure: ModelFailure) {
  const server = createServer(sandboxListener(sandbox));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  try {
    const script = sequenceCurls(failure, `http://127.0.0.1:${port}`)
      .map((command) => `${command} --silent --show-error`)
      .join(" && printf '\\0' && ");
    const { stdout, stderr, exitCode } = await runProcess('sh', ['-c', script], { folder: '.' });
    expect(exitCode, stderr).toBe(0);
    const last = stdout.slice(stdout.lastIndexOf('\0') + 1);
    const [head = '', body = ''] = last.split(/\r\n\r\n/s, 2);
    return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), body: withoutTimes(body) };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Times differ from run to run. */
function withoutTimes(body: string): string {
  return body.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'TIME').replaceAll(/req-[0-9a-f-]+/g, 'ID');
}
