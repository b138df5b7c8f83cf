import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { apiNames } from '@image-tags/openapi';
import { arazzoFile, repositoryRoot } from '@image-tags/tooling/files';
import { expect, it } from 'vitest';
import { respected } from './respect.ts';

const patience = 120_000;

it.each(apiNames)(
  'redocly respect runs every workflow of %s on the sandbox and passes it',
  async (api) => {
    const text = await readFile(path.join(repositoryRoot, arazzoFile(api)), 'utf8');
    const written = [...text.matchAll(/^ {2}- workflowId: (\S+)$/gm)].map(([, workflow = '']) => workflow);
    const { exitCode, failed, output, passed } = await respected({ api });
    expect(failed, output.slice(output.indexOf('Failed tests info'))).toEqual([]);
    expect(exitCode).toBe(0);
    expect(passed.toSorted()).toEqual(written.toSorted());
  },
  patience,
);
