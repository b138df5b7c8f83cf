/** The two bodies in which the Image Management Service reports errors, written a second time for the type tests. */

/** Error body of the service itself. */
export interface ServiceError<Code extends string> {
  error: { message: string; code: Code };
}

/** Error body of the gateway before it. */
export interface GatewayError<Code extends string> {
  error_msg: string;
  error_code: Code;
  request_id: string;
}

/** What any operation may answer: a bad token, a failure, an unavailable service. */
export type CommonError =
  | GatewayError<'APIGW.0301'>
  | GatewayError<'APIGW.0601'>
  | GatewayError<'APIGW.0201'>;

/** Refusal of a caller who may not read or change the image. */
export type NotAllowed = ServiceError<'IMG.0026' | 'IMG.0047'>;

/** Refusal of a caller whose role lacks the right. */
export type RoleLacksRight = ServiceError<'IMG.0026'>;

export type ImageNotFound = ServiceError<'IMG.0144'>;

export type RouteNotFound = GatewayError<'APIGW.0101'>;
