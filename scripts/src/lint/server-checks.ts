import path from 'node:path';
import { arrayOf, objectOf } from '@image-tags/openapi/description';
import type { Api } from '@image-tags/tooling/apis';
import { findingAt } from '../behaviour/problem.ts';
import type { Loaded } from '../behaviour/shape.ts';
import { type Keys, readYamlFile } from '../behaviour/yaml-file.ts';
import type { DeviationEntry, ServerFile } from '../servers/server-file.ts';
import { serverSourcesOf } from '../servers/sources.ts';
import type { Finding } from './findings.ts';

/** Why each rule about servers exists, by the name after `servers/`. */
export const serverReasons: ReadonlyMap<string, string> = new Map([
  ['shape', 'The suite reads these files by their schema, and a name with a typo would declare nothing.'],
  ['scenarios', 'A deviation that no scenario can show is never noticed when it stops.'],
  ['evidence', 'A deviation is known only as far as it says where both sides of it come from.'],
]);

/** What a deviation may name. */
interface Known {
  readonly apis: readonly string[];
  /** Id of a rule to the titles of its scenarios. */
  readonly rules: ReadonlyMap<string, readonly string[]>;
  readonly sources: Readonly<Record<string, unknown>>;
}

export interface ServerChecks {
  readonly findings: readonly Finding[];
  /** Every file of servers, from `root`. */
  readonly files: ReadonlySet<string>;
}

/** Checks the declared deviations of every server against APIs, rules, scenarios and sources. */
export async function checkServers(
  root: string,
  apis: readonly Api[],
  sourcesFile: string,
  rules: Known['rules'],
): Promise<ServerChecks> {
  const { servers, problems, read } = await serverSourcesOf(root);
  const sources = objectOf((await readYamlFile(root, sourcesFile))?.content);
  const known = { apis: apis.map(({ name }) => name), rules, sources };
  return { findings: [...problems, ...servers.flatMap((server) => findingsOf(server, known))], files: read };
}

function findingsOf(server: Loaded<ServerFile>, known: Known): Finding[] {
  const { content } = server;
  const own = Object.hasOwn(known.sources, content.source) ? [] : [unknownSource(server, ['source'], known)];
  return [
    ...own,
    ...Object.entries(content.deviations).flatMap(([api, entries]) => {
      const strange = known.apis.includes(api) ? [] : [unknownApi(server, api, known)];
      const each = entries.flatMap((entry, index) =>
        deviationFindings(server, entry, ['deviations', api, index], known),
      );
      return [...strange, ...twinFindings(server, api, entries), ...each];
    }),
  ];
}

/** Two deviations with one id, or about one scenario: of those the second could stop without anybody noticing. */
function twinFindings(
  { file }: Loaded<ServerFile>,
  api: string,
  entries: readonly DeviationEntry[],
): Finding[] {
  return entries.flatMap(({ id, rule, scenarios }, index) => {
    const before = entries.slice(0, index);
    const sameId = before.some((other) => other.id === id)
      ? [
          findingAt('servers/scenarios', file, ['deviations', api, index, 'id'], {
            wrong: `Two deviations of ${api} are called ${id}.`,
            expected: 'an id that no other one has',
            repair: 'say in the id what is different about it',
            example: 'id: body-refused',
          }),
        ]
      : [];
    const sameScenario = scenarios.flatMap((title, place) => {
      const other = before.find((one) => one.rule === rule && one.scenarios.includes(title));
      if (other === undefined) return [];
      return [
        findingAt('servers/scenarios', file, ['deviations', api, index, 'scenarios', place], {
          wrong: `The deviation ${other.id} of ${api} is about "${title}" of ${rule} already.`,
          expected: 'one deviation for each scenario, since a scenario shows only what differs first',
          repair: 'leave the scenario to the one whose difference comes first',
          example: `id: ${other.id}, scenarios: [${title}]`,
        }),
      ];
    });
    return [...sameId, ...sameScenario];
  });
}

function deviationFindings(
  server: Loaded<ServerFile>,
  { rule, scenarios, evidence }: DeviationEntry,
  keys: Keys,
  known: Known,
): Finding[] {
  const titles = known.rules.get(rule);
  const shown =
    titles === undefined
      ? [unknownRule(server, rule, [...keys, 'rule'], known)]
      : scenarios.flatMap((title, index) =>
          titles.some((existing) => title === existing || title.startsWith(`${existing}, with `))
            ? []
            : [unknownScenario(server, rule, title, [...keys, 'scenarios', index], titles)],
        );
  const cited = evidence.flatMap(({ source, section }, index) => {
    const at = [...keys, 'evidence', index];
    if (!Object.hasOwn(known.sources, source))
      return [unknownSource(server, [...at, 'source'], known, source)];
    const sections = arrayOf(objectOf(known.sources[source]).sections).map(String);
    return sections.includes(section)
      ? []
      : [unknownSection(server, source, section, [...at, 'section'], sections)];
  });
  return [...shown, ...cited];
}

function unknownApi({ file }: Loaded<ServerFile>, api: string, { apis }: Known): Finding {
  return findingAt('servers/scenarios', file, ['deviations', api], {
    wrong: `No API is called ${api}.`,
    expected: `one of: ${apis.join(', ')}`,
    repair: 'correct the name; redocly.yaml lists the APIs',
    example: `${apis[0]}: []`,
  });
}

function unknownRule({ file }: Loaded<ServerFile>, rule: string, keys: Keys, { rules }: Known): Finding {
  return findingAt('servers/scenarios', file, keys, {
    wrong: `There is no rule ${rule}.`,
    expected: `one of: ${[...rules.keys()].join(', ')}`,
    repair: 'correct the id; each rule is a file in spec/rules',
    example: `rule: ${[...rules.keys()][0]}`,
  });
}

function unknownScenario(
  { file }: Loaded<ServerFile>,
  rule: string,
  title: string,
  keys: Keys,
  titles: readonly string[],
): Finding {
  return findingAt('servers/scenarios', file, keys, {
    wrong: `The rule ${rule} has no scenario "${title}".`,
    expected: `one of: ${titles.join('; ')}`,
    repair: 'correct the title, or delete it if the scenario is gone',
    example: `scenarios: [${titles[0]}]`,
  });
}

function unknownSource(
  { file, content }: Loaded<ServerFile>,
  keys: Keys,
  { sources }: Known,
  source: string = content.source,
): Finding {
  return findingAt('servers/evidence', file, keys, {
    wrong: `The source ${source} is not in spec/sources.yaml.`,
    expected: `one of: ${Object.keys(sources).join(', ')}`,
    repair: 'correct the id, or add the source with title, publisher, kind and sections',
    example: `source: ${path.posix.basename(file.file, '.yaml')}-measured`,
  });
}

function unknownSection(
  { file }: Loaded<ServerFile>,
  source: string,
  section: string,
  keys: Keys,
  sections: readonly string[],
): Finding {
  return findingAt('servers/evidence', file, keys, {
    wrong: `The source ${source} has no section "${section}".`,
    expected: `one of: ${sections.join(', ')}`,
    repair: 'correct the section, or add it to the source in spec/sources.yaml',
    example: `section: ${sections[0]}`,
  });
}
