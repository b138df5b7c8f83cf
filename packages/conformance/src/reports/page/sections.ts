import { html } from 'hono/html';
import { groupedBy } from '../../grouped-by.ts';
import type { SuiteRun } from '../../suite/suite-run.ts';
import { failureText } from '../failure-text.ts';
import type { Markup } from '../markup.ts';
import {
  type Cell,
  columnsOf,
  countsOf,
  isContract,
  numberText,
  outcomes,
  statesByWeight,
} from '../summary.ts';
import { cellId } from './page-data.ts';

/** How many scenarios and cases came out how, for each API on each target. */
export function countsTable(run: SuiteRun): Markup {
  const byColumn = groupedBy(run.results, ({ api, target }) => JSON.stringify([api, target]));
  const rows = columnsOf(run).map(({ api, target }) => {
    const own = byColumn.get(JSON.stringify([api, target])) ?? [];
    const counts = countsOf(own.filter(({ rule }) => !isContract(rule)));
    const cases = countsOf(own.filter(({ rule }) => isContract(rule)));
    const failed = cases.failed === 0 ? '' : `, ${numberText(cases.failed)} failed`;
    return html`
<tr><th scope="row">${api} on ${target}</th>${outcomes.map((outcome) => html`<td class="number">${numberText(counts[outcome])}</td>`)}<td>${
      cases.passed + cases.failed === 0 ? 'none played' : `${numberText(cases.passed)} passed${failed}`
    }</td></tr>`;
  });
  return html`<div class="wide" role="region" aria-label="Table of counts" tabindex="0"><table>
<caption>Scenarios by outcome, contract cases apart</caption>
<thead><tr><th scope="col">API and target</th>${outcomes.map((outcome) => html`<th scope="col" class="number">${outcome}</th>`)}<th scope="col">contract cases</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** Failures that the page has as text; each further one is in its cell. */
const mostFailures = 100;

/** Every failure in full, as the terminal shows it, for a reader without scripts too. */
export function failuresSection({ results }: SuiteRun): Markup {
  const failures = results.filter(({ outcome }) => outcome === 'failed');
  const shown = failures.slice(0, mostFailures);
  const more = failures.length - shown.length;
  return html`<section aria-labelledby="failures"><h2 id="failures">Failures</h2>
${failures.length === 0 ? html`<p>Nothing failed.</p>` : ''}
${shown.map(
  (result) =>
    html`<details open><summary>${result.rule.id} on ${result.api}, ${result.target}: ${result.scenario}</summary><pre>${failureText(result)}</pre></details>`,
)}
${more > 0 ? html`<p>${numberText(more)} more are shown by their cells.</p>` : ''}
</section>`;
}

/** The declared differences that showed, and where each is declared. */
export function deviationsSection({ results }: SuiteRun): Markup {
  const items = results.flatMap(({ api, target, scenario, deviation }) =>
    deviation === undefined
      ? []
      : [
          html`<li><code>${deviation.id}</code> (${api}, ${target}, “${scenario}”): ${deviation.why} Declared at <code>${deviation.at}</code>.</li>`,
        ],
  );
  return html`<section aria-labelledby="deviations"><h2 id="deviations">Known deviations</h2>
${items.length === 0 ? html`<p>None showed.</p>` : html`<ul>${items}</ul>`}</section>`;
}

/** Why cells were not played, in the order of states; each cell that leads here has its anchor. */
export function reasonsSection(cells: readonly Cell[]): Markup {
  const reasons = cells.flatMap((cell) =>
    cell.state === 'passed' || cell.state === 'failed'
      ? []
      : cell.results.flatMap(({ outcome, reason }) =>
          reason === undefined ? [] : [{ cell, outcome, reason }],
        ),
  );
  const groups = statesByWeight.flatMap((state) => {
    const own = reasons.filter(({ outcome }) => outcome === state && outcome !== 'known deviation');
    return own.length === 0 ? [] : [reasonGroup(state, own)];
  });
  return html`<section aria-labelledby="reasons"><h2 id="reasons">Reasons</h2>
${groups.length === 0 ? html`<p>Everything was played.</p>` : groups}</section>`;
}

interface Reason {
  readonly cell: Cell;
  readonly reason: string;
}

function reasonGroup(state: string, own: readonly Reason[]): Markup {
  const groups = [...groupedBy(own, ({ cell, reason }) => `${cell.column.api}: ${reason}`)];
  const items = groups.map(([text, members]) => {
    const cells = [...new Map(members.map(({ cell }) => [cellId(cell), cell]))];
    const names = [...new Set(cells.map(([, { check }]) => check.id))];
    const rest = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return html`<li>${cells.map(([id]) => html`<span id="${id}"></span>`)}${text} <small>${names.slice(0, 4).join(', ')}${rest}</small></li>`;
  });
  return html`<details><summary>${state}: ${own.length} results</summary><ul>${items}</ul></details>`;
}
