import { type ApiName, basePathOf, bundle, operationsOf } from '@image-tags/openapi';
import type { Choice } from '../src/choice.ts';
import { loadPrism } from '../src/prism.ts';
import { Responder } from '../src/responder.ts';
import { Router } from '../src/router.ts';

/**
 * The documented answer that the mock of an API chooses for a request; `undefined` when it answers on its own account.
 * The answer itself would not tell: a vendor answers many causes in the same words.
 */
export async function choiceFor(api: ApiName, request: Request): Promise<Choice | undefined> {
  const [document, operations] = [bundle(api), operationsOf(api)];
  const prism = await loadPrism(document);
  let chosen: Choice | undefined;
  const recording: typeof prism = {
    ...prism,
    answer(choice, mediaType) {
      chosen = choice;
      return prism.answer(choice, mediaType);
    },
  };
  const router = new Router(operations, recording, basePathOf(api));
  await new Responder(document, operations, recording, router).answer(request);
  return chosen;
}
