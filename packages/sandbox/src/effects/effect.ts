import type { Outcome } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** What carries a request out that no check refuses. */
export interface EffectContext {
  readonly situation: Situation;
  /** The time of the request, in milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
}

export type Effect = (context: EffectContext) => Outcome;
