import { isDeepStrictEqual } from 'node:util';
import { type Behaviour, behaviourOf } from '@image-tags/behaviour';
import {
  type ApiName,
  bundle,
  dereference,
  type MediaType,
  type Operation,
  operationsOf,
  type ResponseDescription,
} from '@image-tags/openapi';
import { isJson } from '@image-tags/openapi/description';
import {
  type Answer,
  type Call,
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from '@image-tags/sandbox';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { WatchedStore } from './watched-store.ts';

/** A world that comes to hold more images begins anew: they would only make every check slower. */
const manyImages = 6;

/** After so many requests the world is compared with what its store was told of it. */
const comparedEvery = 20;

/** Asks a sandbox and checks what has to be true of every answer. */
export class Invariants {
  readonly sandbox: Sandbox;
  readonly #store = new WatchedStore();
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #serverErrors: ReadonlySet<number>;
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: false }));
  readonly #api: ApiName;
  #asked = 0;

  /** `make` makes the sandbox that is asked. */
  constructor(api: ApiName, make: (options: SandboxOptions) => Sandbox = createSandbox) {
    this.#api = api;
    this.sandbox = make({ api, journalSize: 1, store: this.#store });
    this.#operations = new Map(operationsOf(api).map((operation) => [operation.operationId, operation]));
    this.#serverErrors = serverErrorsIn(behaviourOf(api));
  }

  /**
   * Sends a request. What is wrong with the answer, or with what became of the state; `undefined` when nothing is.
   * `operation` is the one that the request is for, where that is beyond doubt.
   */
  wrongWith(call: Call, operation?: Operation): string | undefined {
    this.#asked++;
    const changes = this.#store.changes;
    if (operation === undefined) this.sandbox.world().clearJournal();
    let answer: Answer;
    try {
      answer = this.sandbox.answer(call);
    } catch (error) {
      return `it threw ${error instanceof Error ? error.stack : String(error)}`;
    }
    if (answer.status >= 400 && this.#store.changes > changes) {
      return `it was refused with ${answer.status} and yet changed the state`;
    }
    return wrongShape(answer) ?? this.#wrongDescription(call, answer, operation) ?? this.#wrongState();
  }

  /** A change that the store was not told of shows when the world is compared with it. */
  #wrongState(): string | undefined {
    if (this.#asked % comparedEvery > 0) return undefined;
    const { images, deleted } = this.sandbox.snapshot();
    const kept = this.#store.images(this.sandbox.world().name);
    if (
      images.length !== kept.size ||
      !images.every((image) => isDeepStrictEqual(image, kept.get(image.id)))
    ) {
      return `it or one of the ${comparedEvery - 1} before changed the state behind the store's back`;
    }
    if (images.length > manyImages || deleted.length > 0) {
      this.sandbox.reset();
    }
    return undefined;
  }

  #wrongDescription(
    call: Call,
    { status, headers, body }: Answer,
    operation = this.#operationInJournal(),
  ): string | undefined {
    const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    // With problem details the sandbox speaks for itself: of a world that cannot be, or a preference.
    if (contentType === 'application/problem+json')
      return status >= 500 ? `the sandbox failed: ${body}` : undefined;
    if (status >= 500 && !this.#mayFail(call, status, operation)) return `it failed with ${status} ${body}`;
    if (operation === undefined) return undefined;
    const response = operation.responses.find((candidate) => candidate.status === status);
    if (response === undefined) return `${operation.operationId} describes no ${status} ${body}`;
    if (call.method === 'HEAD') return undefined;
    return this.#wrongBody(operation, response, contentType, body);
  }

  /** The operation of the request since the journal was cleared; `undefined` where it was none, or of another world. */
  #operationInJournal(): Operation | undefined {
    return this.#operations.get(this.sandbox.journal()[0]?.operation ?? '');
  }

  /** A server error is documented, and either the behaviour facts have it or the request has asked for it. */
  #mayFail(call: Call, status: number, operation: Operation | undefined): boolean {
    const isDocumented = operation?.responses.some((response) => response.status === status) ?? true;
    return isDocumented && (this.#serverErrors.has(status) || call.header('prefer') !== undefined);
  }

  #wrongBody(
    { operationId }: Operation,
    { status, content }: ResponseDescription,
    contentType: string | undefined,
    body: string,
  ): string | undefined {
    if (body === '') return undefined;
    const described = content.find(({ mediaType }) => mediaType === contentType);
    if (described === undefined) return `${operationId} describes no ${status} of ${contentType}: ${body}`;
    if (!isJson(described.mediaType)) return undefined;
    const validate = this.#validatorOf(described);
    if (validate(JSON.parse(body))) return undefined;
    return `its body is not as ${operationId} describes: ${this.#ajv.errorsText(validate.errors)}\n  ${body}`;
  }

  #validatorOf({ schema }: MediaType): ValidateFunction {
    // Operations share schemas, by reference.
    const key = JSON.stringify(schema);
    const validate = this.#validators.get(key) ?? this.#ajv.compile(dereference(bundle(this.#api), schema));
    this.#validators.set(key, validate);
    return validate;
  }
}

/** The server errors that the API's behaviour has. */
function serverErrorsIn({ rules }: Behaviour): ReadonlySet<number> {
  const answers = Object.values(rules).flatMap((rule) =>
    rule.offered ? Object.values(rule.answers).flat() : [],
  );
  return new Set(answers.map(({ status }) => status).filter((status) => status >= 500));
}

/** Header names that have been found to be well-formed: there are few different ones. */
const names = new Set<string>();

function wrongShape({ status, headers, body }: Answer): string | undefined {
  if (!Number.isInteger(status) || status < 200 || status > 599) return `its status is ${status}`;
  if (status === 204 && body !== '') return `a 204 has the body ${body}`;
  for (const [name, value] of headers) {
    if (!names.has(name) && !/^[\w-]+$/.test(name)) return `it has a header named ${JSON.stringify(name)}`;
    names.add(name);
    if (/[\r\n\0]/.test(value)) return `it has the header ${name}: ${JSON.stringify(value)}`;
  }
  return undefined;
}
