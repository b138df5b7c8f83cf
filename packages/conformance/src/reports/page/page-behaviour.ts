import type { CellData, PageData } from './page-data.ts';

// These functions run in the browser, see `script.ts`.

/** Makes what a cell shows. */
export type Show = (data: PageData, cell: CellData) => readonly HTMLElement[];

/** Unpacks what the page carries along. */
export async function readData(): Promise<PageData> {
  const packed = atob((document.getElementById('data')?.textContent ?? '').trim());
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(stream).json();
}

/** Shows the cell that the address names, if it names one. */
export async function openCell(data: Promise<PageData>, show: Show): Promise<void> {
  const dialog = document.querySelector('dialog');
  const heading = dialog?.querySelector('h2');
  const body = dialog?.querySelector('div.body');
  const read = await data;
  const cell = read.cells[location.hash.slice(1)];
  if (cell === undefined || !dialog || !heading || !body) return;
  heading.textContent = cell.title;
  body.replaceChildren(...show(read, cell));
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

/** Hides the columns and rows that the filters leave out. A row stays when one of its cells that are shown has the state. */
export function applyFilters(form: HTMLFormElement, table: HTMLTableElement, status: Element): void {
  const chosen = new FormData(form);
  const [api, target, state] = ['api', 'target', 'state'].map((name) => chosen.get(name) ?? '');
  const shows = [...table.querySelectorAll<HTMLElement>('thead th[data-api]')].map((head) => {
    const isShown = (!api || head.dataset.api === api) && (!target || head.dataset.target === target);
    head.hidden = !isShown;
    return isShown;
  });
  const rows = [...table.querySelectorAll('tbody tr')].filter((row) => row.querySelector('td') !== null);
  const left = rows.filter((row) => {
    const cells = [...row.querySelectorAll('td')];
    for (const [index, cell] of cells.entries()) cell.hidden = shows[index] === false;
    const isShown =
      !state || cells.some((cell) => !cell.hidden && cell.dataset.states?.split(',').includes(String(state)));
    row.toggleAttribute('hidden', !isShown);
    return isShown;
  });
  status.textContent = `${left.length} of ${rows.length} rows are shown.`;
}

/** Makes cells open and filters work. */
export function startPage(show: Show): void {
  const data = readData();
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const table = document.querySelector<HTMLTableElement>('table.matrix');
  const status = document.querySelector('[role=status]');
  const dialog = document.querySelector('dialog');
  if (form && table && status) {
    form.hidden = false;
    form.addEventListener('input', () => applyFilters(form, table, status));
    form.addEventListener('reset', () => setTimeout(() => applyFilters(form, table, status)));
  }
  // Following the link would scroll away from the cell and be one more step for the button that goes back.
  table?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
    openCell(data, show);
  });
  // The address goes back to that of the page, or the same cell could not be opened twice.
  dialog?.addEventListener('close', () =>
    history.replaceState(null, '', location.pathname + location.search),
  );
  addEventListener('hashchange', () => openCell(data, show));
  openCell(data, show);
}
