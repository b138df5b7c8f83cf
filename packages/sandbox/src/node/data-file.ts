import { closeSync, openSync, readSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { ApiName } from '@image-tags/openapi';
import type { Store } from '../store.ts';
import { DataFileError } from './data-file-error.ts';
import { loadSqlite } from './sqlite.ts';
import { SqliteStore } from './sqlite-store.ts';

/** One file that keeps the worlds of any number of sandboxes. */
export interface DataFile {
  /** The store of one API. The file is closed when every store that was asked for is. */
  storeOf(api: ApiName): Store;
  /** Closes the file. */
  close(): void;
}

/** "ITSB": tells our files from other SQLite databases. */
const applicationId = 0x49_54_53_42;

/** Version of the tables. A later one is refused, so that an older program does not spoil it. */
const version = 1;

const tables = `
  CREATE TABLE world (api TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (api, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE image (
    number INTEGER PRIMARY KEY, api TEXT NOT NULL, world TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL,
    UNIQUE (api, world, id)
  ) STRICT;
  CREATE TABLE deleted (
    number INTEGER PRIMARY KEY, api TEXT NOT NULL, world TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (api, world, id)
  ) STRICT;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`;

/** Numbers of SQLite's errors and what they say about a file. */
const reasons: Readonly<Record<number, string>> = {
  5: 'is in use by another process; stop that one or choose another file',
  8: 'may not be written; choose another file or change its rights',
  14: 'cannot be opened; its folder has to exist, and it has to be a file that may be written',
  26: 'is no data file of a sandbox; choose another file',
};

/**
 * Opens a data file, which is made when it is not there, for this process alone.
 * Throws a DataFileError, and leaves the file alone, when it is another process's, something else or of a later version.
 */
export function openDataFile(file: string): DataFile {
  if (file.trim() === '' || file.startsWith(':') || file.startsWith('file:')) {
    // SQLite would take these for databases in memory, or for URLs.
    throw new DataFileError(`"${file}" does not name a file; give a path such as tags.db.`);
  }
  assertOurs(file);
  const database = opened(file);
  const stores = new Set<Store>();
  const close = () => {
    stores.clear();
    if (database.isOpen) database.close();
  };
  return {
    storeOf(api) {
      const store: Store = new SqliteStore(database, api, () => {
        stores.delete(store);
        if (stores.size === 0) close();
      });
      stores.add(store);
      return store;
    },
    close,
  };
}

function opened(file: string): DatabaseSync {
  const { DatabaseSync } = loadSqlite();
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const found = database.prepare('PRAGMA user_version').get()?.user_version;
    if (found === 0) database.exec(tables);
    // What is in the log has left this process, so its end undoes nothing; only a power cut could.
    database.exec('COMMIT; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    return database;
  } catch (error) {
    database?.close();
    throw fileError(file, error);
  }
}

function fileError(file: string, error: unknown): DataFileError {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return new DataFileError(`${file} ${reasons[code ?? 0] ?? `cannot be used: ${message}`}.`, {
    cause: error,
  });
}

/** Looks at the first bytes without SQLite, which might write: https://sqlite.org/fileformat.html#the_database_header. */
function assertOurs(file: string): void {
  const header = headerOf(file);
  if (header.length === 0) return;
  const isOurs =
    header.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
    header.length === 100 &&
    header.readUInt32BE(68) === applicationId;
  if (!isOurs) throw new DataFileError(`${file} ${reasons[26]}.`);
  const found = header.readUInt32BE(60);
  if (found > version) {
    const detail = `was written by a later version of the sandbox: it has data version ${found}, and this program knows up to ${version}; update it or choose another file`;
    throw new DataFileError(`${file} ${detail}.`);
  }
}

/** The first 100 bytes of a file, fewer when it is shorter and none when it is not there. */
function headerOf(file: string): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const header = Buffer.alloc(100);
    return header.subarray(0, readSync(descriptor, header));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw new DataFileError(`${file} ${reasons[14]}.`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
