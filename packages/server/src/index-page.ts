import { html } from 'hono/html';
import { docsCommand, type ServedApi } from './served.ts';

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; }
  .wide { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; }
  caption { text-align: start; font-weight: 600; padding-block: .5rem; }
  th, td { border-block-end: 1px solid color-mix(in srgb, currentColor 30%, transparent); padding: .5rem; text-align: start; }
  th small { font-weight: 400; }
  .number { text-align: end; font-variant-numeric: tabular-nums; }
`;

/** The page at `/` for a person: one table, no script and nothing from another host. */
export function indexPage(apis: readonly ServedApi[]) {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Image tag APIs</title>
  <link rel="icon" href="data:,">
  <style>${style}</style>
</head>
<body>
  <main>
    <h1>Image tag APIs</h1>
    <p>Each mock answers from the examples of its description, each sandbox remembers what it is told.
      Their URLs stand for the vendor's host: the vendor's path follows them.</p>
    <div class="wide" role="region" aria-label="Served APIs" tabindex="0">
      <table>
        <caption>Served here</caption>
        <thead>
          <tr><th scope="col">API</th><th scope="col">Version</th><th scope="col" class="number">Operations</th><th scope="col">Mock and sandbox</th><th scope="col">Reference</th></tr>
        </thead>
        <tbody>${apis.map(rowOf)}</tbody>
      </table>
    </div>
    <p>Ask a mock or a sandbox for another documented answer with the header <code>Prefer: code=404</code> or <code>Prefer: example=Name</code>.
      A sandbox says what it holds, and takes other orders, below <code>/_sandbox</code>, and gives its reasons with <code>Sandbox-Explain: true</code>.
      This list is JSON with <code>Accept: application/json</code>.</p>
  </main>
</body>
</html>`;
}

function rowOf({ name, title, version, operations, mock, sandbox, docs }: ServedApi) {
  const reference = docs
    ? html`<a href="${docs}">Reference of ${name}</a>`
    : html`not built: <code>${docsCommand}</code>`;
  return html`
          <tr>
            <th scope="row">${name}<br><small>${title}</small></th>
            <td>${version}</td>
            <td class="number">${operations}</td>
            <td><code>${mock}</code><br><code>${sandbox}</code></td>
            <td>${reference}</td>
          </tr>`;
}
