import { arrayOf, isObject } from '@image-tags/openapi/description';
import type { Situation } from '../situation.ts';
import type { Effect } from './effect.ts';

/** What an operation answers that has no state: the first example of its success. */
function exampleOf({ operation }: Situation): unknown {
  return operation?.responses.find(({ status }) => status < 400)?.content[0]?.examples[0]?.value;
}

export const getSchema: Effect = ({ situation }) => ({
  rule: 'getSchema',
  body: withoutStores(exampleOf(situation)),
});

/** A client that finds `stores` in the schema, glanceclient 4.1, dies at its next start. */
function withoutStores(schema: unknown): unknown {
  if (!isObject(schema) || !isObject(schema.properties)) return schema;
  const { stores: _, ...properties } = schema.properties;
  return { ...schema, properties };
}

/** The versions of the example, with links to where the client has reached us. */
export const listVersions: Effect = ({ situation }) => {
  const example = exampleOf(situation);
  const { origin, mount } = situation.call;
  if (!isObject(example)) return { rule: 'listVersions', body: example };
  const versions = arrayOf(example.versions).map((version) =>
    isObject(version)
      ? { ...version, links: arrayOf(version.links).map((link) => linkAt(link, origin + mount)) }
      : version,
  );
  return { rule: 'listVersions', body: { ...example, versions } };
};

function linkAt(link: unknown, root: string): unknown {
  if (!isObject(link) || typeof link.href !== 'string') return link;
  return { ...link, href: root + new URL(link.href).pathname };
}
