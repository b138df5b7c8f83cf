import { type NamedTarget, namedSandboxes } from './named-target.ts';

/** Targets of the repository, in the order of reports. Add yours here, and import its module in `load`. */
export const namedTargets: readonly NamedTarget[] = [
  {
    name: 'mock',
    title: 'Prism without a memory, for contract cases',
    isUsual: true,
    load: async () => (await import('./own-targets.ts')).mockTarget,
  },
  ...namedSandboxes,
  {
    name: 'sandbox-prism',
    title: "the sandbox behind Prism's validating proxy",
    isUsual: true,
    load: async () => (await import('./own-targets.ts')).proxiedTarget,
  },
  {
    name: 'glance',
    title: 'a real OpenStack Glance, where one is installed',
    isUsual: false,
    load: async () => (await import('./glance/glance-target.ts')).glanceTarget,
  },
];
