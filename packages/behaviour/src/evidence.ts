/** Where a fact is said, or why it was chosen. */
export interface BehaviourEvidence {
  /** Names of facts and answers of the rule; empty stands for the rule as a whole. */
  readonly for: readonly string[];
  readonly source?: string;
  readonly section?: string;
  readonly choice?: string;
  readonly note?: string;
}
