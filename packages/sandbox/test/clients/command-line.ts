import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a client printed and how it ended. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where Debian's package puts a client, `undefined` where it is not installed. */
export function clientFile(name: string): string | undefined {
  return [`/usr/bin/${name}`].find((file) => existsSync(file));
}

/**
 * Runs a command line client without any configuration of the machine and with a home of its own, where it caches what it
 * learns of a server. Its stdin is a terminal: from any other, the clients take the data of an image that they create.
 */
export async function runClient(file: string, args: readonly string[]): Promise<Ran> {
  const home = await mkdtemp(path.join(tmpdir(), 'image-tags-client-'));
  const terminal = await open('/dev/ptmx');
  try {
    const env = { PATH: '/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8' };
    const child = spawn(file, args, { env, stdio: [terminal.fd, 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return { exitCode, stdout, stderr };
  } finally {
    await terminal.close();
    await rm(home, { recursive: true, force: true });
  }
}
