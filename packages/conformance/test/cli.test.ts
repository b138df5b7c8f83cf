import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const cli = fileURLToPath(import.meta.resolve('../src/cli.ts'));

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Promise<Run> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { env }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

describe('pnpm conformance', { timeout: 30_000 }, () => {
  it('prints passed and total per API and kind of case, and ends with 0 when all passed', async () => {
    const { exitCode, stdout, stderr } = await run('--api', 'ims-v1', '--api', 'ims-v2', '--api', 'ims-v1');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^API +request example +parameter example .* all\nims-v1 .*\nims-v2 .*\nall .*\n\n/,
    );
    expect(stdout).toMatch(/^\d+ contract cases in [\d.]+ s: all passed\.$/m);
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      ['--api', 'ims-v9'],
      /^error: option '--api <name>' argument 'ims-v9' is invalid\. There are: .*ims-v2.*\n$/,
    ],
    [['--url', 'http://127.0.0.1'], /^error: unknown option '--url'\n$/],
    [['ims-v2'], /^error: too many arguments.*\n$/],
  ])('ends with 2 and one line for bad usage: %j', async (args, line) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect(stderr).toMatch(line);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});
