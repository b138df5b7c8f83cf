import type { ApiName } from '@image-tags/openapi';
import type { Comparison, Difference } from './difference.ts';
import { type Reason, reasonOf } from './reasons.ts';

/** A difference and why it stands. */
export interface ExplainedDifference extends Difference {
  readonly reason: Reason;
}

/** How two sides differ, as the committed files have it. */
export interface DifferenceDocument {
  readonly api: ApiName;
  readonly server: string;
  readonly differences: readonly ExplainedDifference[];
}

/** Explains what a comparison found. Throws when a reason is gone. */
export function differenceDocument(
  api: ApiName,
  server: string,
  { differences }: Comparison,
): DifferenceDocument {
  return {
    api,
    server,
    differences: differences.map((difference) => ({ ...difference, reason: reasonOf(api, difference) })),
  };
}

/** The document as JSON, for programs. */
export function differenceAsJson(document: DifferenceDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The document as a page, for people. */
export function differenceAsMarkdown({ api, server, differences }: DifferenceDocument): string {
  const open = differences.filter(({ reason }) => reason === 'open');
  const decided = differences.flatMap((difference) => {
    const { reason } = difference;
    return reason === 'open' ? [] : [{ ...reason, difference }];
  });
  const sections = [...Map.groupBy(decided, ({ rule }) => rule)].map(([rule, some]) => {
    return `## Decided: ${rule}\n\n${some[0]?.choice ?? ''}\n\n${some.map(({ difference }) => shown(difference)).join('\n')}`;
  });
  return [
    `<!-- Made by \`pnpm glance --difference\`. Do not edit. -->\n\n# ${api}: sandbox and ${server}\n`,
    `Both get every request of the scenarios and a list of further ones; what depends on the moment is left out. ${countOf(differences.length)} in all, ${open.length} of them open.\n`,
    ...sections.map((section) => `${section}\n`),
    `## Open\n\nNobody has decided about these: the sandbox could answer like the server.\n\n${open.map(shown).join('\n') || 'None.'}\n`,
  ].join('\n');
}

function countOf(number: number): string {
  return number === 1 ? '1 difference' : `${number} differences`;
}

function shown({ tried, request, what, sandbox, server }: ExplainedDifference): string {
  return [
    `- **${tried}**, ${what}: ${code(request)}`,
    `  - sandbox: ${code(sandbox)}`,
    `  - server: ${code(server)}`,
  ].join('\n');
}

/** A text of one line as code, whatever quotation marks it holds. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return 'nothing';
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}
