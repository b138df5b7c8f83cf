import { readFile } from 'node:fs/promises';
import { arrayOf, objectOf, textOf } from '@image-tags/openapi/description';
import { parseYaml } from '@image-tags/tooling/yaml';
import type { Verdict } from './trial.ts';

/** Mutants that no test could notice, and why. */
export interface Equivalent {
  /** Ids; `*` stands for any text. */
  readonly mutants: readonly string[];
  readonly reason: string;
}

const file = 'packages/conformance/src/mutants/equivalent.yaml';

/** The justified survivors. Rejects when the file is not as it has to be, saying where. */
export async function readEquivalents(
  url: URL = new URL('./equivalent.yaml', import.meta.url),
): Promise<Equivalent[]> {
  return equivalentsIn(await readFile(url, 'utf8'));
}

/** Reads the text of such a file. Throws when it is not as it has to be. */
export function equivalentsIn(text: string): Equivalent[] {
  return arrayOf(parseYaml(text, file)).map((entry, index) => {
    const { mutants, reason } = objectOf(entry);
    const ids = arrayOf(mutants).map(textOf);
    if (ids.length > 0 && ids.every((id) => id !== '') && textOf(reason).length >= 20) {
      return { mutants: ids, reason: textOf(reason) };
    }
    throw new Error(
      `${file}: entry ${index + 1} needs mutants, a list of ids, and a reason of at least 20 characters.`,
    );
  });
}

/** Why a mutant is equivalent, `undefined` where nobody has said so. */
export function reasonFor(equivalents: readonly Equivalent[], id: string): string | undefined {
  return equivalents.find(({ mutants }) => mutants.some((pattern) => matches(pattern, id)))?.reason;
}

/** Ids and patterns that no survivor has, although mutants that they may stand for were tried: they justify nothing. */
export function unusedIn(
  equivalents: readonly Equivalent[],
  tried: readonly Pick<Verdict, 'id' | 'outcome'>[],
  isComplete: boolean,
): string[] {
  const survivors = tried.filter(({ outcome }) => outcome === 'survived');
  return equivalents
    .flatMap(({ mutants }) => mutants)
    .filter((pattern) => !survivors.some(({ id }) => matches(pattern, id)))
    .filter((pattern) => isComplete || tried.some(({ id }) => id === pattern));
}

const expressions = new Map<string, RegExp>();

function matches(pattern: string, id: string): boolean {
  const known = expressions.get(pattern) ?? expressionOf(pattern);
  expressions.set(pattern, known);
  return known.test(id);
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
