import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { apiNames } from '@image-tags/openapi';
import { repositoryRoot } from '@image-tags/tooling/files';
import { expect, it, onTestFinished } from 'vitest';

it('pnpm start says what it does, serves every API and ends on Ctrl+C within a second', async () => {
  const child = spawn(process.execPath, [path.join(repositoryRoot, 'scripts/src/start.ts'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.startsWith('Ready after ')) break;
  }
  for (const step of ['check', 'lint', 'pages']) {
    expect(lines).toContainEqual(expect.stringMatching(`^▶ ${step}: `));
    expect(lines).toContainEqual(
      expect.stringMatching(`^✔ ${step}: \\d+ passed, 0 failed in \\d+\\.\\d\\d s$`),
    );
  }

  const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(lines.join('\n')) ?? [];
  const listed = await fetch(url ?? '', { headers: { Accept: 'application/json' } });
  expect(await listed.text()).toMatch(apiNames[0] ?? 'an API');
  for (const api of apiNames) {
    expect(lines.join('\n')).toMatch(`${url}mock/${api}`);
    expect((await fetch(`${url}docs/${api}/`)).status).toBe(200);
  }

  const told = performance.now();
  child.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
  expect(performance.now() - told).toBeLessThan(1000);
}, 60_000);
