import { DatabaseSync } from 'node:sqlite';

/** The tables in which Glance keeps what it knows of images. */
const tables = ['image_locations', 'image_members', 'image_properties', 'image_tags', 'images'];

/** How long to wait for Glance to let the database go, in milliseconds. */
const patience = 5000;

/** Empties the tables of images in the database of a Glance. */
export function wipeDatabase(file: string): void {
  const database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: false });
  try {
    database.exec(`BEGIN IMMEDIATE; ${tables.map((table) => `DELETE FROM ${table};`).join(' ')} COMMIT`);
  } finally {
    database.close();
  }
}
