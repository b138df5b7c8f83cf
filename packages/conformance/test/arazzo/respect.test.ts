import { behaviourOf } from '@image-tags/behaviour';
import { expect, it } from 'vitest';
import { withFact } from '../scenarios/changed-behaviour.ts';
import { respected } from './respect.ts';

const limit = 'tag-limit-the-last-tag-below-the-limit-is-added-the-one-above-it-refused';
const removal = 'remove-one-of-several-tags-goes';
const letterCase = 'tags-are-case-sensitive-two-spellings-are-two-tags';
const workflows = [limit, removal];

it('redocly respect runs workflows on the sandbox and passes them', async () => {
  const { exitCode, output, passed } = await respected({ api: 'ecl-v2' }, workflows);
  expect(exitCode, output).toBe(0);
  expect(passed.toSorted()).toEqual(workflows.toSorted());
});

it('redocly respect fails on a sandbox with another limit, and names the workflow', async () => {
  const behaviour = withFact(behaviourOf('ecl-v2'), 'tag-limit', 'limit', (fact) => Number(fact) + 1);
  const { exitCode, failed, passed } = await respected({ api: 'ecl-v2', behaviour }, workflows);
  expect(exitCode).toBe(1);
  expect(failed).toEqual([limit]);
  expect(passed).toEqual([removal]);
});

it('redocly respect fails on a sandbox that answers as it should and holds other tags', async () => {
  const behaviour = withFact(behaviourOf('ecl-v2'), 'tags-are-case-sensitive', 'caseSensitive', () => false);
  const { failed } = await respected({ api: 'ecl-v2', behaviour }, [removal, letterCase]);
  expect(failed).toEqual([letterCase]);
});
