import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type ProcessResult, runProcess } from './processes.ts';

const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

/**
 * Runs one Redocly command, such as `['bundle', '--ext', 'json']`, in a folder, without telemetry or update notices; for
 * `build-docs` that also decides whether the page has telemetry, whatever its own options say.
 * Resolves whatever the exit code is; rejects only when the process cannot be started.
 */
export function runRedocly(args: readonly string[], folder: string): Promise<ProcessResult> {
  return runProcess(process.execPath, [cli, ...args], {
    folder,
    environment: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_NOTIFICATIONS: 'true', NO_COLOR: '1' },
  });
}

/** The version of `@redocly/cli` that is installed. */
export function redoclyVersion(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('@redocly/cli/package.json');
  return manifest.version;
}
