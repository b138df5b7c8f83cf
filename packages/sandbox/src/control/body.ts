import { lookUp } from '@image-tags/openapi/description';
import type { Call } from '../exchange.ts';
import type { ImageRecord } from '../image.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Fault, NewImage } from '../sandbox-interface.ts';
import type { WorldRecord } from '../store.ts';
import { controlDocument } from './document.ts';
import { type Mistake, mistakesIn } from './schema.ts';

/** The schemas of what is taken from outside, and the types that they describe. */
interface Described {
  readonly Snapshot: WorldRecord;
  readonly Image: ImageRecord;
  readonly NewImage: NewImage;
  readonly Fault: Fault;
}

/** How many mistakes an answer names: enough to learn from. */
const namedMistakes = 10;

/** How many values a body may have inside one another: what is written must be readable without end of the stack. */
const deepest = 100;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What the body of a call holds. Throws a SandboxError that says what is wrong where when it is not as described. */
export function bodyOf<Name extends keyof Described>(call: Call, name: Name): Described[Name] {
  const value = jsonOf(call.body);
  const mistakes = mistakesOf(name, value);
  if (fits(name, value, mistakes)) return value;
  throw new SandboxError(400, 'Unfitting body', detailOf(mistakes), { errors: mistakes });
}

function detailOf(mistakes: readonly Mistake[]): string {
  const texts = mistakes.map(({ pointer, detail }) => `${pointer || 'The body'} ${detail}.`);
  return [...texts, ...(mistakes.length < namedMistakes ? [] : ['There may be more.'])].join(' ');
}

/** Whether a value is as the description of the control interface says. */
export function fits<Name extends keyof Described>(
  name: Name,
  value: unknown,
  mistakes: readonly Mistake[] = mistakesOf(name, value),
): value is Described[Name] {
  return mistakes.length === 0;
}

function mistakesOf(name: keyof Described, value: unknown): readonly Mistake[] {
  return mistakesIn(value, { $ref: `#/components/schemas/${name}` }, refer, namedMistakes);
}

const referred = new Map<string, unknown>();

function refer(reference: string): unknown {
  const known = referred.get(reference) ?? lookUp(controlDocument, reference);
  referred.set(reference, known);
  return known;
}

function jsonOf(body: Uint8Array): unknown {
  if (body.length === 0) {
    throw new SandboxError(400, 'No body', 'The request needs a body of JSON and has none.');
  }
  const value = parsed(body);
  if (!isDeeperThan(deepest, value)) return value;
  throw new SandboxError(
    400,
    'Body too deep',
    `The body has more than ${deepest} values inside one another.`,
  );
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SandboxError(400, 'Body is not JSON', `The body has to be JSON in UTF-8: ${reason}`);
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(levels - 1, member));
}
