import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { type ApiName, apiNames, bundle, operationsOf } from '@image-tags/openapi';
import { type BuiltPage, buildPages } from '@image-tags/portal';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** Redoc treats private addresses otherwise, so the pages are opened under a name that looks public. */
const host = 'docs.corp.example';
const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => file !== undefined && existsSync(file));
if (executable === undefined) {
  console.log('Pages are not opened: no Chromium. Install one, or name its file in CHROMIUM.');
}

// Two cores may have five pages of a megabyte of script to render.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let pages: readonly BuiltPage[];
beforeAll(async () => {
  pages = await buildPages();
});

function pageOf(api: string): BuiltPage {
  const page = pages.find((candidate) => candidate.api === api);
  if (page === undefined) throw new Error(`No page of ${api} was built.`);
  return page;
}

it('builds one page for each API', () => {
  expect(pages.map(({ api }) => api)).toEqual(['ims-v2', 'ims-v1', 'ecl-v2', 'rackspace-v2', 'glance-v2']);
});

describe.each(apiNames)('the page of %s', (api) => {
  it('loads no script, style, picture, frame or data from an address', async () => {
    const html = await readFile(pageOf(api).file, 'utf8');
    const prerendered = html.slice(0, html.indexOf('<script type="module">'));
    const loads = [
      ...prerendered.matchAll(/<(?!a\b)[a-z]+[^>]*\s(?:src|href|srcset|data|action)="(?!data:)([^"]*)"/g),
    ];
    expect(loads.map(([, address]) => address)).toEqual([]);
    expect(html.match(/<script[^>]*\ssrc=/g)).toBeNull();
    expect(html.includes('cdn.redoc.ly')).toBe(false);
  });

  it('forbids itself to ask any host', async () => {
    const html = await readFile(pageOf(api).file, 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    expect(policy).toContain('default-src');
    expect(policy).not.toMatch(/https?:|\*|'self'|connect-src/);
  });
});

describe.skipIf(executable === undefined)('in Chromium', () => {
  let browser: Browser;
  let port: number;
  const server = createServer(async (request, response) => {
    const page = pages.find(({ api }) => request.url === `/docs/${api}/`);
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page === undefined ? '' : await readFile(page.file));
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
    port = address.port;
    browser = await chromium.launch({
      ...(executable === undefined ? {} : { executablePath: executable }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--host-resolver-rules=MAP ${host} 127.0.0.1, MAP * ~NOTFOUND`,
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  /** Opens a page and collects what it should not do: requests to anything but itself, and complaints. */
  async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 600 }, reducedMotion: 'reduce' });
    const complaints: string[] = [];
    await page.clock.install();
    page.on('request', (request) => {
      const [url] = request.url().split('#');
      if (url !== address && !/^(data|blob):/.test(request.url()))
        complaints.push(`requests ${request.url()}`);
    });
    page.on('pageerror', (error) => complaints.push(`throws ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`logs ${message.text()}`);
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return { page, complaints };
  }

  /** Opens each group of the sidebar and returns the names of the operations in them. */
  async function operationsInSidebar(page: Page, api: ApiName): Promise<string[]> {
    const shown: string[] = [];
    for (const group of groupsOf(api)) {
      const link = page.locator(`.menu-content a[href^="#/"]:has([data-text="${group}"])`);
      const address = await link.getAttribute('href');
      await link.dispatchEvent('click');
      const members = page.locator(`.menu-content a[href^="${address}/"] [data-text]`);
      await members.first().waitFor();
      shown.push(...(await members.allTextContents()));
    }
    return shown;
  }

  /** What is left to complain of after a minute, in which timers send what they collect, such as telemetry. */
  async function endOf(page: Page, complaints: readonly string[]): Promise<readonly string[]> {
    await page.clock.fastForward('01:00');
    await page.waitForLoadState('networkidle');
    await page.close();
    return complaints;
  }

  // A page takes seconds of one core, so one stands for all unless all tests were asked for.
  const opened = process.env.TESTS === 'all' ? apiNames : apiNames.slice(0, 1);

  it.concurrent.each(opened)('%s names all operations over HTTP and asks no other host', async (api) => {
    const { page, complaints } = await open(`http://${host}:${port}/docs/${api}/`);
    expect(await page.title()).toBe(bundle(api).info.title);
    const shown = await operationsInSidebar(page, api);
    expect(shown.sort()).toEqual(
      operationsOf(api)
        .map(({ summary }) => summary)
        .sort(),
    );
    // Redoc hangs "Open in ChatGPT" and the like on this button when it knows an address of the description.
    expect(await page.getByLabel('More actions').count()).toBe(0);
    expect(await endOf(page, complaints)).toEqual([]);
  });

  it.concurrent.each(opened)('%s shows evidence and an error from a file and asks no host', async (api) => {
    const { page, complaints } = await open(pathToFileURL(pageOf(api).file).href);
    const operation = operationsOf(api).find(({ secured }) => secured);
    if (operation === undefined) throw new Error(`${api} has no secured operation.`);
    const path = `/${operation.operationId.toLowerCase()}`;
    await page.locator(`a[href$="${path}"]`).first().dispatchEvent('click');
    const section = page.locator(`[data-section-id$="${path}"]`);
    await section.locator('h2').getByText(operation.summary, { exact: true }).waitFor();
    await section
      .getByText(/^Evidence: /)
      .first()
      .click();
    await section.getByText('Where it comes from').first().waitFor();
    await section.getByRole('tab', { name: '401', exact: true }).click();
    await section
      .getByText(/^MissingToken: /)
      .first()
      .waitFor();
    expect(await endOf(page, complaints)).toEqual([]);
  });
});

/** The names of the groups that an API's operations are in. */
function groupsOf(api: ApiName): string[] {
  const { tags } = bundle(api);
  return Array.isArray(tags) ? tags.map(({ name }: { name: string }) => name) : [];
}
