import { parseExpression } from '@image-tags/openapi/description';
import { headerOf, type RawAnswer, type RawRequest } from '../../scenarios/exchange.ts';
import { bindingOf, callerOf, type Profile } from '../../scenarios/profile.ts';
import { readImages, readRole, readTags } from '../../scenarios/reading.ts';
import { CannotSend } from '../../scenarios/why-not.ts';
import type { ServerLine } from './line.ts';
import { type AnyServerOptions, ServerProblem } from './options.ts';
import { RateLimited } from './rate-limit.ts';
import { imagesRequest, listRequest, tagBehind } from './requests.ts';

type Caller = Pick<ServerLine, 'call'>;

/** Reads the list of images as every caller with a token. Rejects with a ServerProblem where that is not answered. */
export async function checkImageList(
  profile: Profile,
  line: Caller,
  options: AnyServerOptions,
): Promise<void> {
  const images = bindingOf(profile, 'listImages');
  for (const as of askers(options)) {
    const request = imagesRequest(profile, as);
    const answer = await answerTo(line, options, request);
    refuseToken(profile, options, request, answer, as);
    if (answer.status === 200 && readImages(readRole(images, 'images', answer)) !== undefined) continue;
    throw unlike(profile, options, request, answer, 'a list of images');
  }
}

/** The tags of an image as texts that can be compared. Rejects with a ServerProblem where they cannot be read. */
export async function readTagsOf(
  profile: Profile,
  line: Caller,
  options: AnyServerOptions,
  id: string,
): Promise<string[]> {
  const request = listRequest(profile, id);
  const answer = await answerTo(line, options, request);
  refuseToken(profile, options, request, answer, 'owner');
  const tags = readTags(readRole(bindingOf(profile, 'list'), 'tags', answer));
  if (answer.status === 200 && tags !== undefined) return tags;
  if (answer.status === 404) {
    throw new ServerProblem(
      `The image ${id} does not exist at ${options.url}, or this token does not see it: GET ${request.target} was answered 404. ` +
        'If it is there, look at the URL: it ends before the paths of the API begin.',
    );
  }
  throw unlike(profile, options, request, answer, 'the tags of an image');
}

/** Makes sure that further callers' tokens are good. Rejects with a ServerProblem. */
export async function checkTokens(
  profile: Profile,
  line: Caller,
  options: AnyServerOptions,
  image: string,
): Promise<void> {
  for (const as of askers(options).filter((name) => name !== 'owner')) {
    const request = listRequest(profile, image, as);
    refuseToken(profile, options, request, await answerTo(line, options, request), as);
  }
}

/** Throws a ServerProblem for an image with a tag that could not be put back as it is. */
export function refuseLostTags(profile: Profile, id: string, tags: readonly string[]): void {
  const { remove, add, set } = profile.behaviour.concepts;
  if (set !== undefined || remove === undefined || add === undefined) return;
  const inPath = [remove.roles.tag, remove.roles.key, add.roles.tag].some((expression) => {
    return expression !== undefined && parseExpression(expression).part === 'path';
  });
  // Letters beyond ASCII, slashes and dots change on their way through some URLs.
  const lost = inPath
    ? tags.find(
        (text) => !/^(?!\.{1,2}$)[ -.0-~]*[!-.0-~][ -.0-~]*$/.test(tagBehind(profile, text).key ?? ''),
      )
    : undefined;
  if (lost === undefined) return;
  throw new ServerProblem(
    `The image ${id} has the tag ${JSON.stringify(tagBehind(profile, lost).key)}, which may not survive being removed and added again by its URL. Choose another image.`,
  );
}

/** Callers with a token that has to be good. Without any, whoever sends none is the owner. */
function askers({ tokens }: AnyServerOptions): string[] {
  return ['owner', ...Object.keys(tokens).filter((name) => name !== 'owner' && name !== 'expired')];
}

async function answerTo(
  line: Caller,
  { url, timeout }: AnyServerOptions,
  request: RawRequest,
): Promise<RawAnswer> {
  try {
    return await line.call(request);
  } catch (error) {
    if (error instanceof CannotSend) throw error;
    if (error instanceof RateLimited) throw new ServerProblem(`${error.message} Nothing was changed.`);
    throw new ServerProblem(unreachable(url, timeout, error), { cause: error });
  }
}

function unreachable(url: string, timeout: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const { host, hostname } = new URL(url);
  if (/CERT|SIGNED|SIGNATURE|ISSUER|ALTNAME/.test(code)) {
    return `The certificate of ${host} is not trusted: ${message}. If an authority of your own signed it, name its file in NODE_EXTRA_CA_CERTS.`;
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${hostname} is no known host: look at the spelling of ${url}.`;
  if (code === 'ECONNREFUSED') return `Nothing listens at ${url}: start the server, or correct the port.`;
  if (code === 'EPROTO' || /wrong version number|SSL/.test(message))
    return `${url} does not speak HTTPS: try http instead.`;
  if (/nothing came/.test(message)) return `${url} did not answer within ${timeout / 1000} s.`;
  return `${url} cannot be reached: ${message}.`;
}

function refuseToken(
  profile: Profile,
  { tokens }: AnyServerOptions,
  { method, target }: RawRequest,
  { status }: RawAnswer,
  as: string,
): void {
  if (status !== 401) return;
  const which = as === 'owner' ? '--token …' : `--token ${as}=…`;
  throw new ServerProblem(
    tokens[as] === undefined
      ? `The server wants a token: ${method} ${target} was answered 401. Give one with ${which}.`
      : `The server refuses the token of ${callerOf(profile, as).title}: ${method} ${target} was answered 401. Give another with ${which}.`,
  );
}

function unlike(
  { behaviour: { api } }: Profile,
  { url }: AnyServerOptions,
  { method, target }: RawRequest,
  { status, headers, body }: RawAnswer,
  wanted: string,
): ServerProblem {
  const asked = `${method} ${url}${target}`;
  const text = body.trim();
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  if (status >= 500)
    return new ServerProblem(
      `The server fails: ${asked} was answered ${status} ${shown}. Nothing was changed.`,
    );
  if (status >= 300 && status < 400) {
    const location = headerOf(headers, 'Location') ?? 'nowhere';
    return new ServerProblem(
      `${asked} was answered ${status}, which leads to ${location}. It is not followed, as the token would go there too: if that is the API, give its URL.`,
    );
  }
  return new ServerProblem(
    `${asked} should answer 200 with ${wanted}, as ${api} does, and answers ${status} ${shown} Look at the URL: it ends before the paths of the API begin.`,
  );
}
