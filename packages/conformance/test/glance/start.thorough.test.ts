import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { repositoryRoot } from '@image-tags/tooling/files';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGlance, whyNoGlance } from '../../src/index.ts';
import { listening } from '../../src/targets/glance/listening.ts';

const reason = whyNoGlance();
if (reason !== undefined) console.warn(`Starting a real Glance is not tried.\n${reason}`);

/** The command, once it says where Glance is, and the folder and process of that. */
async function startedCommand() {
  const child = spawn(process.execPath, ['scripts/src/glance.ts'], { cwd: repositoryRoot });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += chunk;
    if (output.includes('answers at')) break;
  }
  const url = /http:\/\/\S+(?=\.)/.exec(output)?.[0] ?? '';
  return { child, url };
}

describe.skipIf(reason !== undefined)('pnpm glance', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends with %s and leaves no Glance behind', { timeout: 120_000 }, async (signal, exitCode) => {
    const { child, url } = await startedCommand();
    expect((await fetch(url)).status).toBe(300);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([exitCode, null]);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('serves whoever comes without a token', { timeout: 120_000 }, async () => {
    const glance = await startGlance();
    onTestFinished(() => glance.close());
    expect((await fetch(`${glance.url}/v2/images`)).status).toBe(200);
  });

  it('removes its folder when it is closed', { timeout: 120_000 }, async () => {
    const glance = await startGlance();
    expect(existsSync(glance.folder)).toBe(true);
    await glance.close();
    expect(existsSync(glance.folder)).toBe(false);
  });

  it('says that a port is taken and leaves whoever has it alone', async () => {
    const other = await listening(createServer());
    onTestFinished(() => other.close());
    const port = Number(new URL(other.origin).port);
    await expect(startGlance({ port })).rejects.toThrow(`Nothing can listen on port ${port}`);
  });

  it('stops starting when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(startGlance({ signal })).rejects.toThrow('enough');
  });
});
