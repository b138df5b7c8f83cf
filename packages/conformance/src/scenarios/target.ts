import type { RawAnswer, RawRequest } from './exchange.ts';

/** An image to make before a scenario begins. */
export interface GivenImage {
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
  /** Makes a place for one scenario, where nothing of another one shows. */
  open(): Promise<Stage>;
}

/** The place of one scenario. It holds no image at first. */
export interface Stage {
  /** Scheme and authority that requests go to: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** A request with what leads it to this place: the header that names a world, for instance. */
  addressed(request: RawRequest): RawRequest;
  /** Sends a request as it stands. Rejects with CannotSend where the target's way in has no means to. */
  send(request: RawRequest): Promise<RawAnswer>;
  /** Makes an image and resolves to its id. */
  createImage(image: GivenImage): Promise<string>;
  /** Leaves nothing behind. */
  close(): Promise<void>;
}
