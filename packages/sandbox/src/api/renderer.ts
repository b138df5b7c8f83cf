import type { NamedAnswer } from '@image-tags/behaviour';
import type { MediaType, Operation, ResponseDescription } from '@image-tags/openapi';
import { essenceOf, isJson, objectOf, textOf } from '@image-tags/openapi/description';
import type { Answer } from '../exchange.ts';
import { type HeaderMaker, headerMaker, idIn } from './headers.ts';
import type { MediaTypes } from './media-type.ts';
import { fill, type Template, templateOf } from './template.ts';
import { asciiJsonText, htmlText, jsonText, spacedJson, strippedText } from './text.ts';

/** What an answer says of its request. */
export interface RenderContext {
  readonly accept: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
  /** Values of headers that only the operation knows. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One example in one media type, ready to be filled. */
interface Representation {
  readonly mediaType: string;
  readonly template: Template;
  readonly escape: (text: string) => string;
}

interface Rendering {
  /** Reason phrase of the service, where its errors say it. */
  readonly reason: string | undefined;
  readonly headers: HeaderMaker;
  readonly representations: readonly Representation[];
}

const verbatim = (text: string) => text;

export interface RendererOptions {
  readonly mediaTypes: MediaTypes;
  readonly newId: () => string;
  readonly clock: () => number;
  /** Media type of errors where the service is one that runs on WebOb, as those of the Glance family do. */
  readonly webObType: string | undefined;
}

/** Makes answers of the description's responses and examples. Each is compiled when it is first sent. */
export class Renderer {
  readonly #options: RendererOptions;
  readonly #renderings = new Map<NamedAnswer, Map<Operation<string>, Rendering>>();
  readonly #successes = new Map<ResponseDescription, HeaderMaker>();
  #second = 0;
  #date = '';

  constructor(options: RendererOptions) {
    this.#options = options;
  }

  /** The answer of an operation that behaviour facts or a preference name. Throws when the description has none such. */
  named(
    operation: Operation<string>,
    answer: NamedAnswer,
    { accept, variables, headers = {} }: RenderContext,
  ): Answer {
    const { headers: headersOf, representations, reason } = this.#rendering(operation, answer);
    const mediaType = this.#options.mediaTypes.choose(
      accept,
      representations.map((representation) => representation.mediaType),
    );
    const chosen = representations.find((representation) => representation.mediaType === mediaType);
    const id = this.#options.newId();
    const body =
      chosen === undefined
        ? ''
        : fill(chosen.template, (name) => chosen.escape(idIn(name, id) ?? variables[name] ?? ''));
    const context = { id, date: this.#now(), body, mediaType, special: headers };
    const made = { status: answer.status, headers: headersOf(context), body };
    return reason === undefined ? made : { ...made, reason };
  }

  /** The answer of an operation that succeeds with a body of its own. `body` is data; none when `undefined`. */
  success(
    response: ResponseDescription,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Answer {
    const headersOf = this.#successes.get(response) ?? headerMaker(response, this.#options.webObType);
    this.#successes.set(response, headersOf);
    const mediaType = body === undefined ? undefined : response.content[0]?.mediaType;
    const text = mediaType === undefined ? '' : this.#json(body);
    const context = { id: this.#options.newId(), date: this.#now(), body: text, mediaType, special: headers };
    return { status: response.status, headers: headersOf(context), body: text };
  }

  #rendering(operation: Operation<string>, answer: NamedAnswer): Rendering {
    const known = this.#renderings.get(answer)?.get(operation);
    if (known !== undefined) return known;
    const made = this.#compile(operation, answer);
    const ofAnswer = this.#renderings.get(answer) ?? new Map<Operation<string>, Rendering>();
    this.#renderings.set(answer, ofAnswer.set(operation, made));
    return made;
  }

  #compile(operation: Operation<string>, { status, example, echo }: NamedAnswer): Rendering {
    const response = operation.responses.find((candidate) => candidate.status === status);
    if (response === undefined) {
      throw new Error(`${operation.api}: ${operation.operationId} describes no ${status} to answer with.`);
    }
    const literals = idExamplesOf(response);
    const representations = response.content.flatMap((content) => {
      const value = exampleOf(content, example);
      return value === undefined ? [] : [this.#representation(content.mediaType, value, echo, literals)];
    });
    if (representations.length === 0 && response.content.length > 0) {
      throw new Error(
        `${operation.api}: the ${status} of ${operation.operationId} has no example ${example}.`,
      );
    }
    const headers = headerMaker(response, this.#options.webObType);
    return { headers, representations, reason: reasonIn(response) };
  }

  #representation(
    mediaType: string,
    value: unknown,
    echo: Readonly<Record<string, string>>,
    literals: Readonly<Record<string, string>>,
  ): Representation {
    const text = isJson(mediaType) ? this.#json(value) : String(value);
    return { mediaType, template: templateOf(text, echo, literals), escape: this.#escapeFor(mediaType) };
  }

  /** How a text of the request is written into a body. */
  #escapeFor(mediaType: string): (text: string) => string {
    if (this.#options.webObType === undefined) return isJson(mediaType) ? jsonText : verbatim;
    if (isJson(mediaType)) return asciiJsonText;
    return essenceOf(mediaType) === 'text/html' ? htmlText : strippedText;
  }

  #json(value: unknown): string {
    return this.#options.webObType === undefined ? JSON.stringify(value) : spacedJson(value);
  }

  /** The date as HTTP writes it, made once a second. */
  #now(): string {
    const second = Math.floor(this.#options.clock() / 1000);
    if (second !== this.#second || this.#date === '') {
      this.#second = second;
      this.#date = new Date(second * 1000).toUTCString();
    }
    return this.#date;
  }
}

/** The reason phrase that WebOb puts into its errors in JSON as their title. */
function reasonIn({ content }: ResponseDescription): string | undefined {
  const title = content
    .filter(({ mediaType }) => isJson(mediaType))
    .map(({ examples }) => textOf(objectOf(examples[0]?.value).title))
    .find((text) => text !== '');
  return title;
}

/** The named example of a body, or its first one without a name. */
function exampleOf({ examples }: MediaType, name: string | undefined): unknown {
  return (name === undefined ? examples[0] : examples.find((example) => example.name === name))?.value;
}

/** Where an error's body quotes the id that a header of the same answer carries: header name to example. */
function idExamplesOf({ headers }: ResponseDescription): Record<string, string> {
  const found = headers.flatMap(({ name, examples: [example] }) =>
    idIn(name, '') === undefined || typeof example?.value !== 'string'
      ? []
      : [[name, example.value] as const],
  );
  return Object.fromEntries(found);
}
