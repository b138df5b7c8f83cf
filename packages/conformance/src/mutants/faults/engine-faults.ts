import { answerFaults } from './of-answers.ts';
import { stateFaults } from './of-state.ts';

/** A fixed list of servers at fault: mistakes that people make when they write such a service. */
export const engineFaults = { ...stateFaults, ...answerFaults };

export type EngineFaultName = keyof typeof engineFaults;
