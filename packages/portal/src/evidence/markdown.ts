import type { EvidenceRow, Origin } from './entries.ts';
import type { Source, Sources } from './sources.ts';

/** Name of the section that lists the sources, which is also where the rows link to. */
export const sourcesSection = 'Sources';

/** Text as Markdown code. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/**
 * Evidence as a table that is folded away until a reader asks for it, to append to a description; '' without rows.
 * Rows of the same origin become one. Throws when a row cites a source that does not exist.
 */
export function evidenceFold(rows: readonly EvidenceRow[], sources: Sources): string {
  if (rows.length === 0) return '';
  const claims = new Map<string, string[]>();
  const kinds = new Map<string, Origin['kind']>();
  for (const { claim, origin } of rows) {
    const text = originText(origin, sources);
    claims.set(text, [...(claims.get(text) ?? []), capitalized(claim)]);
    kinds.set(text, origin.kind);
  }
  return [
    '\n\n<details class="evidence">',
    `<summary>${summaryOf([...kinds.values()])}</summary>\n`,
    table(
      ['Claim', 'Where it comes from'],
      [...claims].map(([origin, claim]) => [claim.join('<br>'), origin]),
    ),
    '\n</details>\n',
  ].join('\n');
}

/** `Evidence: 7 citations, 2 choices of ours`, so that a reviewer sees where to look closer. */
function summaryOf(kinds: readonly Origin['kind'][]): string {
  const counted = (kind: Origin['kind'], one: string, many: string) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  const counts = [
    ...counted('source', 'citation', 'citations'),
    ...counted('choice', 'choice of ours', 'choices of ours'),
    ...counted('open', 'remark', 'remarks'),
  ];
  return `Evidence: ${counts.join(', ')}`;
}

function originText(origin: Origin, sources: Sources): string {
  if (origin.kind === 'open') return origin.reason;
  if (origin.kind === 'choice') return sentences('**Our choice.**', origin.reason, origin.note);
  const source = sources.get(origin.source);
  if (source === undefined) {
    throw new Error(`x-evidence cites the source "${origin.source}", which spec/sources.yaml does not have.`);
  }
  const link = `[${source.title}](#/${sourcesSection.toLowerCase()})`;
  return sentences(`${link}, ${source.publisher}, section *${origin.section}*.`, origin.note);
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** The bibliography of a page as a list: everything about each source that is needed to find it again. */
export function sourceList(sources: readonly Source[]): string {
  return sources
    .map(({ title, publisher, edition, kind, url, sha256 }) => {
      const name = `**${url === '' ? title : `[${title}](${url})`}** (${kind})`;
      const parts = [publisher, edition, sha256 === '' ? '' : `SHA-256 of the copy read ${code(sha256)}`];
      return `- ${name}<br>${parts.filter((part) => part !== '').join('<br>')}`;
    })
    .join('\n');
}

/** A Markdown table. Cells are Markdown of one line. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(text: string): string {
  return text
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
