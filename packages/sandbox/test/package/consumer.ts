/** What somebody who installed the package writes: the engine and the server, typed. */
export const example = `
import { createSandbox, type ImageRecord, type Sandbox } from '@image-tags/sandbox';
import { createSandboxServer } from '@image-tags/sandbox/node';

const sandbox: Sandbox = createSandbox({ api: 'glance-v2', clock: () => 0 });
const image: ImageRecord | undefined = sandbox.images()[0];
const add = async (tag: string): Promise<number> => {
  const url = \`http://127.0.0.1:9292/v2/images/\${image?.id}/tags/\${tag}\`;
  const request = new Request(url, { method: 'PUT', headers: { 'X-Auth-Token': 'token' } });
  return (await sandbox.fetch(request)).status;
};
const statuses: number[] = [];
for (let index = 0; index < 129; index += 1) statuses.push(await add(\`tag\${index}\`));
const server = await createSandboxServer({ api: 'glance-v2' });
const versions: Response = await fetch(\`\${server.url}/versions\`);
await server.close();
console.log(statuses[0], statuses.at(-1), versions.status);

export function wrong(): Sandbox {
  // @ts-expect-error No API has this name.
  return createSandbox({ api: 'glance-v9' });
}
`;

/** Stricter than most, and the declarations of the package are checked too. */
export const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
};
