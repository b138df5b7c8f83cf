import { randomUUID } from 'node:crypto';
import { parseExpression, valueAtKeys } from '@image-tags/openapi/description';
import { headerOf, type RawAnswer, type RawRequest } from '../../scenarios/exchange.ts';
import { bindingOf, type Profile, projectOf, tokenHeaderOf } from '../../scenarios/profile.ts';
import { parsed, readImages, readRole } from '../../scenarios/reading.ts';
import type { GivenImage } from '../../scenarios/target.ts';
import { checkImageList } from './check.ts';
import { isCreation } from './guard.ts';
import type { ScenarioImages, ServerImages } from './images.ts';
import type { ServerLine } from './line.ts';
import type { AnyServerOptions, Leftover } from './options.ts';
import {
  allImagesRequest,
  commandOf,
  createRequest,
  deleteRequest,
  listRequest,
  searchRequest,
  unprotectRequest,
} from './requests.ts';
import { inRounds } from './rounds.ts';

const hidden = 'private';

/** What is known of an image that may have been made: the name that was asked for, if any, and who can look for it. */
interface Unsure {
  readonly name: string | undefined;
  readonly as: string;
}

/** Images that the suite makes at a server, and deletes. */
export class MadeImages implements ServerImages {
  readonly makes = true;
  readonly #profile: Profile;
  readonly #line: ServerLine;
  readonly #options: AnyServerOptions;
  /** The name that they have unless a scenario is about names. */
  readonly #name: string;
  /** Every id that was ever asked for. */
  readonly #known = new Set<string>();
  /** Those that may still be there, with who made them. */
  readonly #there = new Map<string, string>();
  /** Images that may have been made, but whose id never came back. */
  #unsure: readonly Unsure[] = [];

  constructor(profile: Profile, line: ServerLine, options: AnyServerOptions, name: string) {
    this.#profile = profile;
    this.#line = line;
    this.#options = options;
    this.#name = name;
  }

  isOurs(id: string): boolean {
    return this.#known.has(id);
  }

  prepare(): Promise<void> {
    return checkImageList(this.#profile, this.#line, this.#options);
  }

  begin(): ScenarioImages {
    const before = new Set(this.#there.keys());
    return {
      create: (image) => this.#create(image),
      note: (request, answer) => this.#note(request, answer),
      end: () => this.#deleteAll([...this.#there.keys()].filter((id) => !before.has(id))),
    };
  }

  /** Deletes and looks whether all is gone, in turns. */
  async cleanUp(): Promise<void> {
    this.#line.tryAgain();
    await inRounds(this.#line, async () => {
      const isAnswered = await this.#findLost();
      if (isAnswered && this.#there.size === 0) return true;
      await this.#deleteAll([...this.#there.keys()], (id, as) => this.#isSurelyGone(id, as));
      return false;
    });
  }

  leftovers(): Leftover[] {
    return [
      ...[...this.#there].map(([id, as]) => ({
        what: `The image ${id}, which the suite made.`,
        commands: [deleteRequest(this.#profile, id, as)],
      })),
      ...this.#unsure.map(({ name, as }) => {
        const search = name === undefined ? undefined : searchRequest(this.#profile, name, as);
        const called = name === undefined ? 'without a name' : `named ${name}`;
        return {
          what: `Perhaps an image ${called}; this lists ${search === undefined ? 'all' : 'them'}.`,
          commands: [search ?? allImagesRequest(this.#profile, as)],
        };
      }),
    ].map(({ what, commands }) => ({
      what,
      commands: commands.map((request) => commandOf(this.#profile, this.#options.url, request)),
    }));
  }

  /** Rejects when the server refuses. What was asked for counts as made even when no answer comes. */
  async #create(image: GivenImage): Promise<string> {
    const id = image.id ?? randomUUID();
    const as = this.#callerIn(image.project);
    const seen = { ...image, visibility: this.#visibilityOf(image) };
    const request = createRequest(this.#profile, id, seen, as);
    this.#remember(id, as);
    const answer = await this.#line.send(request);
    if (answer.status < 300) return id;
    // A server that fails, or a gateway before it, may have made the image all the same.
    if (answer.status < 500) this.#there.delete(id);
    throw new Error(`${request.method} ${request.target} was answered ${answer.status} ${answer.body}`);
  }

  /** No image is put before all projects of a server, and none is seen by another where nobody looks. */
  #visibilityOf({ visibility = hidden }: GivenImage): string {
    if (this.#options.tokens.stranger === undefined) return hidden;
    return visibility === 'public' ? (this.#profile.visibility ?? visibility) : visibility;
  }

  #remember(id: string, as: string): void {
    this.#known.add(id);
    this.#there.set(id, as);
  }

  /** A scenario makes an image itself, or is refused. */
  #note(request: RawRequest, answer: RawAnswer | undefined): void {
    if (!isCreation(this.#profile, request)) return;
    const isRefused = answer !== undefined && answer.status >= 300 && answer.status < 500;
    if (isRefused) return;
    const [id] = answer !== undefined && answer.status < 300 ? (readImages([parsed(answer.body)]) ?? []) : [];
    const as = this.#callerOf(request);
    if (id !== undefined) this.#remember(id, as);
    // A token that is good for nothing finds nothing either, so somebody of the same project looks.
    else this.#doubt({ name: this.#nameIn(request), as: this.#callerIn(projectOf(this.#profile, as)) });
  }

  #doubt(image: Unsure): void {
    const isKnown = this.#unsure.some(({ name, as }) => name === image.name && as === image.as);
    if (!isKnown) this.#unsure = [...this.#unsure, image];
  }

  /** The name that a creation asks for; `undefined` where it asks for none. */
  #nameIn({ body = '' }: RawRequest): string | undefined {
    const nameAt = bindingOf(this.#profile, 'createImage').roles.name;
    const name = nameAt === undefined ? undefined : valueAtKeys(parsed(body), parseExpression(nameAt).keys);
    return typeof name === 'string' && name !== '' ? name : undefined;
  }

  #callerOf({ headers }: RawRequest): string {
    const token = headerOf(headers, tokenHeaderOf(this.#profile));
    return this.#profile.callers.find((caller) => caller.token === token)?.name ?? 'owner';
  }

  #callerIn(project: string): string {
    const found = this.#profile.callers.find(({ name }) => projectOf(this.#profile, name) === project);
    return found?.name ?? 'owner';
  }

  /**
   * Looks for images that we know nothing of: of our own name they are ours, of others perhaps somebody else's. Resolves to
   * whether the server answered all that can be asked.
   */
  async #findLost(): Promise<boolean> {
    const own = this.#known.size === 0 ? [] : [{ name: this.#name, as: 'owner' }];
    const unsure: Unsure[] = [];
    let isAnswered = true;
    for (const image of [...own, ...this.#unsure]) {
      const request =
        image.name === undefined ? undefined : searchRequest(this.#profile, image.name, image.as);
      const found = request === undefined ? undefined : await this.#found(request);
      if (request !== undefined && found === undefined) isAnswered = false;
      if (image.name === this.#name) for (const id of found ?? []) this.#remember(id, image.as);
      const isSure = found?.every((id) => this.#known.has(id)) ?? !this.#unsure.includes(image);
      if (!isSure) unsure.push(image);
    }
    this.#unsure = unsure;
    return isAnswered;
  }

  /** The images that a search finds; `undefined` where that cannot be known. */
  async #found(request: RawRequest): Promise<readonly string[] | undefined> {
    const binding = this.#profile.behaviour.concepts.find;
    const answer = await this.#line.call(request).catch(() => undefined);
    if (binding === undefined || answer?.status !== 200) return undefined;
    return readImages(readRole(binding, 'images', answer));
  }

  async #deleteAll(
    ids: readonly string[],
    isGone = (id: string, as: string) => this.#isGone(id, as),
  ): Promise<void> {
    for (const id of ids.toReversed()) {
      const as = this.#there.get(id);
      if (as !== undefined && (await isGone(id, as))) this.#there.delete(id);
    }
  }

  /** Deletes an image whose deletion failed before, or was never tried, and looks whether it is gone. */
  async #isSurelyGone(id: string, as: string): Promise<boolean> {
    await this.#isGone(id, as);
    const answer = await this.#line.call(listRequest(this.#profile, id, as)).catch(() => undefined);
    return answer?.status === 404 || answer?.status === 410;
  }

  /** Deletes an image, the second time without its protection. */
  async #isGone(id: string, as: string): Promise<boolean> {
    const once = async () => {
      const answer = await this.#line.call(deleteRequest(this.#profile, id, as)).catch(() => undefined);
      return answer?.status;
    };
    const status = await once();
    if (isGone(status)) return true;
    const unprotect = status === 403 ? unprotectRequest(this.#profile, id, as) : undefined;
    if (unprotect === undefined) return false;
    await this.#line.call(unprotect).catch(() => undefined);
    return isGone(await once());
  }
}

/** Deleted now, or not there: deleted by the scenario, or never made. */
function isGone(status: number | undefined): boolean {
  return status !== undefined && ((status >= 200 && status < 300) || status === 404 || status === 410);
}
