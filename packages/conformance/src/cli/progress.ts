import { counted } from '../reports/summary.ts';
import type { Progress } from '../suite/play-suite.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a run is: one line that is written over, or one for each API and target that is done. */
export function progressOn(terminal: Terminal): { show(progress: Progress): void; clear(): void } {
  return {
    show({ api, target, done, all }) {
      if (terminal.canOverwrite)
        terminal.overwrite(`${api} on ${target}: ${done} of ${counted(all, 'rule')}`);
      else if (done === all) terminal.tell(`${api} on ${target}: ${counted(all, 'rule')} played`);
    },
    clear() {
      if (terminal.canOverwrite) terminal.overwrite('');
    },
  };
}
