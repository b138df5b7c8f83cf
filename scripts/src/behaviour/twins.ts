import type { Finding } from '../lint/findings.ts';
import type { ConceptsFile, RuleFile } from './file-types.ts';
import { problemAt } from './problem.ts';
import type { Loaded } from './shape.ts';

/** Scenarios of a rule with the title of an earlier one; reports and tests know a scenario by rule and title. */
export function twinScenarios({ file, content: { id, scenarios } }: Loaded<RuleFile>): Finding[] {
  return later(scenarios.map(({ title }) => title)).map((index) =>
    problemAt('shape', file, ['scenarios', index, 'title'], {
      wrong: `The rule ${id} has a scenario with this title already: ${scenarios[index]?.title}.`,
      expected: 'titles that tell the scenarios of a rule apart',
      repair: 'say in the title what this one shows that the other does not, or make one of the two',
      example: 'title: The tag above the limit is refused and changes nothing',
    }),
  );
}

/** Callers with the token of an earlier one, whom no service could tell apart. */
export function twinCallers({ file, content: { callers } }: Loaded<ConceptsFile>): Finding[] {
  const names = Object.keys(callers);
  const tokens = names.map((name) => callers[name]?.token);
  return later(tokens).map((index) => {
    const token = tokens[index];
    return problemAt('shape', file, ['callers', names[index] ?? ''], {
      wrong: `${names[index]} and ${names[tokens.indexOf(token)]} both send ${token === undefined ? 'no token' : `the token ${token}`}.`,
      expected: 'a token of its own for each caller, and one caller without',
      repair: 'give one of the two another token, or delete one',
      example: 'token: stranger',
    });
  });
}

/** The indexes of what a list has already had. */
function later(values: readonly (string | undefined)[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
