/** An image with its tags, as a world holds it. */
export interface Image {
  readonly id: string;
  /** The project that the image belongs to. */
  project: string;
  name: string | null;
  /** To the second, UTC: `2026-01-15T09:30:00Z`. */
  readonly createdAt: string;
  updatedAt: string;
  /** Whatever else the API shows of an image, by name: status, visibility, disk_format … */
  properties: Readonly<Record<string, unknown>>;
  /** Key to value in the order in which they were added; the value is '' where tags are labels. */
  readonly tags: Map<string, string>;
}

/** An image as plain data, for snapshots and storage. */
export interface ImageRecord {
  readonly id: string;
  readonly project: string;
  readonly name: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly tags: readonly (readonly [key: string, value: string])[];
}

export function recordOf(image: Image): ImageRecord {
  const { id, project, name, createdAt, updatedAt, properties, tags } = image;
  return { id, project, name, createdAt, updatedAt, properties, tags: [...tags] };
}

export function imageOf(record: ImageRecord): Image {
  return { ...record, tags: new Map(record.tags) };
}

let lastSecond = Number.NaN;
let lastTimestamp = '';

/** A time in milliseconds since 1970 as the APIs print it: ISO 8601 to the second. Made once a second. */
export function timestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== lastSecond) {
    lastTimestamp = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
    lastSecond = second;
  }
  return lastTimestamp;
}
