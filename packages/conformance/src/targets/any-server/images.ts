import type { RawAnswer, RawRequest } from '../../scenarios/exchange.ts';
import type { GivenImage } from '../../scenarios/target.ts';
import type { Reach } from './guard.ts';
import type { Leftover } from './options.ts';

/** The images that scenarios are played on at a server that is not ours. */
export interface ServerImages extends Reach {
  /** Makes sure, by reading alone, that scenarios can be played. Rejects with a ServerProblem. */
  prepare(): Promise<void>;
  /** Begins a scenario, which has no image yet. */
  begin(): ScenarioImages;
  /** Leaves everything as it was, as far as that can be done. Never rejects; `leftovers` tells what remains. */
  cleanUp(): Promise<void>;
  leftovers(): readonly Leftover[];
}

/** The images of one scenario. */
export interface ScenarioImages {
  /** An image with exactly these tags. Rejects with CannotSend where there is none to have. */
  create(image: GivenImage): Promise<string>;
  /** Takes note of what a request of the scenario did, or may have done when there is no answer. */
  note(request: RawRequest, answer: RawAnswer | undefined): void;
  /** Ends the scenario. Never rejects. */
  end(): Promise<void>;
}
