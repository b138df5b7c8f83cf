import path from 'node:path';
import { type ProcessResult, runProcess } from '@image-tags/tooling/processes';

/** Checks the types of all TypeScript of the repository in a folder, type tests included. */
export function runTypecheck(root: string): Promise<ProcessResult> {
  return runTool('tsc', ['-p', '.'], root);
}

/** Runs a tool that the root `package.json` depends on, such as `tsc`, without colours: what it prints is kept as text. */
export function runTool(
  tool: string,
  args: readonly string[],
  root: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessResult> {
  return runProcess(path.join(root, 'node_modules/.bin', tool), args, {
    folder: root,
    environment: { NO_COLOR: '1', ...environment },
  });
}
