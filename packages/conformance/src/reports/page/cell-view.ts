import type { curlOf, RawAnswer, RawRequest, ScenarioExchange } from '../../scenarios/exchange.ts';
import type { CellData, PageData, ResultData } from './page-data.ts';
import type { EvidenceText, RuleFacts } from './rule-facts.ts';

// These functions run in the browser, see `script.ts`. Texts become text nodes, so that nothing in them can be markup.

/** Makes a curl command of a request. */
export type ToCurl = typeof curlOf;

/** An element with texts and elements in it. */
export function item(name: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** A request as it was sent. */
export function requestText({ method, target, headers, body, encoding }: RawRequest): string {
  const lines = headers.map(([name, value]) => `\n${name}: ${value}`);
  const note = encoding === undefined ? '' : '\n(each character of the body stands for one byte)';
  return `${method} ${target}${lines.join('')}${body === undefined ? '' : `\n\n${body}${note}`}`;
}

/** An answer as it came. */
export function answerText({ status, headers, body }: RawAnswer): string {
  const lines = headers.map(([name, value]) => `\n${name}: ${value}`);
  return `${status}${lines.join('')}\n\n${body || '(no body)'}`;
}

/** A result in a line. */
export function titleOf({ scenario, outcome, step }: ResultData): string {
  const where = outcome === 'failed' && step !== undefined ? ` at step ${step}` : '';
  return `${outcome}${where}${scenario === '' ? '' : `: ${scenario}`}`;
}

/** One exchange: what was sent, what was promised, what came, and how to send it again. */
export function exchangePart(exchange: ScenarioExchange, toCurl: ToCurl): HTMLElement {
  const { purpose, origin, request, answer, operation, expected } = exchange;
  const part = item('section', item('h3', purpose));
  if (expected !== undefined) {
    const { name, status, example } = expected;
    const shown = example === undefined ? '' : `, example ${example}`;
    const verdict = status === answer.status ? 'that status came' : `${answer.status} came`;
    part.append(item('p', 'Expected: ', item('code', name), `, status ${status}${shown}; ${verdict}.`));
  }
  if (operation !== undefined) part.append(item('p', 'Operation: ', item('code', operation)));
  part.append(
    item('p', `Request to ${origin}`),
    item('pre', requestText(request)),
    item('p', 'Response'),
    item('pre', answerText(answer)),
    item('details', item('summary', 'As a curl command'), item('pre', toCurl(origin, request))),
  );
  return part;
}

/** In what an answer differed. */
export function problemParts({ problems }: ResultData): HTMLElement[] {
  return problems.map(({ what, expected, got }) => {
    return item(
      'section',
      item('h3', `Differs: ${what}`),
      item('dl', item('dt', 'Expected'), item('dd', expected), item('dt', 'Got'), item('dd', got)),
    );
  });
}

/** Where statements come from. */
export function evidenceParts(evidence: readonly EvidenceText[]): HTMLElement[] {
  return evidence.map(({ whose, origin, more, url }) => {
    const source = item(url === undefined ? 'cite' : 'a', origin);
    if (url !== undefined) source.setAttribute('href', url);
    return item('li', ...(whose === '' ? [] : [item('code', whose), ': ']), source, `. ${more}`);
  });
}

/** What an API says to a rule, where, and on whose word. */
export function factsPart({ id, at, statements, evidence }: RuleFacts): HTMLElement {
  const terms = statements.flatMap(([name, text]) => [item('dt', name), item('dd', text)]);
  const head = item(
    'summary',
    'Facts and evidence of ',
    item('code', id),
    ', declared at ',
    item('code', at),
  );
  return item(
    'details',
    head,
    item('dl', ...terms),
    item('h4', 'Evidence'),
    item('ul', ...evidenceParts(evidence)),
  );
}

/** What came of one scenario. */
export function resultPart(result: ResultData, isOpen: boolean, toCurl: ToCurl): HTMLElement {
  const { outcome, reason, deviation, exchanges } = result;
  const part = item('details', item('summary', titleOf(result)));
  part.dataset.state = outcome;
  part.toggleAttribute('open', isOpen);
  const inner = item('div');
  inner.style.color = 'var(--front)';
  if (reason !== undefined) inner.append(item('p', reason));
  if (deviation !== undefined) {
    inner.append(item('p', 'Declared as ', item('code', deviation.id), ' at ', item('code', deviation.at)));
    inner.append(item('ul', ...evidenceParts(deviation.evidence)));
  }
  inner.append(...problemParts(result), ...exchanges.map((exchange) => exchangePart(exchange, toCurl)));
  part.append(inner);
  return part;
}

/** All that a cell shows when it is opened. The weighty results are unfolded. */
export function cellParts({ facts }: PageData, cell: CellData, toCurl: ToCurl): HTMLElement[] {
  const { api, target, check, results, summary } = cell;
  const judged = [...new Set([check, ...results.flatMap(({ rules }) => rules)])];
  const known = judged.flatMap((id) => facts[api]?.[id] ?? []);
  const factParts = known.map(factsPart);
  if (known[0]?.id === check) factParts[0]?.toggleAttribute('open', true);
  return [
    item('p', item('code', check), ` for ${api} on ${target}: ${summary}`),
    ...results.map((result) => {
      const isWeighty = result.outcome === 'failed' || result.outcome === 'known deviation';
      return resultPart(result, results.length === 1 || isWeighty, toCurl);
    }),
    ...(known.length > 0 ? [item('h3', 'What is promised, and on whose word')] : []),
    ...factParts,
  ];
}
