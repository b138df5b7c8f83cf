import { seconds } from '@image-tags/tooling/command';
import { crashed, type Step, summary } from './step.ts';

/**
 * Runs steps at the same time, telling each before, and after when it is done. Returns whether all went well. One that
 * fails does not stop the others, so that a person sees everything there is to repair.
 */
export async function runTogether(steps: readonly Step[], print: (line: string) => void): Promise<boolean> {
  for (const step of steps) print(`▶ ${step.name}: ${step.does}`);
  // A file that nobody can read fails several steps with the same words.
  const shown = new Set<string>();
  const results = steps.map(async (step) => {
    const start = performance.now();
    const result = await step.run().catch(crashed);
    if (result.failed > 0 && !shown.has(result.output)) print(result.output.trimEnd());
    shown.add(result.output);
    const mark = result.failed > 0 ? '✘' : '✔';
    print(`${mark} ${step.name}: ${summary(result)} in ${seconds(performance.now() - start)}`);
    return result.failed === 0;
  });
  return (await Promise.all(results)).every((isGood) => isGood);
}
