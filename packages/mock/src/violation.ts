/** One finding of Prism. */
export interface Violation {
  /** A JSON Schema keyword, or 401 for missing credentials. */
  readonly code?: string | number | undefined;
  /** Where in the request: `['query', 'limit']`, `['body', 'tags', '0', 'key']`. */
  readonly path?: readonly string[] | undefined;
  /** The property that a body lacks, when that is the finding. */
  readonly missing?: string | undefined;
  readonly message: string;
}

/**
 * The findings that are true of a request, each once, in their order. Where a `then` or `else` refuses an object, Prism
 * also reports what only follows from that:
 *
 * - that the branch failed, and that its members are described nowhere, as only a branch that passes describes them;
 * - what the branch says of the other members, although it was taken only because the member that chooses it is wrong or
 *   missing. Such a member is refused twice: by the branch and, after that, by the schema around it, which knows every
 *   allowed value.
 */
export function trueOf(violations: readonly Violation[]): readonly Violation[] {
  const forks = new Set(violations.filter(({ code }) => code === 'if').map(placeOf));
  const direct = violations.filter(
    (violation) =>
      violation.code !== 'if' &&
      !(violation.code === 'unevaluatedProperties' && forks.has(placeOf(violation))),
  );
  const choosing = new Set(
    direct
      .filter((one) => direct.some((other) => other !== one && sayTheSame(one, other)))
      .map(placeOf)
      .filter((place) => forks.has(parentOf(place))),
  );
  const wrongTurns = [...choosing].map(parentOf);
  const found = direct.filter((violation, index) => {
    const place = placeOf(violation);
    const astray = wrongTurns.some((fork) => place === fork || place.startsWith(`${fork}/`));
    const saidLater = direct.slice(index + 1).some((later) => sayTheSame(violation, later));
    return !saidLater && (choosing.has(place) || !astray);
  });
  return found.length > 0 ? found : violations;
}

function placeOf({ path = [], missing }: Violation): string {
  return [...path, ...(missing === undefined ? [] : [missing])].join('/');
}

function parentOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/'));
}

function sayTheSame(one: Violation, other: Violation): boolean {
  const areChoices = [one, other].every(({ code }) => code === 'const' || code === 'enum');
  return placeOf(one) === placeOf(other) && (areChoices || one.message === other.message);
}
