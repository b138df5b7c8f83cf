/** A text with places for variables, made once and filled for every request. */
export interface Template {
  /** Texts between the places, one more than there are places. */
  readonly texts: readonly string[];
  /** Names of the variables that stand between them. */
  readonly names: readonly string[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/**
 * Makes a template of an example. `echo` maps each variable to a regular expression for what stands for it in the text.
 * `literals` maps further variables to texts that stand for them.
 */
export function templateOf(
  text: string,
  echo: Readonly<Record<string, string>>,
  literals: Readonly<Record<string, string>> = {},
): Template {
  const places = [
    ...Object.entries(echo).flatMap(([name, pattern]) => placesOf(text, name, new RegExp(pattern, 'gu'))),
    ...Object.entries(literals).flatMap(([name, literal]) => literalPlacesOf(text, name, literal)),
  ].sort((one, other) => one.start - other.start);
  const texts: string[] = [];
  const names: string[] = [];
  let end = 0;
  for (const place of places) {
    if (place.start < end) continue;
    texts.push(text.slice(end, place.start));
    names.push(place.name);
    end = place.end;
  }
  return { texts: [...texts, text.slice(end)], names };
}

/** The text with each variable's value in its places; a variable without a value stays as the example has it not: empty. */
export function fill({ texts, names }: Template, textFor: (name: string) => string): string {
  let filled = texts[0] ?? '';
  for (const [index, name] of names.entries()) filled += textFor(name) + (texts[index + 1] ?? '');
  return filled;
}

function placesOf(text: string, name: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => found !== '')
    .map(({ 0: found, index }) => ({ name, start: index, end: index + found.length }));
}

function literalPlacesOf(text: string, name: string, literal: string): Place[] {
  const parts = literal === '' ? [text] : text.split(literal);
  const places: Place[] = [];
  let start = 0;
  for (const part of parts.slice(0, -1)) {
    start += part.length;
    places.push({ name, start, end: start + literal.length });
    start += literal.length;
  }
  return places;
}
