import { findingAt } from '../../behaviour/problem.ts';
import { type ClauseRule, clausesIn } from './clause-rule.ts';

/** A clause is the only one of its name in its document. */
export const ids: ClauseRule = {
  id: 'ids',
  reason: 'Reports and conflicts know a clause by its id, which therefore means one clause.',
  check: ({ files }) => {
    const clauses = clausesIn(files);
    const all = clauses.map(({ id }) => id);
    return clauses
      .filter(({ id }, index) => all.indexOf(id) < index)
      .map(({ file, index, entry, id }) =>
        findingAt('clauses/ids', file.file, ['clauses', index, 'id'], {
          wrong: `There is a clause ${id} already.`,
          expected: 'an id of its own for each clause of a document',
          repair: 'say in the id what this clause says that the other does not',
          example: `id: ${entry.id}-in-the-table`,
        }),
      );
  },
};
