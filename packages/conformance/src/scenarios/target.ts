import type { Rule } from '@image-tags/behaviour';
import type { RawAnswer, RawRequest } from './exchange.ts';
import type { ScenarioStep } from './step.ts';

/** An image to make before a scenario begins. */
export interface GivenImage {
  /** The id that it is to have; the target chooses one when absent. */
  readonly id?: string;
  readonly project: string;
  readonly name?: string;
  /** Labels, or keys with values. */
  readonly tags: readonly (string | { readonly key: string; readonly value: string })[];
  readonly visibility?: string;
  readonly protected?: boolean;
}

/** What scenarios are played on: a sandbox in process, one behind HTTP, any server. */
export interface Target {
  /** As reports call it: `sandbox in process`. */
  readonly name: string;
  /** Why a scenario cannot be played here, as far as that shows before anything is sent; `undefined` when it can. */
  reasonNotToRun?(rule: Rule, steps: readonly ScenarioStep[]): string | undefined;
  /** Makes a place for one scenario, where nothing of another one shows. */
  open(): Promise<Stage>;
}

/** The place of one scenario. It holds no image at first. */
export interface Stage {
  /** What requests go to, before their target: `http://127.0.0.1:4010`, or `https://cloud.example/image`. */
  readonly origin: string;
  /** A request with what leads it to this place: the header that names a world, for instance. */
  addressed(request: RawRequest): RawRequest;
  /** Sends a request as it stands. Rejects with CannotSend where the target's way in has no means to. */
  send(request: RawRequest): Promise<RawAnswer>;
  /** Whether an image is none of the suite's, so that an answer may hold it or not. None is when absent. */
  isForeign?(id: string): boolean;
  /** Makes an image and resolves to its id. Rejects with CannotSend where there is no way to have such an image. */
  createImage(image: GivenImage): Promise<string>;
  /** Leaves nothing behind. */
  close(): Promise<void>;
}
