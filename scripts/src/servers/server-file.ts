import type { Deviation } from '@image-tags/behaviour/server';

/** A file of `spec/servers`, as `spec/server.schema.json` has it. */
export interface ServerFile {
  readonly title: string;
  readonly edition: string;
  readonly source: string;
  readonly deviations: Readonly<Record<string, readonly DeviationEntry[]>>;
}

/** A deviation as it is written, each piece of evidence for all of it. */
export interface DeviationEntry extends Omit<Deviation, 'at' | 'evidence'> {
  readonly evidence: readonly { readonly source: string; readonly section: string; readonly note?: string }[];
}
