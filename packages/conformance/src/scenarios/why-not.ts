/** A scenario asks for something that an API does not have: a concept, an answer, a fact. The message says what. */
export class DoesNotApply extends Error {
  override readonly name = 'DoesNotApply';
}

/** A target has no way to send a request, although the API would answer it. The message says why. */
export class CannotSend extends Error {
  override readonly name = 'CannotSend';
}

/** A target does not answer. The message says to what. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}
