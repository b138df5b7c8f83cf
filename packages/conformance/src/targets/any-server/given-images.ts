import type { RawRequest } from '../../scenarios/exchange.ts';
import { type Profile, separatorOf } from '../../scenarios/profile.ts';
import { comparable } from '../../scenarios/reading.ts';
import type { GivenImage } from '../../scenarios/target.ts';
import { CannotSend } from '../../scenarios/why-not.ts';
import { readTagsOf, refuseLostTags } from './check.ts';
import type { ScenarioImages, ServerImages } from './images.ts';
import type { ServerLine } from './line.ts';
import type { AnyServerOptions, Leftover } from './options.ts';
import { addRequest, commandOf, listRequest, removeRequest, setRequest, tagBehind } from './requests.ts';
import { inRounds } from './rounds.ts';

/** Images that the suite was given: it reads their tags first and puts exactly these back in the end. */
export class GivenImages implements ServerImages {
  readonly makes = false;
  readonly #profile: Profile;
  readonly #line: ServerLine;
  readonly #options: AnyServerOptions;
  /** The tags that each image had, as texts that can be compared. */
  readonly #before = new Map<string, readonly string[]>();
  /** Those whose tags may be others by now. */
  readonly #touched = new Set<string>();

  constructor(profile: Profile, line: ServerLine, options: AnyServerOptions) {
    this.#profile = profile;
    this.#line = line;
    this.#options = options;
  }

  isOurs(id: string): boolean {
    return this.#options.images.includes(id);
  }

  async prepare(): Promise<void> {
    for (const id of this.#options.images) {
      const tags = await readTagsOf(this.#profile, this.#line, this.#options, id);
      refuseLostTags(this.#profile, id, tags);
      this.#before.set(id, tags);
    }
  }

  begin(): ScenarioImages {
    const free = [...this.#options.images];
    return {
      create: (image) => this.#dressed(free.shift(), image),
      note: () => {},
      end: () => Promise.resolve(),
    };
  }

  async cleanUp(): Promise<void> {
    this.#line.tryAgain();
    await inRounds(this.#line, async () => {
      for (const id of [...this.#touched]) {
        try {
          await this.#become(id, this.#before.get(id) ?? [], (request) => this.#line.call(request));
          this.#touched.delete(id);
        } catch {
          // The next round tries again. After the last it stays among the leftovers, with what to do about it.
        }
      }
      return this.#touched.size === 0;
    });
  }

  leftovers(): Leftover[] {
    const command = (request: RawRequest) => commandOf(this.#profile, this.#options.url, request);
    return [...this.#touched].map((id) => {
      const tags = (this.#before.get(id) ?? []).map((text) => tagBehind(this.#profile, text));
      const shown = tags.map(({ key = '', value }) => (value === undefined ? key : `${key}=${value}`));
      return {
        what:
          `The image ${id} may have other tags than before. It had ${shown.join(', ') || 'none'}. ` +
          'The first command lists what it has now, the others add what it had; remove the rest.',
        commands: [
          command(listRequest(this.#profile, id)),
          ...tags.map((tag) => command(addRequest(this.#profile, id, tag))),
        ],
      };
    });
  }

  async #dressed(
    id: string | undefined,
    { tags, name, protected: isProtected }: GivenImage,
  ): Promise<string> {
    if (id === undefined) throw new CannotSend('It needs more images than were given.');
    if (name !== undefined || isProtected === true)
      throw new CannotSend(
        'It needs an image that is named or protected in a certain way, and those given stay as they are.',
      );
    const { behaviour } = this.#profile;
    const spelling = behaviour.concepts.list?.spelling ?? behaviour.tag;
    const separator = separatorOf(this.#profile);
    const wanted = tags.map((tag) =>
      comparable(typeof tag === 'string' ? { key: tag } : tag, spelling, separator),
    );
    await this.#become(id, wanted, (request) => this.#line.send(request));
    // From here on the scenario changes it.
    this.#touched.add(id);
    return id;
  }

  /** Removes and adds tags until an image has exactly those that are wanted. Rejects when the server refuses. */
  async #become(id: string, wanted: readonly string[], send: ServerLine['send']): Promise<void> {
    const now = await readTagsOf(this.#profile, { call: send }, this.#options, id);
    const extra = now.filter((text) => !wanted.includes(text));
    const missing = wanted.filter((text) => !now.includes(text));
    if (extra.length + missing.length === 0) return;
    if (this.#profile.behaviour.concepts.remove === undefined)
      throw new CannotSend(
        `${this.#profile.behaviour.api} cannot remove tags, so the image has to have the right ones already.`,
      );
    this.#touched.add(id);
    const tagsOf = (texts: readonly string[]) => texts.map((text) => tagBehind(this.#profile, text));
    const all = setRequest(this.#profile, id, tagsOf(wanted));
    const requests =
      all === undefined
        ? [
            ...tagsOf(extra).map((tag) => removeRequest(this.#profile, id, tag)),
            ...tagsOf(missing).map((tag) => addRequest(this.#profile, id, tag)),
          ]
        : [all];
    for (const request of requests) await this.#done(send, request);
    const after = await readTagsOf(this.#profile, { call: send }, this.#options, id);
    if (after.toSorted().join('\n') === wanted.toSorted().join('\n')) return;
    throw new Error(
      `The image ${id} was to have the tags ${wanted.join(', ') || 'none'} and has ${after.join(', ') || 'none'}.`,
    );
  }

  async #done(send: ServerLine['send'], request: RawRequest): Promise<void> {
    const { status, body } = await send(request);
    if (status >= 300 && status !== 404)
      throw new Error(`${request.method} ${request.target} was answered ${status} ${body}`);
  }
}
