import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '@image-tags/tooling/files';
import { type ProcessResult, runProcess } from '@image-tags/tooling/processes';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root: string;

/** A repository that has nothing but run.mjs, an API whose bundle is `ims.json`, and a command that prints what it got. */
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'image-tags-run-'));
  await mkdir(path.join(root, 'scripts'));
  await cp(path.join(repositoryRoot, 'scripts/run.mjs'), path.join(root, 'scripts/run.mjs'));
  await write('package.json', '{ "packageManager": "pnpm@9.8.7", "type": "module" }');
  await write('pnpm-workspace.yaml', 'catalog:\n  node: 20.1.2\n');
  await write('node_modules/.keep', '');
  await write('packages/openapi/bundles/ims.json', '{ "title": "Images" }');
  await write(
    'scripts/command.js',
    "import ims from '../packages/openapi/bundles/ims.json' with { type: 'json' };\nconsole.log(ims.title, ...process.argv.slice(2));\n",
  );
});
afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

function run(): Promise<ProcessResult> {
  return runProcess(process.execPath, ['scripts/run.mjs', 'scripts/command.js', '--api', 'ims'], {
    folder: root,
  });
}

const install = 'Repair: npx --yes pnpm@9.8.7 install\n';

it('runs a command with its arguments', async () => {
  expect(await run()).toMatchObject({ exitCode: 0, stdout: 'Images --api ims\n', stderr: '' });
});

it('says that nothing is installed', async () => {
  await rm(path.join(root, 'node_modules'), { recursive: true });
  expect(await run()).toMatchObject({ exitCode: 1, stderr: `Nothing is installed here yet.\n${install}` });
});

it('says that Node is too old, as it is after a failed installation', async () => {
  await write('pnpm-workspace.yaml', 'catalog:\n  node: 999.0.0\n');
  const stderr = `Commands run on Node 999, which an installation brings; this is Node ${process.versions.node}.\n${install}`;
  expect(await run()).toMatchObject({ exitCode: 1, stderr });
});

it('says which package is not installed', async () => {
  await write('scripts/command.js', "import 'commander';\n");
  expect(await run()).toMatchObject({
    exitCode: 1,
    stderr: `The package commander is not installed.\n${install}`,
  });
});

it('says which bundle is missing', async () => {
  await rm(path.join(root, 'packages/openapi/bundles/ims.json'));
  expect(await run()).toMatchObject({
    exitCode: 1,
    stderr: 'packages/openapi/bundles/ims.json is missing.\nRepair: pnpm generate\n',
  });
});

it('says which bundle is not JSON', async () => {
  await write('packages/openapi/bundles/ims.json', '{ "title": ');
  expect(await run()).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(
      /^packages\/openapi\/bundles\/ims\.json is not JSON: Unexpected end of JSON input\.\nRepair: pnpm generate\n$/,
    ),
  });
});

it('shows the stack of a mistake in a command', async () => {
  await write('scripts/command.js', 'undefined.title;\n');
  const { exitCode, stderr } = await run();
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/TypeError: [\s\S]*command\.js:1:11/);
});

it('is how every command of the repository that is ours is run', async () => {
  const { scripts } = JSON.parse(await readFile(path.join(repositoryRoot, 'package.json'), 'utf8'));
  const { format: _biome, ...ours } = scripts;
  for (const command of Object.values(ours)) {
    expect(command).toMatch(/^node scripts\/run\.mjs (scripts|packages\/\w+)\/src\/(\w+\/)?\w+\.ts$/);
  }
});
