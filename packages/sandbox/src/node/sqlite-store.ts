import type { DatabaseSync } from 'node:sqlite';
import type { ApiName } from '@image-tags/openapi';
import { fits } from '../control/body.ts';
import type { ImageRecord } from '../image.ts';
import type { Store, WorldRecord } from '../store.ts';

/** Keeps the worlds of one API in an open database. A method returns when what it wrote has left this process. */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #api: ApiName;
  readonly #statements: ReturnType<typeof statementsFor>;
  readonly #closed: () => void;

  /** `closed` is told when this store is no longer needed. */
  constructor(database: DatabaseSync, api: ApiName, closed: () => void) {
    this.#database = database;
    this.#api = api;
    this.#statements = statementsFor(database);
    this.#closed = closed;
  }

  load(): Map<string, WorldRecord> {
    const { worlds, images, deleted } = this.#statements;
    const names = worlds.all(this.#api, this.#api).map(({ name }) => String(name));
    return new Map(
      names.map((name) => [
        name,
        {
          images: images.all(this.#api, name).map(({ record }) => this.#imageOf(String(record))),
          deleted: deleted.all(this.#api, name).map(({ id }) => String(id)),
        },
      ]),
    );
  }

  putImage(world: string, image: ImageRecord): void {
    this.#statements.put.run(this.#api, world, image.id, JSON.stringify(image));
  }

  deleteImage(world: string, id: string): void {
    this.#together(() => {
      this.#statements.forget.run(this.#api, world, id);
      this.#statements.bury.run(this.#api, world, id);
    });
  }

  replaceWorld(world: string, { images, deleted }: WorldRecord): void {
    this.#together(() => {
      this.#clear(world);
      this.#statements.addWorld.run(this.#api, world);
      for (const image of images) this.putImage(world, image);
      for (const id of deleted) this.#statements.bury.run(this.#api, world, id);
    });
  }

  dropWorld(world: string): void {
    this.#together(() => this.#clear(world));
  }

  close(): void {
    this.#closed();
  }

  #clear(world: string): void {
    const { clearImages, clearDeleted, removeWorld } = this.#statements;
    for (const statement of [clearImages, clearDeleted, removeWorld]) statement.run(this.#api, world);
  }

  /** Does all of it or, when one thing fails, nothing. */
  #together(action: () => void): void {
    const { begin, commit, rollback } = this.#statements;
    begin.run();
    try {
      action();
      commit.run();
    } catch (error) {
      // A full disk makes SQLite roll back by itself.
      if (this.#database.isTransaction) rollback.run();
      throw error;
    }
  }

  #imageOf(record: string): ImageRecord {
    const image: unknown = JSON.parse(record);
    if (fits('Image', image)) return image;
    throw new Error(`The data file holds an image of ${this.#api} that this program cannot read: ${record}`);
  }
}

/** Prepared once, so that a change costs no parsing. */
function statementsFor(database: DatabaseSync) {
  return {
    begin: database.prepare('BEGIN'),
    commit: database.prepare('COMMIT'),
    rollback: database.prepare('ROLLBACK'),
    worlds: database.prepare(
      'SELECT name FROM world WHERE api = ? UNION SELECT world FROM image WHERE api = ?',
    ),
    images: database.prepare('SELECT record FROM image WHERE api = ? AND world = ? ORDER BY number'),
    deleted: database.prepare('SELECT id FROM deleted WHERE api = ? AND world = ? ORDER BY number'),
    put: database.prepare(
      `INSERT INTO image (api, world, id, record) VALUES (?, ?, ?, ?)
       ON CONFLICT (api, world, id) DO UPDATE SET record = excluded.record`,
    ),
    forget: database.prepare('DELETE FROM image WHERE api = ? AND world = ? AND id = ?'),
    bury: database.prepare('INSERT INTO deleted (api, world, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    addWorld: database.prepare('INSERT INTO world (api, name) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    removeWorld: database.prepare('DELETE FROM world WHERE api = ? AND name = ?'),
    clearImages: database.prepare('DELETE FROM image WHERE api = ? AND world = ?'),
    clearDeleted: database.prepare('DELETE FROM deleted WHERE api = ? AND world = ?'),
  };
}
