/**
 * Calls a client as JavaScript does, without types between the caller and the wire.
 * Resolves to the result of the call and rejects with what it throws.
 */
export async function call(
  client: { readonly request: unknown },
  method: string,
  path: string,
  init?: unknown,
) {
  if (typeof client.request !== 'function') throw new Error('The client has no method "request".');
  const result: unknown = await Reflect.apply(client.request, client, [method, path, init]);
  return result;
}

/** What a promise rejects with. Throws when it resolves. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The call was expected to be refused, but it went through.');
}
