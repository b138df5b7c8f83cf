import { rules } from '@image-tags/behaviour';
import { type ApiName, apiNames, isApiName } from '@image-tags/openapi';
import { type Command, commandLine, InvalidArgumentError } from '@image-tags/tooling/command';
import { knownCallers } from '../targets/any-server/options.ts';
import type { NamedTarget } from '../targets/named-target.ts';
import { UsageError } from './usage-error.ts';

/** Variables of the environment: `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The command line as it was given, each option checked by itself. */
export interface Arguments {
  readonly api?: readonly ApiName[];
  readonly target?: readonly NamedTarget[];
  readonly rule?: readonly string[];
  readonly report?: string;
  readonly url?: string;
  readonly token?: Readonly<Record<string, string>>;
  readonly projectId?: Readonly<Record<string, string>>;
  readonly imageId?: readonly string[];
  readonly rate?: number;
  readonly timeout?: number;
  readonly yes?: boolean;
}

/** Variable of the environment with the owner's token. Arguments show in lists of processes, and in the history of a shell. */
export const tokenVariable = 'IMAGE_TAGS_TOKEN';

/** Requests per second that no server minds. */
export const defaultRate = 10;
/** Seconds to wait for an answer. */
export const defaultTimeout = 10;

/** The command with its options, ready to parse. */
export function commandOf(name: string, targets: readonly NamedTarget[]): Command {
  const known = targets.map((target) => target.name).join(', ');
  const others = knownCallers.filter((caller) => caller !== 'owner');
  return commandLine(name, 'Play the conformance suite on our own targets, or on any server with --url.')
    .option('--api <name>', `only this API; may be repeated: ${apiNames.join(', ')}`, apisOf)
    .option('--target <name>', `only this target; may be repeated: ${known}`, targetsFrom(targets))
    .option('--rule <id>', 'only the scenarios of this rule; may be repeated', rulesOf)
    .option(
      '--report <folder>',
      'write report.json, report.xml (JUnit), index.html and badges there',
      folderOf,
    )
    .option('--url <url>', 'play one API on the server there; its own paths come after it', urlOf)
    .option(
      '--token <token>',
      `the owner's token, or <caller>=<token> for ${others.join(', ')}; the owner's may also stand in the variable ${tokenVariable}`,
      valuesOf('--token'),
    )
    .option(
      '--project-id <id>',
      "the owner's project, or stranger=<id>, where URLs name it",
      valuesOf('--project-id'),
    )
    .option('--image-id <id>', 'an image whose tags may change; may be repeated', imagesOf)
    .option('--rate <number>', `requests per second at most (${defaultRate})`, rateOf)
    .option('--timeout <seconds>', `longest wait for an answer (${defaultTimeout})`, timeoutOf)
    .option('--yes', 'do not ask before anything is sent to the server');
}

function apisOf(name: string, chosen: readonly ApiName[] = []): readonly ApiName[] {
  if (isApiName(name)) return chosen.includes(name) ? chosen : [...chosen, name];
  throw new InvalidArgumentError(`There are: ${apiNames.join(', ')}.`);
}

function targetsFrom(targets: readonly NamedTarget[]) {
  return (name: string, chosen: readonly NamedTarget[] = []): readonly NamedTarget[] => {
    const found = targets.find((target) => target.name === name);
    if (found === undefined)
      throw new InvalidArgumentError(`There are: ${targets.map((target) => target.name).join(', ')}.`);
    return chosen.includes(found) ? chosen : [...chosen, found];
  };
}

function rulesOf(id: string, chosen: readonly string[] = []): readonly string[] {
  if (rules.some((rule) => rule.id === id)) return chosen.includes(id) ? chosen : [...chosen, id];
  const near = rules.map((rule) => rule.id).filter((other) => other.includes(id) || id.includes(other));
  const hint = near.length === 0 ? 'spec/rules has a file for each.' : `There are: ${near.join(', ')}.`;
  throw new InvalidArgumentError(`No rule has this id. ${hint}`);
}

function folderOf(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('It has to name a folder.');
}

function urlOf(text: string): string {
  // URL.parse is not in Node 20, on which the packed command runs.
  if (!URL.canParse(text)) throw new InvalidArgumentError('A URL is like https://cloud.example/image.');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new InvalidArgumentError('The suite speaks http and https.');
  if (url.username !== '' || url.password !== '')
    throw new InvalidArgumentError('A name and password have no place in it; use --token.');
  if (url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('It ends before the paths of the API, without ? and #.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

type Values = Readonly<Record<string, string>>;

/** Values by the caller that they are of. No message has one, as it may be a secret. */
function valuesOf(option: string): (text: string, chosen?: Values) => Values {
  return (text, chosen = {}) => {
    const [, name, rest = ''] = /^([a-z][\w-]*)=([^=].*)$/is.exec(text) ?? [];
    // A token may have equals signs of its own, at its end above all.
    const [caller, value] = name === undefined ? ['owner', text] : [name, rest];
    if (!knownCallers.includes(caller))
      throw new UsageError(
        `${option}: nobody has the name before the equals sign. There are: ${knownCallers.join(', ')}. ` +
          'A value that has such a sign itself is given as owner=…',
      );
    if (!isVisible(value)) throw new UsageError(`A value of ${option} cannot be sent. ${invisible}`);
    if (Object.hasOwn(chosen, caller))
      throw new UsageError(`${option} is given twice for the ${caller}: leave one out.`);
    return { ...chosen, [caller]: value };
  };
}

const invisible = 'It has to be visible ASCII without spaces.';

function isVisible(value: string): boolean {
  return /^[!-~]+$/.test(value);
}

/** The owner's token from the environment; `undefined` where there is none. Throws a UsageError for one that no header can hold. */
export function tokenFrom(environment: Environment): string | undefined {
  const token = environment[tokenVariable];
  if (token === undefined || token === '') return undefined;
  if (isVisible(token)) return token;
  throw new UsageError(`The token in ${tokenVariable} cannot be sent. ${invisible}`);
}

function imagesOf(id: string, chosen: readonly string[] = []): readonly string[] {
  if (!/^(?!\.{1,2}$)[\w.:-]+$/.test(id))
    throw new InvalidArgumentError('An id has letters, digits and - . : _ only, and is neither . nor ..');
  return chosen.includes(id) ? chosen : [...chosen, id];
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (text.trim() !== '' && rate > 0 && rate <= 10_000) return rate;
  throw new InvalidArgumentError('A rate is a number above 0, at most 10000.');
}

function timeoutOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds > 0 && seconds <= 300) return seconds;
  throw new InvalidArgumentError('It is a number of seconds above 0, at most 300.');
}
