import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A folder that reports cannot be written to. The message says why, and what to do. */
export class ReportFolderProblem extends Error {
  override readonly name = 'ReportFolderProblem';
}

/** A folder that is ready for reports. */
export interface ReportFolder {
  /** Takes away what was made for it, when nothing came of the run. */
  undo(): Promise<void>;
}

/**
 * Makes a folder ready before a run that would be lost otherwise: with all folders that are missing, and a file written and
 * removed again in each that reports go to. Rejects with a ReportFolderProblem, and leaves nothing behind, where that fails.
 */
export async function prepareReportFolder(folder: string, files: readonly string[]): Promise<ReportFolder> {
  const made: string[] = [];
  // Only empty folders can go, so nothing of anybody else does.
  const undo = async () => {
    for (const one of made.toReversed()) await rmdir(one).catch(() => undefined);
  };
  try {
    for (const file of files) await refuseFolder(path.join(folder, file));
    for (const place of new Set(files.map((file) => path.dirname(path.join(folder, file))))) {
      made.push(...(await makeFolder(place)));
      await writeAndRemove(place);
    }
    return { undo };
  } catch (error) {
    await undo();
    throw new ReportFolderProblem(
      `Reports cannot be written to ${folder}: ${whyOf(error)}. Name a folder that you may write to with --report.`,
      { cause: error },
    );
  }
}

/**
 * Makes a folder and those above it, as far as they are missing, and resolves to those that it made, the outermost first.
 * Node's own way to make several at once never ends below `/proc`.
 */
export async function makeFolder(folder: string): Promise<readonly string[]> {
  const found = await statOf(folder);
  if (found?.isDirectory()) return [];
  if (found !== undefined) throw new Error(`${folder} is a file`);
  const parent = path.dirname(folder);
  const above = parent === folder ? [] : await makeFolder(parent);
  try {
    await mkdir(folder);
    return [...above, folder];
  } catch (error) {
    // Somebody else was quicker.
    if (codeOf(error) === 'EEXIST' && (await statOf(folder))?.isDirectory()) return above;
    for (const one of above.toReversed()) await rmdir(one).catch(() => undefined);
    throw error;
  }
}

async function refuseFolder(file: string): Promise<void> {
  const found = await statOf(file);
  if (found?.isDirectory()) throw new Error(`${file} is a folder`);
}

async function writeAndRemove(folder: string): Promise<void> {
  const probe = path.join(folder, `.probe.${process.pid}`);
  try {
    await writeFile(`${probe}.new`, '');
    await rename(`${probe}.new`, probe);
  } finally {
    for (const file of [`${probe}.new`, probe]) await rm(file, { force: true }).catch(() => undefined);
  }
}

/** What is there; `undefined` where nothing is. Rejects where nothing can be, such as below a file. */
function statOf(place: string) {
  return stat(place).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
}

/** The reason of an error, as part of a sentence. */
export function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
