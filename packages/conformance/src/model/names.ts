import type { ConceptName } from '@image-tags/behaviour';
import type { ModelFacts } from './model-facts.ts';

/** Names to make tags of. */
export interface Names {
  readonly common: readonly string[];
  readonly hostile: readonly string[];
  readonly values: readonly string[];
  readonly hostileValues: readonly string[];
}

const common = ['golden', 'size', 'Golden', 'new', 't1'];
const values = ['', 'large', 'Large'];

const hostile = [
  '',
  ' ',
  ' golden',
  'golden ',
  '.',
  '..',
  'a/b',
  'a%2Fb',
  '%',
  '100%',
  'a?b',
  'a#b',
  'a=b',
  'a.b',
  '=',
  '+',
  'a+b',
  'new\n',
  'a\nb',
  '\t',
  '"',
  "it's",
  '<b>&',
  '\\',
  'é',
  'e\u0301',
  '大',
  'שלום',
  '🚀',
  '__proto__',
  'constructor',
  'toString',
  'action',
  'tags',
  'null',
  '\u00a0',
  '\u2028',
];

/** Texts of every length at which an API draws a line, and one beyond. */
function aroundLimits(limits: readonly number[]): string[] {
  return limits
    .filter(Number.isFinite)
    .flatMap((limit) => [
      'x'.repeat(limit),
      'x'.repeat(limit + 1),
      'é'.repeat(Math.floor(limit / 2) + 1),
      '大'.repeat(limit),
    ]);
}

/** The names that a concept is tried with. */
export function namesFor(facts: ModelFacts, concept: ConceptName): Names {
  const keys = ['key-length', 'label-length'].map((rule) => facts.limit(rule));
  const isRemoval = concept === 'removeMany';
  return {
    common,
    hostile: [
      ...hostile,
      ...aroundLimits(isRemoval ? [facts.limit('batch-delete-lengths', 'keyLimit')] : keys),
    ],
    values,
    hostileValues: [
      ' ',
      '.',
      'a.b',
      'é',
      '__proto__',
      ...aroundLimits([
        facts.limit(isRemoval ? 'batch-delete-lengths' : 'value-length', isRemoval ? 'valueLimit' : 'limit'),
      ]),
    ],
  };
}
