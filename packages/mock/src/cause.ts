/**
 * The names of examples by which this package looks for the answer to a wrong request; a test requires each of them in
 * a description. Two more kinds go by a formula, `Missing…` and `…Invalid`: see `fault.ts`.
 */
export const causes = [
  'BothTagForms',
  'DuplicateKeys',
  'EmptyBody',
  'MalformedJson',
  'MethodNotAllowed',
  'MissingToken',
  'NoTagForm',
  'RouteNotFound',
  'TagInvalid',
  'TagLimitExceeded',
  'TagTooLong',
  'UnexpectedBody',
  'UnknownAction',
  'UnsupportedMediaType',
] as const;

export type Cause = (typeof causes)[number];
