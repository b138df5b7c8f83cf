import { html } from 'hono/html';
import { groupedBy } from '../../grouped-by.ts';
import type { Check } from '../../suite/suite-run.ts';
import type { Markup } from '../markup.ts';
import {
  type Cell,
  type Column,
  countsText,
  isContract,
  outcomes,
  type State,
  statesByWeight,
} from '../summary.ts';
import { cellId } from './page-data.ts';

/** A sign for each state, which stands beside its word. */
const signs: Readonly<Record<State, string>> = {
  passed: '✓',
  failed: '✗',
  'known deviation': '≠',
  'not offered': '–',
  'does not apply': '∅',
  'not run': '○',
  unknown: '?',
};

/** What each state means. */
const legend: Readonly<Record<State, string>> = {
  passed: 'The answers and the tags afterwards were as the facts say.',
  failed: 'Something came otherwise.',
  'known deviation': 'It failed in exactly the way that is declared, with evidence, for this server.',
  'not offered': 'The API declares that it lacks what the rule is about.',
  'does not apply': 'The scenario asks for a concept, an answer or a fact that the API does not have.',
  'not run': 'The target has no way to send it.',
  unknown: 'There is no result in this run. That says nothing about the API.',
};

/** The list of what the signs mean. */
export function legendList(): Markup {
  return html`<dl>${statesByWeight.map(
    (state) =>
      html`<dt data-state="${state}"><span aria-hidden="true">${signs[state]}</span> ${state}</dt><dd>${legend[state]}</dd>`,
  )}</dl>`;
}

/** Rules as rows, API × target as columns, every cell with what came. */
export function matrixTable(
  checks: readonly Check[],
  columns: readonly Column[],
  cells: readonly Cell[],
): Markup {
  const rows = groupedBy(cells, ({ check }) => check.id);
  const rowOf = (check: Check) => html`
<tr><th scope="row" id="${rowId(check)}">${check.title}<small>${check.id}</small></th>${(rows.get(check.id) ?? []).map(cellOf)}</tr>`;
  const group = (title: string, own: readonly Check[]) =>
    own.length === 0
      ? ''
      : html`<tbody><tr><th scope="rowgroup" colspan="${columns.length + 1}">${title}</th></tr>${own.map(rowOf)}</tbody>`;
  return html`<table class="matrix">
<caption>Results by rule, API and target</caption>
<thead><tr><th scope="col">Rule</th>${columns.map(headOf)}</tr></thead>
${group(
  'Behaviour rules',
  checks.filter((check) => !isContract(check)),
)}
${group('Contract cases', checks.filter(isContract))}
</table>`;
}

function headOf({ api, target }: Column, index: number): Markup {
  return html`<th scope="col" id="column-${index}" data-api="${api}" data-target="${target}">${api}<small>${target}</small></th>`;
}

function cellOf(cell: Cell, index: number): Markup {
  const { check, state, counts, results } = cell;
  const wasPlayed = results.some(({ scenario }) => scenario !== '');
  const text = html`<span aria-hidden="true">${signs[state]}</span> ${wasPlayed ? countsText(counts) : state}`;
  const states = state === 'unknown' ? ['unknown'] : outcomes.filter((outcome) => counts[outcome] > 0);
  const id = `cell-${rowId(check)}-${index}`;
  const content =
    results.length === 0
      ? html`${text}<small>no data</small>`
      : html`<a id="${id}" data-state="${state}" href="#${cellId(cell)}" aria-labelledby="${id} ${rowId(check)} column-${index}">${text}</a>`;
  return html`<td data-state="${state}" data-states="${states.join(',')}">${content}</td>`;
}

function rowId({ id }: Check): string {
  return `row-${id.replaceAll(/[^\w-]/gu, '-')}`;
}
