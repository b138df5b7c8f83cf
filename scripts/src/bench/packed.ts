import { pathToFileURL } from 'node:url';

type Engine = typeof import('@image-tags/sandbox');
type Host = typeof import('@image-tags/sandbox/node');

/** The sandbox as the packed package has it, from the folder that the first argument of this process names. */
export async function importBuild(): Promise<Engine & Host> {
  const folder = pathToFileURL(`${process.argv[2]}/`);
  const engine: Engine = await import(new URL('index.js', folder).href);
  const host: Host = await import(new URL('node.js', folder).href);
  return { ...engine, ...host };
}
