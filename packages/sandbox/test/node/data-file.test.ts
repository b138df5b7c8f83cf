import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ImageRecord } from '../../src/image.ts';
import { openDataFile } from '../../src/node/data-file.ts';
import { DataFileError } from '../../src/node/data-file-error.ts';

let folder: string;
let file: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'image-tags-data-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  file = join(folder, `${++count}.db`);
});

function anImage(id: string, tags: ImageRecord['tags'] = []): ImageRecord {
  const now = '2026-01-15T09:30:00Z';
  return { id, project: 'p', name: null, createdAt: now, updatedAt: now, properties: { a: [1] }, tags };
}

/** What a store of ims-v2 holds after the file was closed and opened again. */
function reopened(world = 'default') {
  const data = openDataFile(file);
  const record = data.storeOf('ims-v2').load().get(world);
  data.close();
  return record;
}

describe('a data file keeps', () => {
  it('images in the order in which they came, with their tags in theirs', () => {
    const store = openDataFile(file).storeOf('ims-v2');
    const images = [
      anImage('b', [
        ['z', '1'],
        ['__proto__', '\0ü𝄞'],
      ]),
      anImage('a'),
    ];
    store.replaceWorld('default', { images: [], deleted: [] });
    for (const image of images) store.putImage('default', image);
    store.putImage('default', images[0] ?? anImage('b'));
    store.close();
    expect(reopened()).toEqual({ images, deleted: [] });
  });

  it('ids of deleted images', () => {
    const store = openDataFile(file).storeOf('ims-v2');
    store.replaceWorld('default', { images: [anImage('a'), anImage('b')], deleted: ['c'] });
    store.deleteImage('default', 'a');
    store.close();
    expect(reopened()).toEqual({ images: [anImage('b')], deleted: ['c', 'a'] });
  });

  it('a world without images', () => {
    const store = openDataFile(file).storeOf('ims-v2');
    store.replaceWorld('empty', { images: [], deleted: [] });
    store.close();
    expect(reopened('empty')).toEqual({ images: [], deleted: [] });
  });

  it('nothing of a world that was dropped', () => {
    const store = openDataFile(file).storeOf('ims-v2');
    store.replaceWorld('gone', { images: [anImage('a')], deleted: ['b'] });
    store.dropWorld('gone');
    store.close();
    expect(reopened('gone')).toBeUndefined();
  });

  it('worlds of one name apart for each API', () => {
    const data = openDataFile(file);
    data.storeOf('ims-v2').replaceWorld('default', { images: [anImage('a')], deleted: [] });
    data.storeOf('glance-v2').replaceWorld('default', { images: [anImage('b')], deleted: [] });
    data.close();
    expect(reopened()).toEqual({ images: [anImage('a')], deleted: [] });
  });

  it('what was, when a replacement fails in the middle', () => {
    const store = openDataFile(file).storeOf('ims-v2');
    store.replaceWorld('default', { images: [anImage('a')], deleted: [] });
    const broken = { ...anImage('c'), properties: { size: 1n } };
    expect(() => store.replaceWorld('default', { images: [anImage('b'), broken], deleted: [] })).toThrow();
    store.close();
    expect(reopened()).toEqual({ images: [anImage('a')], deleted: [] });
  });

  it('one file when it is closed', async () => {
    const store = openDataFile(file).storeOf('ims-v2');
    store.putImage('default', anImage('a'));
    store.close();
    expect((await readdir(folder)).filter((name) => name.startsWith(`${count}.`))).toEqual([`${count}.db`]);
  });
});

describe('a data file is refused and left alone', () => {
  /** The message of the refusal. The file has to be the same after it. */
  async function refusal(): Promise<string> {
    const before = await readFile(file);
    let message = '';
    try {
      openDataFile(file);
    } catch (error) {
      expect(error).toBeInstanceOf(DataFileError);
      message = String(error);
    }
    expect(await readFile(file)).toEqual(before);
    return message;
  }

  it.each([
    ['text', 'The quick brown fox. '.repeat(100)],
    ['a short text', 'x'],
    ['half a header', 'SQLite format 3\0'],
  ])('that is %s', async (_, text) => {
    await writeFile(file, text);
    expect(await refusal()).toBe(`DataFileError: ${file} is no data file of a sandbox; choose another file.`);
  });

  it('that is another database', async () => {
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE t (x); PRAGMA journal_mode = WAL');
    other.close();
    expect(await refusal()).toContain('is no data file of a sandbox');
  });

  it('that a later version wrote', async () => {
    openDataFile(file).close();
    const later = new DatabaseSync(file);
    later.exec('PRAGMA user_version = 2');
    later.close();
    expect(await refusal()).toContain('it has data version 2, and this program knows up to 1; update it');
  });

  it('that this process has open', () => {
    const data = openDataFile(file);
    onTestFinished(() => data.close());
    expect(() => openDataFile(file)).toThrow(`${file} is in use by another process; stop that one`);
  });

  it('that another process has open, until that one ends, however it ends', async () => {
    const opening = `
      import { openDataFile } from ${JSON.stringify(new URL('../../src/node/data-file.ts', import.meta.url))};
      openDataFile(process.argv[1]).storeOf('ims-v2').replaceWorld('w', { images: [], deleted: ['a'] });
      process.stdout.write('open');
      setInterval(() => {}, 1e6);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', opening, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    expect(() => openDataFile(file)).toThrow('is in use by another process');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(reopened('w')).toEqual({ images: [], deleted: ['a'] });
  });
});

it.each([
  ['in a folder that is not there', () => join(folder, 'no', 'data.db')],
  ['that is a folder', () => folder],
])('a data file %s is told so', (_, place) => {
  expect(() => openDataFile(place())).toThrow('cannot be opened; its folder has to exist');
});

it.each(['', ' ', ':memory:', 'file:x?mode=memory'])('takes "%s" for no file', (name) => {
  expect(() => openDataFile(name)).toThrow(DataFileError);
});
