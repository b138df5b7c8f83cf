import { engineFault } from './engine-mutants.ts';
import type { Mutant } from './mutant.ts';

/** What a test would be that notices a mutant, in a sentence. */
export function proposalFor(mutant: Mutant, cameUp: boolean | undefined): string {
  const { change, rule, fact, operations } = mutant;
  const whom = operations.length === 0 ? 'any operation' : operations.join(' or ');
  switch (change.of) {
    case 'fact':
      return `A scenario in spec/rules/${rule}.yaml whose answer or tags differ when ${fact} is as changed.`;
    case 'named answer':
      return `A scenario in spec/rules/${rule}.yaml that expects ${fact} from ${whom}.`;
    case 'rule':
      return `A scenario in spec/rules/${rule}.yaml that no other rule answers in the same way.`;
    case 'tag name':
      return `A scenario that sends the name ${change.name} by ${change.way}: the ones of spec/tag-names.yaml do.`;
    case 'request':
      return `A request to ${whom} that only ${mutant.pointer} allows or refuses: a step with a request in spec/rules, or a case in packages/conformance/src/plan.`;
    case 'response':
      return `A scenario or contract case in which ${whom} answers with it.`;
    case 'broken answer': {
      const where = `${change.operation} answers ${change.status}`;
      return cameUp === true
        ? `A judgement in packages/conformance/src/scenarios/judge.ts or src/judge.ts that looks at this where ${where}.`
        : `A scenario in which ${where} with something that this can be broken in; none came up.`;
    }
    case 'engine':
      return `A scenario in spec/rules: ${engineFault(change.fault).test}.`;
  }
}
