import { alignedTable } from '@image-tags/tooling/table';
import type { Measured } from './load.ts';
import type { Scale } from './scale.ts';
import type { StartTimes } from './start-time.ts';
import { median, ratios, spread } from './statistics.ts';
import { type CaseResult, type Contender, contenders } from './throughput.ts';

/** Everything that a benchmark measured. */
export interface Results {
  readonly throughput: readonly CaseResult[];
  readonly start: StartTimes;
  readonly scale: Scale;
  readonly manyImages: number;
  /** Calls of `sandbox.fetch` per second, and Prism's requests per second over HTTP, round by round. */
  readonly inProcess: { readonly calls: readonly number[]; readonly prism: readonly number[] };
  readonly bytesPerTag: number;
}

/** A goal of the project, with what became of it. */
export interface Goal {
  readonly text: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** What is measured against what the project promises. */
export function goalsOf(results: Results): Goal[] {
  const { throughput, start, scale, manyImages, inProcess, bytesPerTag } = results;
  const perCase = throughput.flatMap((result) => {
    const toPrism = atLeast(`${result.name}: throughput of Prism`, 10, ratioTo(result, 'prism'), times);
    const withoutLog = times(ratioTo(result, 'silentPrism'));
    return [
      atLeast(`${result.name}: throughput of bare Node`, 0.6, ratioTo(result, 'bare'), percent),
      { ...toPrism, measured: `${toPrism.measured} (${withoutLog} without its log)` },
    ];
  });
  const startRatio = median(ratios(start.sandbox, start.bare));
  const scaleRatio = median(ratios(scale.many, scale.few));
  const noise = Math.max(spread(scale.few), spread(scale.many), 0.1);
  return [
    ...perCase,
    atLeast('sandbox.fetch in process: rate of Prism over HTTP', 5, inProcessRatio(inProcess), times),
    {
      text: 'first answer: at most 3.0 × bare Node',
      measured: `${times(startRatio)} (${Math.round(median(start.sandbox))} ms to ${Math.round(median(start.bare))} ms)`,
      isMet: startRatio <= 3,
    },
    {
      text: `${manyImages.toLocaleString('en')} images: as fast as 10, but for noise of ${percent(noise)}`,
      measured: percent(scaleRatio),
      isMet: scaleRatio >= 1 - noise,
    },
    {
      text: 'a tag: less than 1000 bytes',
      measured: `${Math.round(bytesPerTag)} bytes`,
      isMet: bytesPerTag < 1000,
    },
  ];
}

/** The goals as lines that say Met or Missed. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ text, measured, isMet }) => [isMet ? 'Met' : 'Missed', text, measured]);
  return alignedTable([['', 'goal', 'measured'], ...rows]);
}

const names: Readonly<Record<Contender, string>> = {
  bare: 'bare Node',
  sandbox: 'sandbox',
  prism: 'Prism',
  silentPrism: 'Prism, no log',
};

/** What each contender did with each kind of request. */
export function throughputTable(throughput: readonly CaseResult[]): string {
  const head = ['request', 'server', 'requests/s', 'spread', 'p50 ms', 'p99 ms', 'to bare', 'to Prism'];
  const rows = throughput.flatMap((result) =>
    contenders.map((contender) => {
      const measured = result.rounds[contender];
      const rates = measured.map(({ perSecond }) => perSecond);
      const middle = (value: (one: Measured) => number) => median(measured.map(value)).toFixed(2);
      const ratio = (other: 'bare' | 'prism') => median(ratios(rates, ratesOf(result, other)));
      return [
        contender === 'bare' ? result.name : '',
        names[contender],
        String(Math.round(median(rates))),
        `±${percent(spread(rates))}`,
        middle(({ p50 }) => p50),
        middle(({ p99 }) => p99),
        contender === 'bare' ? '' : percent(ratio('bare')),
        contender === 'prism' ? '' : times(ratio('prism')),
      ];
    }),
  );
  return alignedTable([head, ...rows], [2, 3, 4, 5, 6, 7]);
}

function ratesOf(result: CaseResult, contender: Contender): number[] {
  return result.rounds[contender].map(({ perSecond }) => perSecond);
}

function ratioTo(result: CaseResult, other: Contender): number {
  return median(ratios(ratesOf(result, 'sandbox'), ratesOf(result, other)));
}

function inProcessRatio({ calls, prism }: Results['inProcess']): number {
  return median(ratios(calls, prism));
}

function atLeast(text: string, goal: number, value: number, show: (value: number) => string): Goal {
  return {
    text: text.replace(': ', `: at least ${show(goal)} `),
    measured: show(value),
    isMet: value >= goal,
  };
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function times(value: number): string {
  return `${value.toFixed(1)} ×`;
}
