import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { expect, it } from 'vitest';
import { parseRun } from '../../src/reports/json.ts';
import { writeReports } from '../../src/reports/write-reports.ts';
import { changedRun, mockedRun } from './runs.ts';

it('writes every report to a folder that it makes, and nothing else', async () => {
  const run = await mockedRun();
  await inTemporaryFolder('reports', async (folder) => {
    const place = path.join(folder, 'a', 'b');
    const written = await writeReports(run, place);
    const names = ['report.json', 'report.xml', 'index.html', 'badges/ims-v1.svg'];
    expect(written).toEqual(names.map((name) => path.join(place, name)));
    expect((await readdir(place, { recursive: true })).toSorted()).toEqual(['badges', ...names].toSorted());
    expect(parseRun(await readFile(path.join(place, 'report.json'), 'utf8'))).toEqual(run);
  });
});

it('replaces the reports of an earlier run', async () => {
  await inTemporaryFolder('reports', async (folder) => {
    await writeReports(await mockedRun(), folder);
    await writeReports(await changedRun(), folder);
    expect(await readFile(path.join(folder, 'report.xml'), 'utf8')).toContain('glance-v2 on changed');
  });
});

it('says which file cannot be written, and why', async () => {
  const run = await mockedRun();
  await inTemporaryFolder('reports', async (folder) => {
    const file = path.join(folder, 'taken');
    await writeFile(file, 'mine');
    await expect(writeReports(run, file)).rejects.toThrow(
      /^The report .*taken\/report\.json cannot be written: .*taken is a file\. Name a folder that you may write to\.$/,
    );
    expect(await readFile(file, 'utf8')).toBe('mine');
  });
});
