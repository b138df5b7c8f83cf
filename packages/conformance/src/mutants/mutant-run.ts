import type { Equivalent } from './equivalents.ts';
import { reasonFor, unusedIn } from './equivalents.ts';
import { type Mutant, type MutantKind, mutantKinds } from './mutant.ts';
import { placeOf } from './places.ts';
import { proposalFor } from './proposal.ts';
import type { Verdict } from './trial.ts';

/** A mutant that nothing noticed and that nobody has justified. */
export interface Survivor {
  readonly id: string;
  readonly what: string;
  /** Where it stands in `spec/`. */
  readonly at: string;
  /** What a test for it would be. */
  readonly test: string;
}

/** One row of the table. */
export interface KindCount {
  readonly api: string;
  readonly kind: MutantKind;
  readonly mutants: number;
  readonly killed: number;
  /** How many of the killed were ended because they hung. */
  readonly timeouts: number;
  readonly survived: number;
  readonly equivalent: number;
}

/** What came of a run, as plain data. */
export interface MutantRun {
  readonly counts: readonly KindCount[];
  readonly survivors: readonly Survivor[];
  /** Entries of `equivalent.yaml` that stand for no survivor. */
  readonly unused: readonly string[];
  readonly equivalents: readonly { readonly id: string; readonly reason: string }[];
  readonly verdicts: readonly Verdict[];
}

/** Sums up what came of some mutants. `isComplete` when they are all there are. */
export function mutantRun(
  mutants: readonly Mutant[],
  verdicts: readonly Verdict[],
  equivalents: readonly Equivalent[],
  isComplete: boolean,
): MutantRun {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const survived = mutants.filter(({ id }) => verdictOf.get(id)?.outcome === 'survived');
  const justified = survived.flatMap(({ id }) => {
    const reason = reasonFor(equivalents, id);
    return reason === undefined ? [] : [{ id, reason }];
  });
  const isJustified = new Set(justified.map(({ id }) => id));
  const unexplained = survived.filter(({ id }) => !isJustified.has(id));
  return {
    counts: countsOf(mutants, verdictOf, isJustified),
    survivors: unexplained.map((mutant) => ({
      id: mutant.id,
      what: mutant.what,
      at: placeOf(mutant),
      test: proposalFor(mutant, verdictOf.get(mutant.id)?.cameUp),
    })),
    unused: unusedIn(equivalents, verdicts, isComplete),
    equivalents: justified,
    verdicts,
  };
}

/** Whether every mutant was noticed or is justified, and every justification is needed. */
export function isConvincing({ survivors, unused, verdicts }: MutantRun): boolean {
  return survivors.length === 0 && unused.length === 0 && verdicts.length > 0;
}

function countsOf(
  mutants: readonly Mutant[],
  verdictOf: ReadonlyMap<string, Verdict>,
  isJustified: ReadonlySet<string>,
): KindCount[] {
  const apis = [...new Set(mutants.map(({ api }) => api))];
  return apis.flatMap((api) =>
    mutantKinds.flatMap((kind) => {
      const some = mutants.filter((mutant) => mutant.api === api && mutant.kind === kind);
      if (some.length === 0) return [];
      const having = (outcome: Verdict['outcome']) =>
        some.filter(({ id }) => verdictOf.get(id)?.outcome === outcome);
      const survived = having('survived');
      const equivalent = survived.filter(({ id }) => isJustified.has(id)).length;
      const timeouts = having('timeout').length;
      return [
        {
          api,
          kind,
          mutants: some.length,
          killed: having('killed').length + timeouts,
          timeouts,
          survived: survived.length - equivalent,
          equivalent,
        },
      ];
    }),
  );
}
