import type { ApiName } from '@image-tags/openapi';
import { createSandbox } from '../index.ts';
import type { Sandbox, SandboxOptions } from '../sandbox-interface.ts';
import { openDataFile } from './data-file.ts';

/** What all sandboxes of a host have in common. */
export interface SandboxesOptions extends Omit<SandboxOptions, 'api' | 'store' | 'behaviour' | 'document'> {
  /** File that keeps the worlds beyond the life of the process; in memory only when left out. */
  readonly data?: string;
}

/** Sandboxes of several APIs over one data file. */
export interface Sandboxes {
  /** The sandbox of an API. Throws when the API is not among them. */
  of(api: ApiName): Sandbox;
  has(api: ApiName): boolean;
  /** Closes the data file. */
  close(): void;
}

/** Makes sandboxes that share a data file. Throws a DataFileError when it cannot be used. */
export function createSandboxes(
  apis: readonly ApiName[],
  { data, ...options }: SandboxesOptions = {},
): Sandboxes {
  const file = data === undefined ? undefined : openDataFile(data);
  try {
    const made = new Map(
      apis.map((api) => {
        const store = file === undefined ? {} : { store: file.storeOf(api) };
        return [api, createSandbox({ ...options, ...store, api })];
      }),
    );
    return {
      of(api) {
        const sandbox = made.get(api);
        if (sandbox !== undefined) return sandbox;
        throw new Error(`There is no sandbox of ${api} here, but of: ${apis.join(', ')}.`);
      },
      has: (api) => made.has(api),
      close: () => file?.close(),
    };
  } catch (error) {
    file?.close();
    throw error;
  }
}
