import { gzipSync } from 'node:zlib';
import { html, raw } from 'hono/html';
import { isAsDeclared, type SuiteRun } from '../suite/suite-run.ts';
import { type Markup, textOfMarkup } from './markup.ts';
import { legendList, matrixTable } from './page/matrix.ts';
import { pageDataOf } from './page/page-data.ts';
import { script, scriptHash } from './page/script.ts';
import { countsTable, deviationsSection, failuresSection, reasonsSection } from './page/sections.ts';
import { style } from './page/style.ts';
import { cellsOf, columnsOf, statesByWeight, verdictText } from './summary.ts';

/** The page runs this one script and asks no host for anything, whatever texts it quotes. */
const policy = `default-src 'none'; script-src '${scriptHash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * A run as one HTML page that needs no other file and no network: rules as rows, API × target as columns, and every cell
 * opens its exchanges with what was promised and on whose word. Those are packed into the page and need its script;
 * counts, failures, deviations and reasons are there without it. The facts are those of this repository.
 */
export function htmlReport(run: SuiteRun): string {
  const cells = cellsOf(run);
  const data = gzipSync(JSON.stringify(pageDataOf(run, cells))).toString('base64');
  return textOfMarkup(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conformance of image tag APIs</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<header>
<h1>Conformance of image tag APIs</h1>
<p data-state="${isAsDeclared(run) ? 'passed' : 'failed'}">${verdictText(run)}</p>
<p>Played at <time datetime="${run.startedAt}">${run.startedAt}</time>.</p>
<nav aria-label="On this page"><ul>
<li><a href="#counts">Counts</a></li><li><a href="#results">Results</a></li><li><a href="#failures">Failures</a></li>
<li><a href="#deviations">Known deviations</a></li><li><a href="#reasons">Reasons</a></li><li><a href="#signs">What the signs mean</a></li>
</ul></nav>
</header>
<main>
<section aria-labelledby="counts"><h2 id="counts">Counts</h2>${countsTable(run)}</section>
<section aria-labelledby="results"><h2 id="results">Results</h2>
<noscript><p>Exchanges are opened by a script, which this browser does not run; <code>report.json</code> has them as well.</p></noscript>
${filters(run)}
<p role="status"></p>
<div class="wide" role="region" aria-label="Table of results" tabindex="0">${matrixTable(run.checks, columnsOf(run), cells)}</div>
</section>
${failuresSection(run)}
${deviationsSection(run)}
${reasonsSection(cells)}
<section aria-labelledby="signs"><h2 id="signs">What the signs mean</h2>${legendList()}</section>
</main>
<dialog aria-labelledby="opened"><div class="top"><h2 id="opened"></h2><form method="dialog"><button>Close</button></form></div><div class="body"></div></dialog>
<script type="text/plain" id="data">${raw(data)}</script>
<script>${raw(script)}</script>
</body>
</html>
`);
}

function filters({ apis, targets }: SuiteRun): Markup {
  const targetNames = targets.map(({ name }) => name);
  return html`<form class="filters" hidden aria-label="Filters">
${choice('api', 'API', apis)}${choice('target', 'Target', targetNames)}${choice('state', 'State', statesByWeight)}
<button type="reset">Show all</button>
</form>`;
}

function choice(name: string, label: string, values: readonly string[]): Markup {
  const options = values.map((value) => html`<option>${value}</option>`);
  return html`<label>${label}<select name="${name}"><option value="">all</option>${options}</select></label>`;
}
