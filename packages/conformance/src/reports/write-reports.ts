import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SuiteRun } from '../suite/suite-run.ts';
import { badgeOf } from './badge.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { makeFolder, whyOf } from './report-folder.ts';

/**
 * Writes `report.json`, `report.xml` (JUnit), `index.html` and `badges/<api>.svg` to a folder, which is made when it is not
 * there. Resolves to their paths. Each file is whole at any moment: the old one or the new one. Rejects when one cannot
 * be written, saying which and why.
 */
export async function writeReports(run: SuiteRun, folder: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [name, report] of reportsOf(run.apis)) {
    const file = path.join(folder, name);
    await replace(file, report(run));
    written.push(file);
  }
  return written;
}

/** The files that a run of these APIs is reported in, below their folder. */
export function reportFiles(apis: readonly string[]): readonly string[] {
  return reportsOf(apis).map(([name]) => name);
}

function reportsOf(apis: readonly string[]): (readonly [file: string, report: (run: SuiteRun) => string])[] {
  return [
    ['report.json', jsonReport],
    ['report.xml', junitReport],
    ['index.html', htmlReport],
    ...apis.map((api) => [`badges/${fileName(api)}.svg`, (run: SuiteRun) => badgeOf(run, api)] as const),
  ];
}

/** An API's name can come out of a file, and must not lead elsewhere. */
function fileName(api: string): string {
  return api.replaceAll(/[^\w.-]/gu, '_');
}

async function replace(file: string, text: string): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  try {
    await makeFolder(path.dirname(file));
    await writeFile(fresh, text);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw new Error(
      `The report ${file} cannot be written: ${whyOf(error)}. Name a folder that you may write to.`,
      {
        cause: error,
      },
    );
  }
}
