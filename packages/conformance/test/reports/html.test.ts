import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder } from '@image-tags/tooling/temporary-folder';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SuiteRun } from '../../src/index.ts';
import { htmlReport } from '../../src/reports/html.ts';
import { changedRun, fineRun, hostile, wholeRun } from './runs.ts';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => file !== undefined && existsSync(file));
if (executable === undefined) {
  console.log('The report page is not opened: no Chromium. Install one, or name its file in CHROMIUM.');
}

it('loads nothing from anywhere', async () => {
  const page = htmlReport(await fineRun());
  expect(page.match(/<(script|img|link|iframe)[^>]*\s(src|href)="(?!data:)/)).toBeNull();
  expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+';/);
});

it('stays small: what cells show is packed', async () => {
  const run = await wholeRun();
  expect(htmlReport(run).length).toBeLessThan(JSON.stringify(run).length / 3);
});

it('says that a cell without a result is unknown', async () => {
  const run = await fineRun();
  const results = run.results.filter(({ rule, api }) => rule.id !== 'tag-limit' || api !== 'glance-v2');
  const row = htmlReport({ ...run, results })
    .split('<tr>')
    .find((text) => text.includes('id="row-tag-limit"'));
  const cells = row?.split('<td').slice(1) ?? [];
  expect(cells.filter((cell) => cell.includes('unknown')).length).toBe(1);
  expect(cells[run.apis.indexOf('glance-v2')]).toMatch(
    /data-state="unknown".*unknown<small>no data<\/small>/s,
  );
});

describe.skipIf(executable === undefined)('in Chromium, from a file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executable === undefined ? {} : { executablePath: executable }),
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
  });
  afterAll(() => browser?.close());

  /** Opens the page of a run, does something there, and fails where the browser complains of anything or asks a host. */
  async function onPage(run: SuiteRun, javaScriptEnabled: boolean, action: (page: Page) => Promise<void>) {
    await inTemporaryFolder('report', async (folder) => {
      const file = path.join(folder, 'index.html');
      await writeFile(file, htmlReport(run));
      const page = await browser.newPage({ javaScriptEnabled });
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('dialog', (dialog) => complaints.push(`dialog ${dialog.message()}`));
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
      });
      await page.goto(pathToFileURL(file).href);
      await action(page);
      await page.close();
      expect(complaints).toEqual([]);
    });
  }

  /** What a person sees of an element. */
  async function seen(element: Locator): Promise<string> {
    return (await element.allInnerTexts()).join('\n');
  }

  const cellOf = (page: Page, rule: string, column: number) => page.locator(`#cell-row-${rule}-${column}`);

  it('opens a cell with the keyboard and shows request, response, expectation and evidence', async () => {
    const run = await fineRun();
    await onPage(run, true, async (page) => {
      const cell = cellOf(page, 'tag-limit', run.apis.indexOf('glance-v2'));
      await cell.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('passed: The last tag below the limit is added').click();
      const text = await seen(dialog);
      expect(text).toMatch(/Expected: tag-limit\.over, status 413, example \w+; that status came\./);
      expect(text).toMatch(/PUT \/v2\/images\/[\w-]+\/tags\/\S+\n/);
      expect(text).toMatch(/Response\n\n413\n[\w-]+: /);
      expect(text).toMatch(/declared at spec\/common\/glance\/behaviour\.yaml:\d+/);
      expect(text).toMatch(/limit\s+128/);
      expect(text).toMatch(/Section /);
      await dialog.getByText('As a curl command').first().click();
      expect(await seen(dialog)).toContain(
        "curl -i -X PUT --path-as-is --globoff 'http://sandbox.invalid/v2/",
      );
    });
  });

  it('goes back to the cell when it is closed', async () => {
    await onPage(await fineRun(), true, async (page) => {
      const steps = await page.evaluate(() => history.length);
      await cellOf(page, 'batch-action', 1).click();
      await page.getByRole('dialog').waitFor();
      expect(new URL(page.url()).hash).toBe('#ims-v1/sandbox-in-process/batch-action');
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => history.length)).toBe(steps);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('cell-row-batch-action-1');
    });
  });

  it('opens the cell that the address names', async () => {
    await onPage(await fineRun(), true, async (page) => {
      await page.evaluate(() => {
        location.hash = '#ims-v1/sandbox-in-process/batch-action';
      });
      const dialog = page.getByRole('dialog');
      expect(await seen(dialog)).toMatch(/batch-action for ims-v1 on sandbox in process: 1 not offered/);
    });
  });

  it('shows failures and deviations with their evidence', async () => {
    await onPage(await changedRun(), true, async (page) => {
      await cellOf(page, 'tag-limit', 0).click();
      const text = await seen(page.getByRole('dialog'));
      expect(text).toMatch(/failed at step \d+: A tag that goes makes room/);
      expect(text).toMatch(/Expected\s+413 \(tag-limit\.over\)\s+Got\s+204/);
      expect(text).toContain('Declared as one-tag-more at spec/servers/changed.yaml:7');
      expect(text).toMatch(/Adding an Image Tag\. Huawei Cloud, .* Section Constraints\./);
    });
  });

  it('filters by API, target and state', async () => {
    await onPage(await fineRun(), true, async (page) => {
      await page.getByRole('combobox', { name: 'API' }).selectOption('ims-v1');
      await page.getByRole('combobox', { name: 'State' }).selectOption('not offered');
      const shown = await page
        .locator('table.matrix tbody td:visible')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-state')));
      expect(new Set(shown)).toEqual(new Set(['not offered']));
      expect(await page.getByRole('status').textContent()).toBe(
        `${shown.length} of ${await page.locator('table.matrix tr:has(td)').count()} rows are shown.`,
      );
      expect(await page.locator('table.matrix thead th:visible').allTextContents()).toEqual([
        'Rule',
        'ims-v1sandbox in process',
      ]);
    });
  });

  it('treats whatever a server answers as text', async () => {
    await onPage(hostile(await changedRun()), true, async (page) => {
      await cellOf(page, 'tag-limit', 0).click();
      expect(await seen(page.getByRole('dialog'))).toContain('</script><img src=x onerror=alert(1)>]]>&amp;');
      expect(await page.locator('img').count()).toBe(0);
    });
  });

  it('shows how to send bytes that are no text', async () => {
    const run = await changedRun();
    const results = run.results.map((result) => ({
      ...result,
      exchanges: result.exchanges.map((exchange) => {
        const request = { ...exchange.request, body: 'a\u00ff', encoding: 'latin1' } as const;
        return { ...exchange, request };
      }),
    }));
    await onPage({ ...run, results }, true, async (page) => {
      await cellOf(page, 'tag-limit', 0).click();
      await page.getByRole('dialog').getByText('As a curl command').first().click();
      expect(await seen(page.getByRole('dialog'))).toContain("printf %b 'a\\0377' | curl");
    });
  });

  it('has counts, failures, deviations and reasons where scripts are off', async () => {
    await onPage(await changedRun(), false, async (page) => {
      const text = await seen(page.locator('main'));
      expect(text).toContain('Exchanges are opened by a script');
      expect(text).toMatch(/evidence {2}limit/);
      expect(text).toContain('one-tag-more (glance-v2, changed');
      expect(await page.locator('form.filters').isVisible()).toBe(false);
      await page.getByText(/^not offered: \d+ results$/).click();
      expect(await seen(page.locator('main'))).toContain('glance-v2: ');
    });
  });
});
