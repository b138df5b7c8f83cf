/** A data file cannot be used. The message says which, why and what to do; the file is as it was. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}
