import { definitionOf } from './definitions.ts';
import { StatefulSandbox } from './sandbox.ts';
import type { Sandbox, SandboxOptions } from './sandbox-interface.ts';

export type { OperationValidators, Validate } from './api/definition.ts';
export type { Answer, Call } from './exchange.ts';
export type { ImageRecord } from './image.ts';
export { SandboxError } from './sandbox-error.ts';
export type {
  Fault,
  JournalEntry,
  NewImage,
  Sandbox,
  SandboxOptions,
  Sources,
  WorldControl,
} from './sandbox-interface.ts';
export type { Store, WorldRecord } from './store.ts';
export { worldHeader } from './world-choice.ts';

/**
 * Makes a stateful sandbox of one API. Every option but `api` has a default. Throws when no API has the name, the store
 * cannot be read, or facts or description that were given do not fit each other.
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const definition = definitionOf(options.api);
  const {
    behaviour = definition.behaviour,
    document = definition.document,
    validators = definition.validators,
  } = options;
  return new StatefulSandbox({ ...definition, behaviour, document, validators }, options);
}
