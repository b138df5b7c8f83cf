import { essenceOf, type Header, isJson, type OpenApiDocument } from '@image-tags/openapi/description';
import { sameMediaType } from '../media-type.ts';
import { schemaWithoutReferences } from '../plan/schemas.ts';
import { headerOf, type Pair, type RawAnswer } from '../scenarios/exchange.ts';
import type { Profile } from '../scenarios/profile.ts';
import { parsed } from '../scenarios/reading.ts';
import { textValidatorOf } from '../validation.ts';
import { brokenValue } from './broken-values.ts';
import { Calls } from './calls.ts';
import type { BrokenAnswer } from './mutant.ts';

/** Breaks one promise in answers. */
export class Breaking {
  /** How many answers were broken so far. */
  applied = 0;
  readonly #profile: Profile;
  readonly #broken: BrokenAnswer;
  readonly #calls: Calls;

  constructor(profile: Profile, broken: BrokenAnswer) {
    this.#profile = profile;
    this.#broken = broken;
    this.#calls = new Calls(profile);
  }

  /** The answer to a request, broken where it is one that the promise is about. `target` has the base path. */
  answer<Answer extends RawAnswer>(method: string, target: string, answer: Answer): Answer {
    const { operation, status } = this.#broken;
    if (answer.status !== status || !this.#calls.speakers(method, target).includes(operation)) return answer;
    const changed = this.#changed(answer);
    if (changed === undefined) return answer;
    this.applied++;
    return { ...answer, ...changed };
  }

  #changed(answer: RawAnswer): Partial<RawAnswer> | undefined {
    const { breaks } = this.#broken;
    if (breaks.what === 'body') return this.#brokenBody(answer, breaks);
    if (breaks.what === 'media type') {
      if (answer.body === '' || !sameMediaType(breaks.mediaType, contentType(answer))) return undefined;
      return { headers: withHeader(answer.headers, 'Content-Type', 'application/x-mutant') };
    }
    const sent = headerOf(answer.headers, breaks.header);
    if (sent === undefined) return undefined;
    if (breaks.what === 'header missing') return { headers: withHeader(answer.headers, breaks.header) };
    const other = this.#forbidden(breaks.header);
    return other === undefined ? undefined : { headers: withHeader(answer.headers, breaks.header, other) };
  }

  #brokenBody(
    answer: RawAnswer,
    { mediaType, place }: Extract<BrokenAnswer['breaks'], { what: 'body' }>,
  ): Partial<RawAnswer> | undefined {
    if (answer.body === '' || !sameMediaType(mediaType, contentType(answer))) return undefined;
    const content = this.#response()?.content.find((candidate) => candidate.mediaType === mediaType);
    if (content === undefined) return undefined;
    const schema = schemaWithoutReferences(this.#profile.description.document, content.schema);
    const json = isJson(essenceOf(mediaType));
    const value = brokenValue(schema, place, json ? parsed(answer.body) : answer.body);
    if (value === undefined) return undefined;
    const body = json ? JSON.stringify(value) : String(value);
    const length = String(new TextEncoder().encode(body).length);
    const hasLength = headerOf(answer.headers, 'Content-Length') !== undefined;
    return {
      body,
      headers: hasLength ? withHeader(answer.headers, 'Content-Length', length) : answer.headers,
    };
  }

  #forbidden(name: string): string | undefined {
    const header = this.#response()?.headers.find((candidate) => candidate.name === name);
    return header === undefined ? undefined : forbiddenText(this.#profile.description.document, header);
  }

  #response() {
    const { operation, status } = this.#broken;
    return this.#profile.description.operations
      .find(({ operationId }) => operationId === operation)
      ?.responses.find((response) => response.status === status);
  }
}

/** A text that a header must not have, `undefined` where every text is allowed. */
export function forbiddenText(
  document: OpenApiDocument,
  { schema, name, examples }: Header,
): string | undefined {
  if (name.toLowerCase() === 'allow') return `${String(examples[0]?.value)}, MUTANT`;
  const validate = textValidatorOf(schemaWithoutReferences(document, schema));
  return ['', 'mutant', 'm\u00fctant', '-1'].find((text) => validate(text).length > 0);
}

function contentType({ headers }: RawAnswer): string {
  return headerOf(headers, 'Content-Type') ?? '';
}

/** Headers with one of another value, or without it. */
function withHeader(headers: readonly Pair[], name: string, value?: string): readonly Pair[] {
  const isIt = ([other]: Pair) => other.toLowerCase() === name.toLowerCase();
  if (value === undefined) return headers.filter((pair) => !isIt(pair));
  return headers.map((pair): Pair => (isIt(pair) ? [pair[0], value] : pair));
}
