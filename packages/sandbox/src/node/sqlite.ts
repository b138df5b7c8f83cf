import type * as sqlite from 'node:sqlite';
import { DataFileError } from './data-file-error.ts';

/**
 * The SQLite of Node. It is loaded only when it is needed: older versions have none, or say on stderr that it is
 * experimental, which is ours to know and not the reader's. Throws a DataFileError when this Node has none.
 */
export function loadSqlite(): typeof sqlite {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    const loaded: typeof sqlite | undefined = process.getBuiltinModule('node:sqlite');
    if (loaded !== undefined) return loaded;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new DataFileError(
    `Node ${process.version} has no SQLite. Keep data with Node 22.13 or later, or leave out the data file.`,
  );
}
