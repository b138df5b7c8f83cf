import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { arrayOf, type JsonObject, objectOf } from '@image-tags/openapi/description';
import { parseYaml } from '@image-tags/tooling/yaml';
import { leadsInto } from '../claims.ts';
import { type Carrier, eachCarrier, entriesOf } from '../evidence.ts';
import { type HouseRule, report } from '../house-rule.ts';
import { type Place, textsOf } from '../nodes.ts';
import type { Context } from '../redocly.ts';

/** What evidence names exists: the claim it is for, the source and the section of it. */
export const evidenceResolves: HouseRule = {
  id: 'evidence-resolves',
  reason:
    'Evidence for something that was renamed or removed, or from a source that nobody can find, is none.',
  holdsFor: 'sources and bundles',
  visitor(options, folder) {
    const file = String(options.sources);
    const sources = sourcesIn(resolve(folder, file), file);
    return eachCarrier((carrier, context) => {
      for (const entry of entriesOf(carrier)) {
        checkNames(context, carrier, entry);
        if (sources !== undefined) checkSource(context, entry, sources, file);
      }
    });
  },
};

/** The sources by id; undefined when the file cannot be read, which the check of that file reports where it is. */
function sourcesIn(path: string, file: string): JsonObject | undefined {
  try {
    return objectOf(parseYaml(readFileSync(path, 'utf8'), file));
  } catch {
    return undefined;
  }
}

function checkNames(context: Context, carrier: Carrier, entry: Place): void {
  const known = carrier.claims.map(({ name }) => name);
  for (const [index, name] of arrayOf(objectOf(entry.node).for).entries()) {
    if (typeof name !== 'string' || known.includes(name)) continue;
    if (carrier.kind === 'schema' && leadsInto(objectOf(carrier.node), name)) continue;
    report(context, entry.location.child(['for', index]), {
      wrong: `This ${carrier.kind} has no ${name}.`,
      expected:
        known.length === 0
          ? `no evidence on a ${carrier.kind} that claims nothing`
          : `one of: ${known.join(', ')}`,
      repair: 'correct the name, or delete it if what it was for is gone',
      example: exampleName[carrier.kind],
    });
  }
}

const exampleName = {
  operation: 'for: [operation, parameters/image_id, requestBody/examples/AddTag, responses/404]',
  response: 'for: [content, examples/ImageNotFound, headers/X-Request-Id]',
  schema: 'for: [maxLength, properties/tags/maxItems, required/key, enum/create]',
};

function checkSource(context: Context, { node, location }: Place, sources: JsonObject, file: string): void {
  const { source, section } = objectOf(node);
  if (typeof source !== 'string') return;
  if (!Object.hasOwn(sources, source)) {
    report(context, location.child(['source']), {
      wrong: `The source ${source} is not in ${file}.`,
      expected: `one of: ${Object.keys(sources).join(', ')}`,
      repair: `correct the id, or add the source to ${file} with title, publisher, kind and sections`,
      example: 'source: ims-v2-add-image-tag',
    });
    return;
  }
  const sections = textsOf(objectOf(sources[source]).sections);
  if (typeof section !== 'string' || sections.includes(section)) return;
  report(context, location.child(['section']), {
    wrong: `The source ${source} has no section "${section}".`,
    expected: `one of: ${sections.join(', ')}`,
    repair: `correct the section, or add it to the source in ${file}`,
    example: `section: ${sections[0]}`,
  });
}
