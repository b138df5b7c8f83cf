/** The look of the page. Colours have a contrast of 4.5 at least, and every one of them stands beside a word. */
export const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif;
  --back: light-dark(#fff, #16181c); --front: light-dark(#1b1d21, #e8eaed); --line: light-dark(#c9ccd1, #43474e);
  --soft: light-dark(#f3f4f6, #22252a); --link: light-dark(#0b57b0, #8ab8ff);
  --passed: light-dark(#0a5c2b, #7fe0a2); --failed: light-dark(#a40e26, #ff9ba6);
  --deviation: light-dark(#7a4a00, #f2c063); --quiet: light-dark(#55595f, #b3b8bf); }
body { margin: 0 auto; max-width: 110rem; padding: 1rem; background: var(--back); color: var(--front); }
a { color: var(--link); }
[hidden] { display: none !important; }
nav ul, .filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; padding: 0; margin: .75rem 0; list-style: none; align-items: end; }
.filters label { display: grid; font-size: .9rem; }
select, button, input { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--quiet); border-radius: .25rem; padding: .2rem .5rem; }
.wide { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; }
caption { text-align: start; padding: .5rem; font-weight: 600; }
th, td { padding: .3rem .6rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); background: var(--back); }
thead th { position: sticky; inset-block-start: 0; z-index: 2; background: var(--soft); min-inline-size: 7rem; }
tbody th[scope=row] { position: sticky; inset-inline-start: 0; z-index: 1; font-weight: 400; min-inline-size: 14rem; max-inline-size: 24rem; }
tbody th[scope=rowgroup] { background: var(--soft); position: sticky; inset-inline-start: 0; }
th small, td small { display: block; font-weight: 400; color: var(--quiet); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
td a { text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
[data-state=passed] { color: var(--passed); } [data-state=failed] { color: var(--failed); font-weight: 600; }
[data-state='known deviation'] { color: var(--deviation); }
[data-state='not run'], [data-state='not offered'], [data-state='does not apply'], [data-state=unknown] { color: var(--quiet); }
a:focus-visible, button:focus-visible, select:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
pre { margin: .25rem 0; padding: .5rem; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; }
dialog { width: min(70rem, 94vw); max-height: 90vh; box-sizing: border-box; background: var(--back); color: var(--front); border: 1px solid var(--quiet); border-radius: .5rem; }
dialog::backdrop { background: rgb(0 0 0 / .5); }
.top { display: flex; justify-content: space-between; gap: 1rem; align-items: start; }
.top h2 { margin: 0; }
details { margin-block: .5rem; }
summary { cursor: pointer; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .25rem 0; }
dd { margin: 0; overflow-wrap: anywhere; }
dialog h3 { margin-block: 1rem .25rem; }
@media print { .wide { overflow: visible; max-height: none; } .filters { display: none; } }
`;
