import { prepareReportFolder } from '../reports/report-folder.ts';
import { terminalReport } from '../reports/terminal.ts';
import { reportFiles, writeReports } from '../reports/write-reports.ts';
import { playSuite, type SuiteOptions } from '../suite/play-suite.ts';
import { isAsDeclared } from '../suite/suite-run.ts';
import { progressOn } from './progress.ts';
import type { Interruption, Terminal } from './terminal.ts';

/** Exit codes of a run that a signal ended. */
const exitCodes: Readonly<Record<Interruption, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

export interface Playing {
  readonly suite: Omit<SuiteOptions, 'signal' | 'onProgress'>;
  /** Folder for the reports; none when absent. */
  readonly report: string | undefined;
  readonly terminal: Terminal;
  readonly controller: AbortController;
  /** What to say when the person does not wait for the end. */
  readonly leftovers: () => readonly string[];
}

/**
 * Plays the suite, prints the report and writes the others. An interruption ends the run after what is being played has
 * cleaned up; a second one, or one that comes after the clean-up, at once. Resolves to the exit code: 0 as declared, 1 not so,
 * 128 and more interrupted. Rejects with a ReportFolderProblem, before anything is sent, where reports cannot be written.
 */
export async function play({ suite, report, terminal, controller, leftovers }: Playing): Promise<number> {
  const folder =
    report === undefined ? undefined : await prepareReportFolder(report, reportFiles(suite.apis));
  const progress = progressOn(terminal);
  let how: Interruption | undefined;
  let isOver = false;
  const forget = terminal.onInterruption((signal) => {
    progress.clear();
    if (how === undefined && !isOver) {
      how = signal;
      terminal.tell('Interrupted. Cleaning up; once more leaves at once.');
      controller.abort(`interrupted by ${signal}`);
      return;
    }
    for (const line of leftovers()) terminal.tell(line);
    terminal.exit(exitCodes[signal]);
  });
  try {
    const options = { ...suite, signal: controller.signal, onProgress: progress.show };
    const run = await playSuite(options).catch(async (error: unknown) => {
      await folder?.undo();
      throw error;
    });
    isOver = true;
    progress.clear();
    terminal.print(terminalReport(run));
    if (report !== undefined) {
      const files = await writeReports(run, report);
      terminal.print(`\nReports:\n${files.map((file) => `  ${file}`).join('\n')}`);
    }
    if (how !== undefined) return exitCodes[how];
    return isAsDeclared(run) && leftovers().length === 0 ? 0 : 1;
  } finally {
    progress.clear();
    forget();
    for (const line of leftovers()) terminal.tell(line);
  }
}
