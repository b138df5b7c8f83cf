import type { Behaviour } from '@image-tags/behaviour';
import { conceptNames } from '@image-tags/behaviour/behaviour';
import type { Operation, Parameter } from '@image-tags/openapi';
import {
  arrayOf,
  essenceOf,
  type JsonObject,
  objectOf,
  operationsOfDocument,
  resolve,
  textOf,
} from '@image-tags/openapi/description';
import type { CallerName } from '../caller.ts';
import type { Check } from '../checks/check.ts';
import { checksFor } from '../checks/order.ts';
import { type Concept, conceptOf } from './concept.ts';
import type { ApiDefinition, OperationValidators } from './definition.ts';
import { Facts } from './facts.ts';
import { type ImageShape, imageShapeOf } from './image-shape.ts';
import type { Decoding } from './path.ts';
import { Routes } from './routes.ts';

/** One operation with what the engine needs to carry it out. */
export interface CompiledOperation {
  readonly operation: Operation<string>;
  readonly concepts: readonly Concept[];
  readonly validators: OperationValidators | undefined;
  /** In the order in which the service looks. Made when the operation is first called. */
  readonly checks: () => readonly Check[];
}

/** One API, compiled from its description and its behaviour facts. */
export class CompiledApi {
  readonly definition: ApiDefinition;
  readonly behaviour: Behaviour;
  readonly facts: Facts;
  /** The callers whose tokens are known, by token. */
  readonly callerOfToken: ReadonlyMap<string, CallerName>;
  readonly operationList: readonly Operation<string>[];
  readonly operations: ReadonlyMap<Operation<string>, CompiledOperation>;
  /** How the bytes of a URL are read. */
  readonly decoding: Decoding;
  readonly routes: Routes;
  /** What stands between key and value where a tag is one text. */
  readonly separator: string;
  /** Whether tags that differ in case alone are two. */
  readonly caseSensitive: boolean;
  /** Media type of errors of a service that runs on WebOb, as those of the Glance family do. */
  readonly webObType: string | undefined;
  readonly #projects: ReadonlyMap<CallerName, string>;
  #readOnly: readonly string[] | undefined;
  #unrouted: readonly Check[] | undefined;
  #imageShape: ImageShape | undefined;

  constructor(definition: ApiDefinition) {
    const { document, behaviour, callers, basePath } = definition;
    this.definition = definition;
    this.behaviour = behaviour;
    this.callerOfToken = new Map(
      callers.flatMap(({ token, name }) => (token === undefined ? [] : [[token, name]])),
    );
    this.#projects = new Map(
      callers.flatMap(({ project, name }) => (project === undefined ? [] : [[name, project]])),
    );
    this.facts = new Facts(behaviour);
    this.operationList = operationsOfDocument<string>(behaviour.api, document);
    const concepts = conceptsByOperation(behaviour);
    this.operations = new Map(
      this.operationList.map((operation) => [
        operation,
        this.#compile(operation, concepts.get(operation.operationId) ?? []),
      ]),
    );
    this.decoding = this.facts.text('url-decoding', 'decoding') === 'latin-1' ? 'latin-1' : 'utf-8';
    this.routes = new Routes(this.operationList, {
      basePath,
      decoding: this.decoding,
      dropsTrailingNewline: this.facts.flag('url-decoding', 'dropsTrailingNewline'),
      encodedSlashSeparates: this.facts.flag('encoded-slash', 'separates'),
    });
    this.separator = this.facts.text('text-tag-splits', 'separator') ?? '';
    this.caseSensitive = this.facts.flag('tags-are-case-sensitive', 'caseSensitive');
    this.webObType = htmlTypeOf(this.operationList);
  }

  /** The project of the cast, in which the owner's token is good. */
  get project(): string {
    return this.behaviour.cast.project;
  }

  /** The project of a caller: the cast's, unless the caller has one of its own. */
  projectOf(caller: CallerName): string {
    return this.ownProjectOf(caller) ?? this.project;
  }

  /** The project of a caller who has one of its own. */
  ownProjectOf(caller: CallerName): string | undefined {
    return this.#projects.get(caller);
  }

  /** Properties of images that only the service sets: those that its schema of images says are read-only. */
  get readOnlyProperties(): readonly string[] {
    this.#readOnly ??= this.#readOnlyInSchema();
    return this.#readOnly;
  }

  /** Checks for a URL or method of no operation, in their order. */
  get unrouted(): readonly Check[] {
    this.#unrouted ??= checksFor(this, undefined);
    return this.#unrouted;
  }

  operation(operationId: string | undefined): Operation<string> | undefined {
    return this.operationList.find((operation) => operation.operationId === operationId);
  }

  /** Whether what was sent as an action is the one that a concept has. */
  isAction(sent: unknown, value: string): boolean {
    if (sent === value) return true;
    if (typeof sent !== 'string' || this.facts.flag('batch-action', 'caseSensitive')) return false;
    return sent.toLowerCase() === value.toLowerCase();
  }

  /** The operation that creates images, `undefined` for an API that has none. */
  get creation(): CompiledOperation | undefined {
    const operation = this.operation(this.behaviour.concepts.createImage?.operation);
    return operation && this.operations.get(operation);
  }

  /** How the API shows images. Throws when it has no operation that does. */
  get imageShape(): ImageShape {
    this.#imageShape ??= this.#shape();
    return this.#imageShape;
  }

  /** Properties that images may be sorted by, as the parameter `sort_key` lists them. */
  sortKeys(operation: Operation<string> | undefined): readonly string[] {
    const parameter = operation?.parameters.find(({ name }) => name === 'sort_key');
    const items =
      parameter === undefined ? {} : resolve(this.definition.document, this.schemaOf(parameter).items);
    return arrayOf(items.enum).map(textOf);
  }

  /** The schema of a parameter, its reference followed. */
  schemaOf({ schema }: Parameter): JsonObject {
    return resolve(this.definition.document, schema);
  }

  #readOnlyInSchema(): string[] {
    const operation = this.operation(this.behaviour.concepts.getSchema?.operation);
    const example = operation?.responses[0]?.content[0]?.examples[0]?.value;
    const properties = Object.entries(objectOf(objectOf(example).properties));
    return properties.filter(([, property]) => objectOf(property).readOnly === true).map(([name]) => name);
  }

  #shape(): ImageShape {
    const { getImage, list } = this.behaviour.concepts;
    const shape = imageShapeOf(this.operation((getImage ?? list)?.operation));
    if (shape === undefined) throw new Error(`${this.behaviour.api} has no example of an image.`);
    return shape;
  }

  #compile(operation: Operation<string>, concepts: readonly Concept[]): CompiledOperation {
    let checks: readonly Check[] | undefined;
    const compiled: CompiledOperation = {
      operation,
      concepts,
      validators: this.definition.validators[operation.operationId],
      checks: () => {
        checks ??= checksFor(this, compiled);
        return checks;
      },
    };
    return compiled;
  }
}

function conceptsByOperation({ concepts }: Behaviour): Map<string, Concept[]> {
  const found = new Map<string, Concept[]>();
  for (const name of conceptNames) {
    const binding = concepts[name];
    if (binding === undefined) continue;
    const concept = conceptOf(name, binding);
    for (const operation of [binding.operation, ...(binding.also ?? [])]) {
      found.set(operation, [...(found.get(operation) ?? []), concept]);
    }
  }
  return found;
}

/** The media type of HTML errors, `undefined` for an API that has none. */
function htmlTypeOf(operations: readonly Operation<string>[]): string | undefined {
  return operations
    .flatMap(({ responses }) => responses.flatMap(({ content }) => content.map(({ mediaType }) => mediaType)))
    .find((mediaType) => essenceOf(mediaType) === 'text/html');
}
