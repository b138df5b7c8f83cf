import type { ConceptBinding, ConceptName } from '@image-tags/behaviour';
import { isConceptName } from '@image-tags/behaviour';
import { type Operation, parseExpression, valueAtKeys } from '@image-tags/openapi/description';
import type { Call } from '@image-tags/sandbox';
import type { Profile } from '../scenarios/profile.ts';
import { parsed } from '../scenarios/reading.ts';

/** What a request is about, as far as that can be read from it. */
export interface ConceptCall {
  readonly concept: ConceptName;
  readonly image: string | undefined;
  /** Labels, or keys, of the tags that the request names. */
  readonly tags: readonly string[];
}

interface Template {
  readonly operation: Operation<string>;
  readonly pattern: RegExp;
}

/** Reads requests to one API, for servers that are at fault. */
export class Calls {
  readonly #profile: Profile;
  readonly #templates: readonly Template[];

  constructor(profile: Profile) {
    this.#profile = profile;
    this.#templates = profile.description.operations.map((operation) => ({
      operation,
      pattern: new RegExp(`^${profile.basePath}${operation.path.replaceAll(/\{[^}]+\}/g, '([^/]*)')}$`),
    }));
  }

  /** The operations that speak for a request: its own, those of its path, or all where it is for none. */
  speakers(method: string, target: string): readonly string[] {
    const path = pathOf(target);
    const near = this.#templates.filter(({ pattern }) => pattern.test(path));
    const own = near.filter(({ operation }) => operation.method === method);
    const found = own.length > 0 ? own : near.length > 0 ? near : this.#templates;
    return found.map(({ operation }) => operation.operationId);
  }

  /** What a request is about, `undefined` when it is about no concept. */
  conceptOf(call: Call): ConceptCall | undefined {
    const path = pathOf(call.target);
    const route = this.#templates.find(
      ({ operation, pattern }) => operation.method === call.method && pattern.test(path),
    );
    if (route === undefined) return undefined;
    const body = parsed(new TextDecoder().decode(call.body));
    const values = pathValues(route, path);
    const query = new URLSearchParams(call.target.slice(path.length));
    const read = (expression: string | undefined): unknown => {
      if (expression === undefined) return undefined;
      const { message, part, name, keys } = parseExpression(expression);
      if (message === 'response') return undefined;
      if (part === 'path') return values.get(name);
      return part === 'query' ? query.get(name) : part === 'body' ? valueAtKeys(body, keys) : undefined;
    };
    for (const [concept, binding] of Object.entries(this.#profile.behaviour.concepts)) {
      if (!isConceptName(concept) || !isBoundTo(binding, route.operation.operationId)) continue;
      if (Object.entries(binding.with).some(([place, value]) => read(place) !== value)) continue;
      const image = read(binding.roles.image);
      const tags = [binding.roles.tag, binding.roles.tags, binding.roles.key].flatMap((role) =>
        keysIn(read(role)),
      );
      return { concept, image: typeof image === 'string' ? image : undefined, tags };
    }
    return undefined;
  }
}

function isBoundTo({ operation, also = [] }: ConceptBinding, id: string): boolean {
  return operation === id || also.includes(id);
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? '';
}

function pathValues({ operation, pattern }: Template, path: string): ReadonlyMap<string, string> {
  const names = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const [, ...texts] = pattern.exec(path) ?? [];
  return new Map(names.map((name, index) => [name, decoded(texts[index] ?? '')]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The keys of tags, however they are written. */
function keysIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  const key = valueAtKeys(value, ['key']);
  return typeof key === 'string' ? [key] : [];
}
