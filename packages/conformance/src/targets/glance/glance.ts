import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onInterruption } from '@image-tags/tooling/interruption';
import { configurationOf, databaseFile, storeFolders } from './configuration.ts';
import { wipeDatabase } from './database.ts';
import { type IdentityService, startIdentityService } from './identity.ts';
import { freePort } from './listening.ts';
import { type RunningProgram, runProgram, startProgram } from './program.ts';

export interface GlanceOptions {
  /** Port to listen on; a free one when absent. */
  readonly port?: number;
  /** Whether callers are told apart by their tokens. Without it nobody is asked for one and everybody may do everything. */
  readonly withCallers?: boolean;
  /** Ends what is starting. */
  readonly signal?: AbortSignal;
}

/** An OpenStack Glance that runs until it is closed, with a database and a store of its own. */
export interface RunningGlance {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  /** Where all is that it writes. */
  readonly folder: string;
  /** Says whose tokens there are; absent where nobody is asked for one. */
  readonly identity?: IdentityService;
  /** Forgets all images, also the deleted ones, whose ids Glance never takes again. */
  wipe(): void;
  /** Resolves to a sentence when Glance ends without having been closed. */
  readonly failed: Promise<string>;
  close(): Promise<void>;
}

/** Where Debian's packages put the two programs. */
const service = '/usr/bin/glance-api';
const manager = '/usr/bin/glance-manage';

/** The file of `spec/servers` that says how this Glance differs from the descriptions. */
export const glanceServer = 'glance-25.1';

/** How long Glance may take to answer for the first time, in milliseconds. */
const patience = 60_000;

/** All that the programs see of the environment: no proxy and no configuration of this machine. */
const environment = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/nonexistent' };

/** Why Glance cannot be started on this machine and what to do about that; `undefined` when it can. */
export function whyNoGlance(): string | undefined {
  const missing = [service, manager].filter((file) => !existsSync(file));
  if (missing.length === 0) return undefined;
  return [
    `OpenStack Glance is not installed: there is no ${missing.join(' and no ')}.`,
    'Repair, on Debian 12: apt-get install --no-install-recommends glance-api',
  ].join('\n');
}

/**
 * Starts Debian's glance-api on a new SQLite database and file store in a temporary folder, on the loopback interface. What
 * is started ends and what is written goes when it is closed, when starting fails and when this process ends. Rejects with
 * what to do when Glance is not installed, the port is taken or Glance ends at once.
 */
export async function startGlance({
  port,
  withCallers = false,
  signal,
}: GlanceOptions = {}): Promise<RunningGlance> {
  const reason = whyNoGlance();
  if (reason !== undefined) throw new Error(reason);
  const ends = new Ends();
  try {
    const folder = await temporaryFolder(ends);
    const identity = withCallers ? await startIdentityService() : undefined;
    if (identity !== undefined) ends.add(() => identity.close());
    const settings = { folder, port: await freePort(port), ...(identity === undefined ? {} : { identity }) };
    const file = await configure(settings);
    signal?.throwIfAborted();
    const arguments_ = ['--config-file', file];
    await runProgram(manager, [...arguments_, 'db_sync'], environment);
    signal?.throwIfAborted();
    const program = startProgram(service, arguments_, environment);
    ends.add(() => program.end());
    const url = `http://127.0.0.1:${settings.port}`;
    await answers(url, program, signal);
    return {
      url,
      folder,
      ...(identity === undefined ? {} : { identity }),
      wipe: () => wipeDatabase(path.join(folder, databaseFile)),
      failed: program.ended.then((how) => `Glance ended with ${how}:\n${program.lastOutput()}`),
      close: () => ends.all(),
    };
  } catch (error) {
    await ends.all();
    throw error;
  }
}

/** What has to be done in the end, the last first. */
class Ends {
  readonly #actions: (() => Promise<void>)[] = [];

  add(action: () => Promise<void>): void {
    this.#actions.push(action);
  }

  async all(): Promise<void> {
    for (const action of this.#actions.splice(0).reverse()) await action();
  }
}

async function temporaryFolder(ends: Ends): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'image-tags-glance-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = onInterruption(remove);
  process.on('exit', remove);
  ends.add(() => {
    remove();
    forget();
    process.off('exit', remove);
    return Promise.resolve();
  });
  return folder;
}

/** Writes the files that Glance reads and resolves to the path of the first. */
async function configure(settings: Parameters<typeof configurationOf>[0]): Promise<string> {
  const { folder } = settings;
  for (const name of storeFolders) await mkdir(path.join(folder, name));
  for (const [name, text] of Object.entries(configurationOf(settings))) {
    await writeFile(path.join(folder, name), text);
  }
  return path.join(folder, 'glance-api.conf');
}

/** Resolves when Glance answers. Rejects when it ends before, or when it takes too long. */
async function answers(url: string, program: RunningProgram, signal: AbortSignal | undefined): Promise<void> {
  const deadline = AbortSignal.any([
    AbortSignal.timeout(patience),
    ...(signal === undefined ? [] : [signal]),
  ]);
  const ended = program.ended.then((how) => {
    throw new Error(`Glance ended with ${how} before it answered.\n${program.lastOutput()}`);
  });
  await Promise.race([ended, polled(url, deadline)]);
}

async function polled(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const isThere = await fetch(url, { signal }).then(
      async (response) => {
        await response.body?.cancel();
        return true;
      },
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
