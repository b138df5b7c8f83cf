import type { ApiName } from '@image-tags/openapi';
import type { Profile } from '../scenarios/profile.ts';
import type { EngineFault } from './faults/engine-fault.ts';
import { type EngineFaultName, engineFaults } from './faults/engine-faults.ts';
import type { Mutant } from './mutant.ts';

/** The fixed list of servers at fault, as far as the API has what they are about. */
export function engineMutants(api: ApiName, profile: Profile): Mutant[] {
  return engineFaultNames
    .filter((name) => engineFault(name).concerns?.(profile) !== false)
    .map(
      (fault): Mutant => ({
        id: `${api} engine ${fault}`,
        api,
        kind: 'engine',
        what: `the server ${engineFault(fault).what}`,
        operations: [],
        change: { of: 'engine', fault },
      }),
    );
}

/** A fault by name. */
export function engineFault(name: EngineFaultName): EngineFault {
  return engineFaults[name];
}

const engineFaultNames = Object.keys(engineFaults).filter(isFaultName);

function isFaultName(name: string): name is EngineFaultName {
  return Object.hasOwn(engineFaults, name);
}
