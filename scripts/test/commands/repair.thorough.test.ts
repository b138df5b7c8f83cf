import { expect, it } from 'vitest';
import { aRepository } from './repository.ts';

const tagKey = 'spec/common/ims/components/schemas/TagKey.yaml';

it('pnpm check fails after a length limit was edited, tells the repair, and passes after it', async () => {
  const repository = await aRepository();
  expect(await repository.run('check')).toMatchObject({ exitCode: 0, stderr: '' });

  await repository.edit(tagKey, 'maxLength: 36', 'maxLength: 37');
  const { exitCode, stdout } = await repository.run('check');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^Stale {4}packages\/openapi\/bundles\/ims-v2\.json$/m);
  expect(stdout).toMatch(/-\s+"maxLength": 36,?\n\s+\+\s+"maxLength": 37,?\n/);
  expect(stdout).toMatch(/^Repair: pnpm generate$/m);
  expect(stdout).not.toMatch(/^Stale +packages\/openapi\/bundles\/glance-v2\.json$/m);

  expect(await repository.run('generate')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await repository.run('check')).toMatchObject({ exitCode: 0 });
}, 60_000);

// One run for both: it checks, lints and builds pages at the same time, which takes the longest of all commands.
it('pnpm start serves nothing while generated files are stale or missing, and says which and how to make them', async () => {
  const repository = await aRepository();
  await repository.edit(tagKey, 'maxLength: 36', 'maxLength: 37');
  await repository.remove('packages/openapi/bundles/ims-v1.json');
  const { exitCode, stdout, stderr } = await repository.run('start', '--port', '0');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^Repair: pnpm generate$/m);
  expect(stdout).toMatch(/^✘ check: /m);
  expect(stdout).toContain(
    'packages/openapi/bundles/ims-v1.json is missing.\nRepair: pnpm generate\n✘ pages: ',
  );
  expect(stdout).not.toMatch(/^Fresh /m);
  expect(stdout).not.toMatch(/^lint .* ok /m);
  expect(stdout).not.toMatch(/^ +at /m);
  expect(stdout).not.toMatch('http://127.0.0.1');
  expect(stderr).toBe('Nothing is served before that is repaired.\n');
}, 60_000);
