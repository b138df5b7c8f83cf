import type { Fact, FactType } from '@image-tags/behaviour';

/** Another value that a fact could have. */
export interface OtherValue {
  /** Names the change among those of the fact: `+1`. */
  readonly label: string;
  readonly value: Fact;
}

/** What the values of a fact may be chosen from. */
export interface FactContext {
  readonly type: FactType | undefined;
  /** All media types that the description has. */
  readonly mediaTypes: readonly string[];
  /** Whether the list is one in which the order counts. */
  readonly isOrder: boolean;
}

/** The values next to that of a fact: close enough to be a slip of whoever typed it. */
export function otherValues(fact: Fact, { type, mediaTypes, isOrder }: FactContext): OtherValue[] {
  if (typeof fact === 'number') return [more(fact, 1), more(fact, -1)];
  if (typeof fact === 'boolean') return [{ label: String(!fact), value: !fact }];
  if (typeof fact !== 'string') return isOrder ? otherOrders(fact) : smallerSets(fact);
  if (type === 'regex') return otherPatterns(fact);
  if (type === 'mediaType') return othersOf(mediaTypes, fact);
  if (typeof type === 'object') return othersOf(type, fact);
  return othersOf(['', '=', ':', '.'], fact);
}

function more(fact: number, difference: number): OtherValue {
  return { label: difference > 0 ? `+${difference}` : String(difference), value: fact + difference };
}

function othersOf(values: readonly string[], fact: string): OtherValue[] {
  return values.filter((value) => value !== fact).map((value) => ({ label: value || 'empty', value }));
}

function smallerSets(list: readonly string[]): OtherValue[] {
  return list.map((entry) => ({ label: `without ${entry}`, value: list.filter((other) => other !== entry) }));
}

/** Neighbours swapped, and each entry moved to either end. */
function otherOrders(list: readonly string[]): OtherValue[] {
  return list.flatMap((entry, index) => {
    const next = list[index + 1];
    const others = list.toSpliced(index, 1);
    return [
      ...(next === undefined
        ? []
        : [{ label: `${entry} after ${next}`, value: others.toSpliced(index + 1, 0, entry) }]),
      // The two at either end are neighbours swapped already.
      ...(index > 1 ? [{ label: `${entry} first`, value: [entry, ...others] }] : []),
      ...(index < list.length - 2 ? [{ label: `${entry} last`, value: [...others, entry] }] : []),
    ];
  });
}

/** A pattern loosened and tightened: its ends opened, letter case, a range of letters and each count. */
function otherPatterns(pattern: string): OtherValue[] {
  const counts = [...pattern.matchAll(/\{(\d+)\}/g)].flatMap(({ 0: text, 1: count, index }) =>
    [1, -1].map((difference) => {
      const changed = `{${Number(count) + difference}}`;
      const value = pattern.slice(0, index) + changed + pattern.slice(index + text.length);
      return { label: `${text} at ${index} ${changed}`, value };
    }),
  );
  const edits: readonly (readonly [label: string, value: string])[] = [
    ['start open', pattern.replace(/^\^/, '')],
    ['end open', pattern.replace(/\$$/, '')],
    ['lower case only', pattern.replaceAll('a-fA-F', 'a-f')],
    ['any case', pattern.includes('A-F') ? pattern : pattern.replaceAll('a-f', 'a-fA-F')],
    ['one letter less', pattern.replaceAll('a-f', 'a-e')],
    ['one letter more', pattern.replaceAll('a-f', 'a-g')],
    ['one digit less', pattern.replaceAll('0-9', '0-8')],
    ['anything', ''],
  ];
  return [
    ...counts,
    ...edits.filter(([, value]) => value !== pattern).map(([label, value]) => ({ label, value })),
  ];
}
