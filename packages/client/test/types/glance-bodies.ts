/** The bodies that Glance and the services made of it answer, written a second time for the type tests. */

/** The JSON form of an error. */
export interface GlanceError<Status extends number, Reason extends string> {
  message: string;
  code: `${Status} ${Reason}`;
  title: Reason;
}

export type BadRequest = GlanceError<400, 'Bad Request'>;
export type Unauthorized = GlanceError<401, 'Unauthorized'>;
export type Forbidden = GlanceError<403, 'Forbidden'>;
export type NotFound = GlanceError<404, 'Not Found'>;
export type MethodNotAllowed = GlanceError<405, 'Method Not Allowed'>;
export type Conflict = GlanceError<409, 'Conflict'>;
export type TooLarge = GlanceError<413, 'Request Entity Too Large'>;
export type UnsupportedMediaType = GlanceError<415, 'Unsupported Media Type'>;
export type InternalError = GlanceError<500, 'Internal Server Error'>;
export type ServiceUnavailable = GlanceError<503, 'Service Unavailable'>;

export interface Image {
  id: string;
  name: string | null;
  status:
    | 'queued'
    | 'saving'
    | 'active'
    | 'killed'
    | 'deleted'
    | 'uploading'
    | 'importing'
    | 'pending_delete'
    | 'deactivated';
  visibility: 'community' | 'public' | 'private' | 'shared';
  protected: boolean;
  os_hidden?: boolean;
  owner: string | null;
  checksum: string | null;
  os_hash_algo?: string | null;
  os_hash_value?: string | null;
  size: number | null;
  virtual_size?: number | null;
  container_format: string | null;
  disk_format: string | null;
  min_disk: number;
  min_ram: number;
  created_at: string;
  updated_at: string;
  tags: string[];
  self: string;
  file: string;
  schema: string;
}

export interface Versions {
  versions: { id: string; status: 'CURRENT' | 'SUPPORTED'; links: { rel: 'self'; href: string }[] }[];
}

/** JSON Schema of images. */
export interface ImageSchema {
  name: 'image';
  properties: { [name: string]: PropertySchema };
  additionalProperties: PropertySchema;
  links: { rel: 'self' | 'enclosure' | 'describedby'; href: string }[];
}

interface PropertySchema {
  [keyword: string]: unknown;
  type: string | string[];
  description?: string;
  maxLength?: number;
  readOnly?: boolean;
  is_base?: boolean;
}
