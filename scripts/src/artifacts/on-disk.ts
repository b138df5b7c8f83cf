import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The text of a file as it is on disk, `undefined` when there is none. */
export async function textOnDisk(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(root, file), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
