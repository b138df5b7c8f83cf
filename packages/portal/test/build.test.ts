import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type BuiltPage, buildPages } from '@image-tags/portal';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withoutRequests } from '../src/page.ts';
import { document, sourcesYaml } from './document.ts';

// Each page takes Redoc about a second, longer when the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

describe('pages of a folder', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'image-tags-portal-'));
    await write('redocly.yaml', 'apis:\n  boxes:\n    root: spec/boxes/openapi.yaml\n');
    await write('packages/openapi/bundles/boxes.json', JSON.stringify(document));
    await write('spec/sources.yaml', sourcesYaml);
  });
  afterEach(() => rm(root, { recursive: true }));

  async function write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }

  async function outcomes(options: { force?: boolean } = {}): Promise<string[]> {
    const pages = await buildPages({ root, ...options });
    return pages.map(({ api, outcome }) => `${api} ${outcome}`);
  }

  it('are built when something that they are made from has changed, or on demand, and not otherwise', async () => {
    expect(await outcomes()).toEqual(['boxes built']);
    expect(await outcomes()).toEqual(['boxes fresh']);
    await write('packages/openapi/bundles/boxes.json', JSON.stringify(document, null, 2));
    expect(await outcomes()).toEqual(['boxes built']);
    await write('spec/sources.yaml', sourcesYaml.replace('1999', '2000'));
    expect(await outcomes()).toEqual(['boxes built']);
    expect(await outcomes({ force: true })).toEqual(['boxes built']);
    expect(await outcomes()).toEqual(['boxes fresh']);
  });

  it('are told of one by one, with their title, language, links and size', async () => {
    const told: BuiltPage[] = [];
    const pages = await buildPages({ root, onProgress: (page) => told.push(page) });
    expect(told).toEqual(pages);
    const html = await readFile(path.join(root, 'packages/portal/dist/boxes/index.html'));
    expect(pages).toMatchObject([{ api: 'boxes', outcome: 'built', bytes: html.byteLength }]);
    expect(html.toString()).toContain('href="#/labels"');
    expect(html.toString()).toMatch(/<html lang="en">(?:.|\n)*<title>Boxes<\/title>/);
  });

  it('are refused for an API that is not there', async () => {
    await expect(buildPages({ root, apis: ['cans'] })).rejects.toThrow(
      'No API is called "cans"; there are boxes.',
    );
  });

  it('are built anew when they were cut short', async () => {
    await buildPages({ root });
    const file = 'packages/portal/dist/boxes/index.html';
    const html = await readFile(path.join(root, file), 'utf8');
    await write(file, html.slice(0, 3000));
    expect(await outcomes()).toEqual(['boxes built']);
    expect(await readFile(path.join(root, file), 'utf8')).toHaveLength(html.length);
  });

  it('are told of and returned in the order of redocly.yaml, whichever is done first', async () => {
    await buildPages({ root });
    const other = JSON.stringify({ ...document, info: { ...document.info, title: 'Tins' } });
    await write('packages/openapi/bundles/tins.json', other);
    await write(
      'redocly.yaml',
      'apis:\n  tins: { root: spec/tins.yaml }\n  boxes: { root: spec/boxes.yaml }\n',
    );
    const told: string[] = [];
    const pages = await buildPages({
      root,
      onProgress: ({ api, outcome }) => told.push(`${api} ${outcome}`),
    });
    expect(told).toEqual(['tins built', 'boxes fresh']);
    expect(pages.map(({ api }) => api)).toEqual(['tins', 'boxes']);
  });

  it('are refused where a bundle is missing', async () => {
    await rm(path.join(root, 'packages/openapi/bundles/boxes.json'));
    await expect(buildPages({ root })).rejects.toThrow(
      'packages/openapi/bundles/boxes.json is missing.\nRepair: pnpm generate',
    );
  });

  it('are refused where a bundle is not JSON', async () => {
    await write('packages/openapi/bundles/boxes.json', '{ "openapi": ');
    await expect(buildPages({ root })).rejects.toThrow(
      /^packages\/openapi\/bundles\/boxes\.json is not JSON: .+\.\nRepair: pnpm generate$/,
    );
  });

  it('are refused where spec/sources.yaml is not YAML, with the place', async () => {
    await write('spec/sources.yaml', 'manual: [\n');
    await expect(buildPages({ root })).rejects.toThrow(/^spec\/sources\.yaml:2:1: This is not YAML: /);
  });
});

describe('a page of another version of Redoc', () => {
  const options = 'const __redoc_options = {"disableTelemetry":true}';
  const logos = '`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`';

  it('is accepted when logo and telemetry are as expected', () => {
    expect(withoutRequests(options + logos)).not.toContain('redoc.ly');
  });

  it('is refused when its logo has moved', () => {
    expect(() => withoutRequests(options + logos.replace('cdn.', 'img.'))).toThrow('names its logo 1 times');
  });

  it('is refused when it has telemetry', () => {
    expect(() => withoutRequests(options.replace('true', 'false') + logos)).toThrow('a page with telemetry');
  });
});

describe('the command', () => {
  const run = promisify(execFile);
  const cli = path.join(import.meta.dirname, '../src/cli.ts');

  it('prints one line for each page', async () => {
    const { stdout } = await run(process.execPath, [cli, '--api', 'ims-v1', '--api', 'ims-v2']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).join('\n')).toMatch(
      /^ims-v1 {2}(built|fresh) {2}\d\.\d\d MB {2}\d+\.\d\d s {2}\S+\/dist\/ims-v1\/index\.html\nims-v2 /,
    );
    expect(lines[2]).toMatch(/^2 pages, [012] built, \d+\.\d\d s in all\.$/);
  });

  it.each([
    [['--api', 'nimbus'], /^error: no API is called "nimbus"; there are .*\n$/],
    [['--colour'], /^error: unknown option '--colour'\n$/],
  ])('refuses %j with one line and exit code 2', async (args, message) => {
    await expect(run(process.execPath, [cli, ...args])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
    });
  });
});
