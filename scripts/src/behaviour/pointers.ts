import type { Fact } from '@image-tags/behaviour/behaviour';
import { type OpenApiDocument, pointerTo, valueAt } from '@image-tags/openapi/description';
import type { Finding } from '../lint/findings.ts';
import type { RuleEntry } from './file-types.ts';
import { type Placed, problemAt } from './problem.ts';

export interface ResolvedFacts {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly problems: readonly Finding[];
}

/** Whether a fact says where in the bundle it stands. */
export function isPointer(fact: Fact): fact is string {
  return typeof fact === 'string' && fact.startsWith('#');
}

/** The facts of one rule with pointers replaced by what they lead to in the bundle. `api` is its name, for messages. */
export function resolveFacts(
  { value, file, keys }: Placed<RuleEntry>,
  document: OpenApiDocument,
  api: string,
): ResolvedFacts {
  const problems: Finding[] = [];
  const facts = Object.entries(value.facts ?? {}).flatMap(([name, fact]) => {
    const found = isPointer(fact) ? numberIn(valueAt(document, decodeURIComponent(fact.slice(1)))) : fact;
    if (isFact(found)) return [[name, found] as const];
    problems.push(
      problemAt('pointers', file, [...keys, 'facts', name], {
        wrong:
          found === undefined
            ? `${String(fact)} leads nowhere in the bundle of ${api}.`
            : `${String(fact)} leads to ${JSON.stringify(found).slice(0, 60)} in the bundle of ${api}, which is no fact.`,
        expected: 'a JSON Pointer to a number, a text, true or false, or a list of texts',
        repair: `correct the pointer; packages/openapi/bundles/${api}.yaml has what there is to point to`,
        example: "limit: '#/components/schemas/ImageTags/maxItems'",
      }),
    );
    return [];
  });
  return { facts: Object.fromEntries(facts), problems };
}

/** Some APIs write numbers as texts; the fact is the number. */
function numberIn(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

function isFact(value: unknown): value is Fact {
  if (Array.isArray(value)) return value.every((member) => typeof member === 'string');
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Keywords of a schema whose number is a fact about the API. */
const numeric = /^(max|min|exclusive|multipleOf|default$)/;

/** JSON Pointers to every place in the schemas and parameters of a bundle where a number stands as a bound or a default. */
export function placesOfNumber(document: OpenApiDocument, number: number): string[] {
  const places: string[] = [];
  const look = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (['example', 'examples', 'x-evidence'].includes(key)) continue;
      const here = pointer + pointerTo(key);
      if (member === number && numeric.test(key)) places.push(`#${here}`);
      look(member, here);
    }
  };
  look(document.components, '/components');
  look(document.paths, '/paths');
  return places;
}
