// Runs a command of this repository: node scripts/run.mjs <file> [arguments]. It is plain JavaScript that imports nothing
// of ours before it has looked, so that on any Node and after a failed installation it can tell what is missing.
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

/** Says what is wrong and how to repair it, and ends. */
function fail(problem, repair = `npx --yes ${JSON.parse(read('package.json')).packageManager} install`) {
  console.error(`${problem}\nRepair: ${repair}`);
  process.exit(1);
}

// The catalog pins the Node that an installation brings.
const needed = /^ {2}node: (\d+)/m.exec(read('pnpm-workspace.yaml'))?.[1];
const { node } = process.versions;
if (!existsSync(new URL('node_modules', root))) fail('Nothing is installed here yet.');
if (Number.parseInt(node, 10) < Number(needed)) {
  fail(`Commands run on Node ${needed}, which an installation brings; this is Node ${node}.`);
}

const [, , file] = process.argv;
// Commands find their arguments where they would be without this file.
process.argv.splice(1, 1);
try {
  await import(new URL(file, root).href);
} catch (error) {
  const { message } = error;
  const bundle = /packages\/openapi\/bundles\/[\w-]+\.json/.exec(message)?.[0];
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND';
  if (bundle !== undefined && isMissing) fail(`${bundle} is missing.`, 'pnpm generate');
  if (bundle !== undefined && error instanceof SyntaxError) {
    fail(`${bundle} is not JSON: ${message.replace(/^.*\.json"?: /, '')}.`, 'pnpm generate');
  }
  const name = /^Cannot find package '([^']+)'/.exec(message)?.[1];
  if (isMissing && name !== undefined) fail(`The package ${name} is not installed.`);
  throw error;
}
