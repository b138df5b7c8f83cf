import type { CompiledApi, CompiledOperation } from '../api/compiled-api.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Looks at a request; a decision refuses it. */
export type Check = (situation: Situation) => Decision | undefined;

/** Makes the check of a rule for an operation, or for URLs of no operation; `undefined` where it never applies. */
export type CheckMaker = (api: CompiledApi, operation: CompiledOperation | undefined) => Check | undefined;
