import { expect, it } from 'vitest';
import { aRepository } from './repository.ts';

it('pnpm start says where redocly.yaml is not YAML, once and without a stack', async () => {
  const repository = await aRepository();
  await repository.edit('redocly.yaml', 'apis:', 'apis: [');
  const { exitCode, stdout } = await repository.run('start', '--port', '0');
  expect(exitCode).toBe(1);
  expect(stdout.match(/^redocly\.yaml:\d+:\d+: This is not YAML: .*$/gm)).toHaveLength(1);
  expect(stdout).not.toMatch(/^ +at /m);
}, 60_000);
