import type { FactLookup } from './facts.ts';
import { offeredRule, type Profile, projectOf, separatorOf } from './profile.ts';
import { comparable } from './reading.ts';
import type { GivenImage, ImageChoice } from './step.ts';
import { type Tag, tagsOf } from './tag.ts';
import type { GivenImage as NewImage, Stage } from './target.ts';
import { hiddenVisibility, openVisibility } from './visibility.ts';
import { CannotSend, DoesNotApply, NoAnswer } from './why-not.ts';

/** An id that no image has. */
export const unknownId = '00000000-0000-4000-8000-00000000dead';
/** An id that is none by its form. */
export const malformedId = 'not-a-uuid';

/** The images of one scenario and the tags that each is known to have. */
export class Cast {
  readonly #profile: Profile;
  readonly #factOf: FactLookup;
  readonly #stage: Stage;
  #given: readonly string[] = [];
  readonly #others = new Map<ImageChoice, string>();
  readonly #tags = new Map<string, readonly string[]>();

  constructor(profile: Profile, factOf: FactLookup, stage: Stage) {
    this.#profile = profile;
    this.#factOf = factOf;
    this.#stage = stage;
  }

  /** Ids of the given images, in the order of the scenario. */
  get given(): readonly string[] {
    return this.#given;
  }

  /** Makes fresh images, the first of which is the scenario's image from here on. */
  async give(images: readonly GivenImage[], as: string): Promise<void> {
    const ids: string[] = [];
    for (const image of images) ids.push(await this.#make(image, as, openVisibility(this.#profile)));
    this.#given = ids;
  }

  /** The id of an image; the scenario's without a choice, `undefined` where there is none yet. */
  async id(choice: ImageChoice | undefined): Promise<string | undefined> {
    if (choice === undefined) return this.#given[0];
    if (choice === 'unknown') return unknownId;
    if (choice === 'malformed') return this.#malformed();
    const known = this.#others.get(choice);
    if (known !== undefined) return known;
    const visibility = choice === 'private' ? hiddenVisibility(this.#profile) : openVisibility(this.#profile);
    const made = await this.#make({ tags: [] }, 'owner', visibility);
    this.#others.set(choice, made);
    return made;
  }

  /** The tags that an image had at the last look, or was made with. */
  tagsOf(id: string): readonly string[] {
    return this.#tags.get(id) ?? [];
  }

  /** Remembers the tags that an image has now. */
  remember(id: string, tags: readonly string[]): void {
    this.#tags.set(id, tags);
  }

  /** A tag as a text that can be compared with what the list of an image's tags is read as. */
  comparable(tag: Tag): string {
    const { behaviour } = this.#profile;
    const spelling = behaviour.concepts.list?.spelling ?? behaviour.tag;
    return comparable(tag, spelling, separatorOf(this.#profile));
  }

  #malformed(): string {
    const pattern = offeredRule(this.#profile, 'malformed-image-id')?.facts.wellFormed;
    if (typeof pattern !== 'string' || !new RegExp(pattern, 'u').test(malformedId)) return malformedId;
    throw new DoesNotApply(`${malformedId} is a well-formed id of an image here.`);
  }

  async #make(image: GivenImage, as: string, visibility: string | undefined): Promise<string> {
    const { behaviour } = this.#profile;
    const tags = tagsOf(image.tags, { kind: behaviour.tag, factOf: this.#factOf });
    const id = await this.#create({
      project: projectOf(this.#profile, as),
      tags: tags.map(({ key = '', value = '' }) => (behaviour.tag === 'label' ? key : { key, value })),
      ...(image.name === undefined ? {} : { name: image.name }),
      ...(image.protected === undefined ? {} : { protected: image.protected }),
      ...(visibility === undefined ? {} : { visibility }),
    });
    this.remember(
      id,
      tags.map((tag) => this.comparable(tag)),
    );
    return id;
  }

  async #create(image: NewImage): Promise<string> {
    try {
      return await this.#stage.createImage(image);
    } catch (error) {
      if (error instanceof CannotSend) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new NoAnswer(`An image that the scenario begins with could not be made: ${reason}`);
    }
  }
}
