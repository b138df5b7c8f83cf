import { arrayOf, objectOf } from '@image-tags/openapi/description';
import type { EvidenceEntry, RuleEntry } from '../../behaviour/file-types.ts';
import { type Placed, problemAt } from '../../behaviour/problem.ts';
import type { Keys } from '../../behaviour/yaml-file.ts';
import type { Finding } from '../findings.ts';
import { offeredRules } from './complete.ts';
import type { ApiFacts, FactRule } from './fact-rule.ts';

/** Every fact and answer has evidence, and evidence is for what there is and from sources that there are. */
export const evidence: FactRule = {
  id: 'evidence',
  reason: 'Readers trust behaviour as far as it says where each fact and answer comes from.',
  check: (subject) => [
    ...offeredRules(subject).flatMap(([{ id }, entry]) => [
      ...bare(id, entry),
      ...dangling(id, entry),
      ...unresolved(subject, entry),
    ]),
    ...subject.facts.tagNames.flatMap((entry) => unresolved(subject, entry)),
  ],
};

function namesOf({ facts = {}, answers = {} }: RuleEntry): string[] {
  return [...new Set([...Object.keys(facts), ...Object.keys(answers)])];
}

function bare(id: string, { value, file, keys }: Placed<RuleEntry>): Finding[] {
  const supported = (value.evidence ?? []).flatMap((entry) => entry.for ?? []);
  return namesOf(value)
    .filter((name) => !supported.includes(name))
    .map((name) => {
      const part = Object.hasOwn(value.facts ?? {}, name) ? 'facts' : 'answers';
      return problemAt('evidence', file, [...keys, part, name], {
        wrong: `Nothing says where ${name} of ${id} comes from.`,
        expected: `an entry of evidence with ${name} in its list "for"`,
        repair: `add ${name} to the entry of the source that says so, or to one with a choice`,
        example: `evidence: [{ for: [${name}], source: ims-v2-add-image-tag, section: Constraints }]`,
      });
    });
}

function dangling(id: string, { value, file, keys }: Placed<RuleEntry>): Finding[] {
  const names = namesOf(value);
  return eachEntry(value).flatMap(([entry, index]) => {
    const at = [...keys, 'evidence', index];
    if (entry.for === undefined && names.length > 0) {
      return [
        problemAt('evidence', file, at, {
          wrong: `This evidence does not say what of ${id} it is for.`,
          expected: `a list "for" with some of: ${names.join(', ')}`,
          repair: 'name what it supports; only a rule without facts and answers has evidence as a whole',
          example: `for: [${names[0]}]`,
        }),
      ];
    }
    return (entry.for ?? []).flatMap((name, place) =>
      names.includes(name)
        ? []
        : [
            problemAt('evidence', file, [...at, 'for', place], {
              wrong: `${id} has no fact and no answer ${name} here.`,
              expected: names.length === 0 ? 'no list "for"' : `one of: ${names.join(', ')}`,
              repair: 'correct the name, or delete it if what it was for is gone',
              example: `for: [${names.join(', ')}]`,
            }),
          ],
    );
  });
}

/** Evidence of sources, or sections of them, that there are not. */
function unresolved(
  { sources }: ApiFacts,
  { value, file, keys }: Placed<{ readonly evidence?: readonly EvidenceEntry[] }>,
): Finding[] {
  return eachEntry(value).flatMap(([{ source, section = '' }, index]) => {
    if (source === undefined) return [];
    const at: Keys = [...keys, 'evidence', index];
    if (!Object.hasOwn(sources, source)) {
      return [
        problemAt('evidence', file, [...at, 'source'], {
          wrong: `The source ${source} is not in spec/sources.yaml.`,
          expected: `one of: ${Object.keys(sources).join(', ')}`,
          repair: 'correct the id, or add the source with title, publisher, kind and sections',
          example: 'source: ims-v2-add-image-tag',
        }),
      ];
    }
    const sections = arrayOf(objectOf(sources[source]).sections).map(String);
    if (sections.includes(section)) return [];
    return [
      problemAt('evidence', file, [...at, 'section'], {
        wrong: `The source ${source} has no section "${section}".`,
        expected: `one of: ${sections.join(', ')}`,
        repair: 'correct the section, or add it to the source in spec/sources.yaml',
        example: `section: ${sections[0]}`,
      }),
    ];
  });
}

function eachEntry({
  evidence: entries = [],
}: {
  readonly evidence?: readonly EvidenceEntry[];
}): [EvidenceEntry, number][] {
  return entries.map((entry, index) => [entry, index]);
}
