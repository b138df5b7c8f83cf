import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Api } from '@image-tags/tooling/apis';
import { sourcesOf } from './sources.ts';

const require = createRequire(import.meta.url);
/** The packages that decide what bundles and types look like. */
const tools = ['@redocly/cli', 'openapi-typescript', 'typescript', 'yaml'];

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The SHA-256 of everything that an API's generated files are made from: its entry in `redocly.yaml`, every file of
 * its description, and the versions of the tools. Comments and layout of the files do not count.
 */
export async function inputsOf(root: string, { name, description }: Api): Promise<string> {
  const sources = await sourcesOf(root, description);
  const files = [...sources].map(([file, content]) => `${file} ${JSON.stringify(content)}`);
  return sha256([`${name} ${description}`, ...tools.map(versionOf), ...files].join('\n'));
}

/** The SHA-256 of inputs and of the versions of further tools that a file is made with. */
export function withTools(inputs: string, names: readonly string[]): string {
  return sha256([inputs, ...names.map(versionOf)].join('\n'));
}

function versionOf(tool: string): string {
  const manifest: { version: string } = require(`${tool}/package.json`);
  return `${tool} ${manifest.version}`;
}
