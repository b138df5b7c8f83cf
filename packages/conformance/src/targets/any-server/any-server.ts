import { randomUUID } from 'node:crypto';
import type { ApiName } from '@image-tags/openapi';
import type { RawAnswer, RawRequest } from '../../scenarios/exchange.ts';
import type { Profile } from '../../scenarios/profile.ts';
import { RawHttp } from '../../scenarios/raw-http.ts';
import type { Stage } from '../../scenarios/target.ts';
import { CannotSend } from '../../scenarios/why-not.ts';
import type { OpenTarget, SuiteTarget } from '../../suite/suite-target.ts';
import { checkTokens } from './check.ts';
import { GivenImages } from './given-images.ts';
import { guard } from './guard.ts';
import type { ServerImages } from './images.ts';
import { ServerLine, type Wire } from './line.ts';
import { MadeImages } from './made-images.ts';
import type { AnyServerOptions, Leftover } from './options.ts';
import { makesImages, mark, profileFor } from './profile.ts';
import { reasonAtServer } from './reasons.ts';

/** A server that is not ours as a target of the suite. */
export interface AnyServer extends SuiteTarget {
  /** How many requests went out so far. */
  requests(): number;
  /** What of the suite's is on the server at this moment. Nothing, when all is well, once the target is closed. */
  leftovers(): readonly Leftover[];
}

/**
 * Any server, at its URL. The suite touches only images that it makes there or was given, and leaves them as they were; what
 * it cannot play under these conditions is `not run`, with the reason. Opening rejects with a ServerProblem where URL,
 * tokens or images are wrong, before anything was changed.
 */
export function anyServer(options: AnyServerOptions, wire: Wire = wireTo(options)): AnyServer {
  const opened: { readonly line: ServerLine; readonly images: ServerImages }[] = [];
  return {
    name: options.url,
    kind: 'server',
    deviationsOf: () => [],
    requests: () => opened.reduce((sum, { line }) => sum + line.requests, 0),
    leftovers: () => opened.flatMap(({ images }) => images.leftovers()),
    async open(api) {
      const name = `${mark}-${randomUUID().slice(0, 8)}`;
      const profile = profileFor(api, options, name);
      const line = new ServerLine(wire, profile, options);
      const images = imagesAt(profile, line, options, name);
      opened.push({ line, images });
      try {
        await images.prepare();
        const [image] = options.images;
        if (image !== undefined) await checkTokens(profile, line, options, image);
      } catch (error) {
        line.close();
        throw error;
      }
      return openTarget(profile, options, line, images);
    },
  };
}

/** Whether the suite makes its own images of an API at a server, as none were given. */
export function makesOwn(api: ApiName, options: AnyServerOptions): boolean {
  return options.images.length === 0 && makesImages(profileFor(api, options, mark));
}

function wireTo({ url, timeout }: AnyServerOptions): Wire {
  return new RawHttp(url, { patience: timeout });
}

function imagesAt(profile: Profile, line: ServerLine, options: AnyServerOptions, name: string): ServerImages {
  return options.images.length === 0 && makesImages(profile)
    ? new MadeImages(profile, line, options, name)
    : new GivenImages(profile, line, options);
}

function openTarget(
  profile: Profile,
  options: AnyServerOptions,
  line: ServerLine,
  images: ServerImages,
): OpenTarget {
  return {
    profile,
    scenarios: {
      name: options.url,
      reasonNotToRun: ({ id }, steps) => reasonAtServer(profile, options, id, steps),
      open: () => Promise.resolve(stageAt(profile, options, line, images)),
    },
    async close() {
      await images.cleanUp();
      line.close();
    },
  };
}

function stageAt(profile: Profile, { url }: AnyServerOptions, line: ServerLine, images: ServerImages): Stage {
  const scenario = images.begin();
  return {
    origin: url,
    addressed: (request) => request,
    isForeign: (id) => !images.isOurs(id),
    createImage: (image) => scenario.create(image),
    async send(request: RawRequest): Promise<RawAnswer> {
      guard(profile, images, request);
      try {
        const answer = await line.send(request);
        scenario.note(request, answer);
        return answer;
      } catch (error) {
        // Without an answer nobody knows what became of the request.
        if (!(error instanceof CannotSend)) scenario.note(request, undefined);
        throw error;
      }
    },
    close: () => scenario.end(),
  };
}
