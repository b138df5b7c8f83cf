import { repositoryRoot } from '@image-tags/tooling/files';
import { runProcess } from '@image-tags/tooling/processes';
import { expect, it } from 'vitest';

it.concurrent.each(['conformance', 'sandbox'])(
  'npm cannot pack %s, because it would leave out the command',
  async (name) => {
    const folder = `${repositoryRoot}/packages/${name}`;
    const { exitCode, output } = await runProcess('npm', ['pack', '--dry-run'], { folder });
    expect(output).toContain('Repair: pack and publish with pnpm.');
    expect(exitCode).not.toBe(0);
  },
);
