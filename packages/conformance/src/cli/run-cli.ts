import { apiNames } from '@image-tags/openapi';
import { CommanderError } from '@image-tags/tooling/command';
import { ReportFolderProblem } from '../reports/report-folder.ts';
import { visibleText } from '../reports/visible-text.ts';
import { anyServer } from '../targets/any-server/any-server.ts';
import { ServerProblem } from '../targets/any-server/options.ts';
import { rehearse } from '../targets/any-server/rehearsal.ts';
import type { NamedTarget } from '../targets/named-target.ts';
import { type Arguments, commandOf, type Environment } from './arguments.ts';
import { play } from './play.ts';
import { planText, refuseServerOptions, serverPlanOf } from './server-plan.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface Cli {
  /** As its help calls it. */
  readonly name: string;
  readonly targets: readonly NamedTarget[];
  readonly terminal: Terminal;
  readonly environment: Environment;
}

/**
 * The command: plays the suite as its arguments ask. Resolves to the exit code: 0 when everything came out as declared, 1 when
 * not, 2 when the arguments, or what they lead to, cannot be used, 130 and others when a signal interrupted it.
 */
export async function runCli(
  args: readonly string[],
  { name, targets, terminal, environment }: Cli,
): Promise<number> {
  try {
    const given = parsedBy(name, args, targets, terminal);
    return given.url === undefined
      ? await playOwn(given, targets, terminal)
      : await playServer(given.url, given, terminal, environment);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isExplained(error)) throw error;
    terminal.tell(`error: ${visibleText(error.message)}`);
    return 2;
  }
}

/** Whether it is about what a person can put right, and says how. */
function isExplained(error: unknown): error is Error {
  return (
    error instanceof UsageError || error instanceof ServerProblem || error instanceof ReportFolderProblem
  );
}

function parsedBy(
  name: string,
  args: readonly string[],
  targets: readonly NamedTarget[],
  terminal: Terminal,
): Arguments {
  const command = commandOf(name, targets)
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.tell(visibleText(text.trimEnd())),
    })
    .exitOverride((error) => {
      throw error;
    });
  return command.parse(args, { from: 'user' }).opts<Arguments>();
}

async function playOwn(
  given: Arguments,
  targets: readonly NamedTarget[],
  terminal: Terminal,
): Promise<number> {
  refuseServerOptions(given);
  const { api: apis = apiNames, target = targets.filter(({ isUsual }) => isUsual), rule, report } = given;
  const loaded = [];
  for (const { load } of target) loaded.push(await load());
  return play({
    suite: { apis, targets: loaded, ...(rule === undefined ? {} : { rules: rule }) },
    report,
    terminal,
    controller: new AbortController(),
    leftovers: () => [],
  });
}

async function playServer(
  url: string,
  given: Arguments,
  terminal: Terminal,
  environment: Environment,
): Promise<number> {
  const plan = serverPlanOf(url, given, environment);
  const { rule, report, yes = false } = given;
  terminal.tell(planText(plan, await rehearse(plan.api, plan.options, rule)));
  if (!yes && !terminal.isInteractive)
    throw new UsageError('Nobody is there to agree, so nothing was sent. Agree with --yes.');
  if (!yes && !(await terminal.confirm('\nGo on?'))) {
    terminal.tell('Nothing was sent.');
    return 2;
  }
  const controller = new AbortController();
  const target = anyServer({ ...plan.options, signal: controller.signal });
  return play({
    suite: { apis: [plan.api], targets: [target], ...(rule === undefined ? {} : { rules: rule }) },
    report,
    terminal,
    controller,
    leftovers: () =>
      target
        .leftovers()
        .flatMap(({ what, commands }) => [`Left over: ${what}`, ...commands.map((line) => `  ${line}`)])
        .map(visibleText),
  });
}
