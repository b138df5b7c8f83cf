import { arrayOf, objectOf } from '@image-tags/openapi/description';
import { findingAt } from '../../behaviour/problem.ts';
import type { Loaded } from '../../behaviour/shape.ts';
import type { ClauseFile } from '../../clauses/clause-file.ts';
import type { Finding } from '../findings.ts';
import { type ApiClauses, type ClauseRule, clausesIn } from './clause-rule.ts';

/** Clauses belong to a document that is pinned, and to all of it: each section has some. */
export const documents: ClauseRule = {
  id: 'documents',
  reason:
    'Whether a document was taken apart as a whole can be told only of a known copy, section by section.',
  check: (subject) => subject.files.flatMap((file) => checkDocument(subject, file)),
};

function checkDocument({ sources }: ApiClauses, loaded: Loaded<ClauseFile>): Finding[] {
  const { file, content } = loaded;
  const { source } = content;
  const pinned = Object.keys(sources).filter((id) => objectOf(sources[id]).sha256 !== undefined);
  if (!pinned.includes(source)) {
    return [
      findingAt('clauses/documents', file, ['source'], {
        wrong: Object.hasOwn(sources, source)
          ? `The source ${source} has no sha256 in spec/sources.yaml, so nobody can tell which copy was read.`
          : `The source ${source} is not in spec/sources.yaml.`,
        expected: `one of: ${pinned.join(', ')}`,
        repair: 'correct the id, or add the SHA-256 of the copy to the source',
        example: 'source: ims-v2-add-image-tag',
      }),
    ];
  }
  const sections = arrayOf(objectOf(sources[source]).sections).map(String);
  return [...misnamed(loaded), ...unknownSections(loaded, sections), ...bareSections(loaded, sections)];
}

function misnamed({ file, content: { source } }: Loaded<ClauseFile>): Finding[] {
  if (file.file.endsWith(`/${source}.yaml`)) return [];
  return [
    findingAt('clauses/documents', file, ['source'], {
      wrong: `The clauses of ${source} stand in ${file.file}.`,
      expected: `${source}.yaml, the name of the source`,
      repair: 'rename the file, or correct the id of the source',
      example: 'spec/ims-v2/clauses/ims-v2-add-image-tag.yaml',
    }),
  ];
}

function unknownSections(file: Loaded<ClauseFile>, sections: readonly string[]): Finding[] {
  return clausesIn([file]).flatMap(({ id, entry, index }) =>
    sections.includes(entry.section)
      ? []
      : [
          findingAt('clauses/documents', file.file, ['clauses', index, 'section'], {
            wrong: `${id} stands in the section "${entry.section}", which the source does not have.`,
            expected: `one of: ${sections.join(', ')}`,
            repair: 'correct the section, or add it to the source in spec/sources.yaml',
            example: `section: ${sections[0]}`,
          }),
        ],
  );
}

function bareSections({ file, content }: Loaded<ClauseFile>, sections: readonly string[]): Finding[] {
  const spoken = new Set(content.clauses.map(({ section }) => section));
  return sections
    .filter((section) => !spoken.has(section))
    .map((section) =>
      findingAt('clauses/documents', file, ['clauses'], {
        wrong: `No clause is from the section "${section}" of ${content.source}.`,
        expected: 'at least one clause for each section that spec/sources.yaml lists',
        repair: 'list what the section says; what is of no concern is notModelled, with the reason',
        example: `{ id: …, section: ${section}, place: sentence 1, says: …, notModelled: … }`,
      }),
    );
}
