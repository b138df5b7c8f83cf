import type { BehaviourEvidence } from './evidence.ts';

/** A difference between what an API's description says and what a server does, known and with evidence: `spec/servers`. */
export interface Deviation {
  /** Unique among the deviations of the API: `body-refused`. */
  readonly id: string;
  readonly rule: string;
  /** Titles of the scenarios in which it shows. It has to show in every one of them, and no other of the API is about one. */
  readonly scenarios: readonly string[];
  /** What of the answer differs first: `status`, `body`, `Content-Type`, `tags`, …, as problems are called. */
  readonly what: string;
  /** Regular expression for what comes instead, as the problem shows it: `^404 `. */
  readonly got: string;
  readonly why: string;
  readonly evidence: readonly BehaviourEvidence[];
  /** `spec/servers/glance-25.1.yaml:12` */
  readonly at: string;
}

/** A program that the descriptions are compared with. */
export interface Server {
  /** As its file in `spec/servers` is called: `glance-25.1`. */
  readonly id: string;
  readonly title: string;
  /** Which edition of it, and in what configuration. */
  readonly edition: string;
  /** Id of the source that tells what was observed of it. */
  readonly source: string;
  /** By API; an API that the server is not compared with is absent. */
  readonly deviations: Readonly<Record<string, readonly Deviation[]>>;
  /** `spec/servers/glance-25.1.yaml:1` */
  readonly at: string;
}
