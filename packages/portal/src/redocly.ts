import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/** The version of `@redocly/cli` that builds the pages. */
export async function redoclyVersion(): Promise<string> {
  const manifest: { version: string } = JSON.parse(
    await readFile(createRequire(import.meta.url).resolve('@redocly/cli/package.json'), 'utf8'),
  );
  return manifest.version;
}

/**
 * Runs one Redocly command in a folder, without telemetry: for `build-docs` that also decides whether the page has any,
 * whatever its own options say. Rejects with Redocly's message when it fails.
 */
export function redocly(args: readonly string[], folder: string): Promise<void> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_NOTIFICATIONS: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`redocly ${args[0]} failed:\n${stderr.trim()}`));
    });
  });
}
