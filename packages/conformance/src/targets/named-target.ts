import type { SuiteTarget } from '../suite/suite-target.ts';
import { httpTarget, inProcessTarget } from './hosted-targets.ts';

/** A target as `--target` names it. */
export interface NamedTarget {
  readonly name: string;
  /** What it is, in half a sentence. */
  readonly title: string;
  /** Whether it is played when no target is chosen. */
  readonly isUsual: boolean;
  /** Loads it, as some bring a lot that others do without. Rejects, with a reason for a person, where it cannot be had. */
  load(): Promise<SuiteTarget>;
}

/** The sandboxes, which need nothing but this package. */
export const namedSandboxes: readonly NamedTarget[] = [
  {
    name: 'sandbox',
    title: 'the sandbox in process',
    isUsual: true,
    load: () => Promise.resolve(inProcessTarget),
  },
  {
    name: 'sandbox-http',
    title: 'the sandbox over HTTP',
    isUsual: true,
    load: () => Promise.resolve(httpTarget),
  },
];
