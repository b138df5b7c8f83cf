import { bundle, type OpenApiDocument } from '@image-tags/openapi';
import { isOpenApiDocument, operationsOfDocument } from '@image-tags/openapi/description';
import { createSandbox } from '@image-tags/sandbox';
import type { Target as CaseTarget } from '../play.ts';
import { withoutValue, withValue } from '../scenarios/json-edit.ts';
import type { Profile } from '../scenarios/profile.ts';
import type { Target } from '../scenarios/target.ts';
import { inProcess, type Playable } from '../targets/sandbox-targets.ts';
import { Breaking } from './breaking.ts';
import { changedBehaviour } from './changed-behaviour.ts';
import { engineFault } from './engine-mutants.ts';
import { mockTarget } from './mock-target.ts';
import type { Change, Mutant } from './mutant.ts';
import { runTimeValidators } from './run-time-validators.ts';

/** A mutant, ready to be asked. */
export interface MutantServer {
  readonly scenarios: Target;
  /** The mock of the same description, where the change is one that it can show. */
  readonly contract?: () => Promise<CaseTarget>;
  /** How many answers were broken so far; `undefined` where the mutant is no server that breaks answers. */
  readonly applied: () => number | undefined;
}

/** Makes a mutant. Throws when nothing can be made of the change: the facts no longer fit the description. */
export function serverOf(mutant: Mutant, profile: Profile): MutantServer {
  const { api, change } = mutant;
  if (change.of === 'request' || change.of === 'response') return describedOtherwise(mutant, change);
  if (change.of === 'broken answer') {
    const breaking = new Breaking(profile, change);
    return {
      scenarios: inProcess(breakingSandbox(createSandbox({ api }), breaking)),
      contract: () => mockTarget(api, bundle(api), breaking),
      applied: () => breaking.applied,
    };
  }
  const sandbox = createSandbox({ api, behaviour: changedBehaviour(profile.behaviour, change) });
  const playable = change.of === 'engine' ? engineFault(change.fault).make(sandbox, profile) : sandbox;
  return { scenarios: inProcess(playable), applied: () => undefined };
}

function describedOtherwise(
  { api }: Mutant,
  change: Extract<Change, { of: 'request' | 'response' }>,
): MutantServer {
  const document = changedDocument(bundle(api), change);
  const validators = runTimeValidators(document, operationsOfDocument(api, document));
  return {
    scenarios: inProcess(createSandbox({ api, document, validators })),
    contract: () => mockTarget(api, document),
    applied: () => undefined,
  };
}

/** A description with another value, or nothing, where keys lead. */
function changedDocument(
  document: OpenApiDocument,
  { keys, value }: { readonly keys: readonly string[]; readonly value?: unknown },
): OpenApiDocument {
  const changed = value === undefined ? withoutValue(document, keys) : withValue(document, keys, value);
  if (isOpenApiDocument(changed)) return changed;
  throw new Error(`Nothing is left of the description without ${keys.join('/')}.`);
}

function breakingSandbox(sandbox: Playable, breaking: Breaking): Playable {
  return {
    answer: (call) => breaking.answer(call.method, call.target, sandbox.answer(call)),
    world: (name) => sandbox.world(name),
    dropWorld: (name) => sandbox.dropWorld(name),
  };
}
