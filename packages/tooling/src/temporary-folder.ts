import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onInterruption } from './interruption.ts';

/**
 * Does something with a new folder in the system's temporary folder, `image-tags-<purpose>-…`, which is removed
 * afterwards, also when SIGINT or SIGTERM ends this process meanwhile. Resolves to what `action` does.
 */
export async function inTemporaryFolder<T>(
  purpose: string,
  action: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), `image-tags-${purpose}-`));
  // A program that was just told to end may still write a last file.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = onInterruption(remove);
  try {
    return await action(folder);
  } finally {
    remove();
    forget();
  }
}
