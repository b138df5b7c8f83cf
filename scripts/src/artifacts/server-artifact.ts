import type { Deviation, Server } from '@image-tags/behaviour/server';
import type { Loaded } from '../behaviour/shape.ts';
import { findingsText } from '../lint/findings.ts';
import type { DeviationEntry, ServerFile } from '../servers/server-file.ts';
import { serverFolder, serverIdOf, serverSourcesOf } from '../servers/sources.ts';
import type { Artifact } from './artifact.ts';
import { sha256 } from './hash.ts';
import { dataModule } from './render.ts';

/** The module of servers with their declared deviations. Throws when a file has not the shape that its schema asks for. */
export async function serverArtifacts(root: string, folder: string): Promise<Artifact[]> {
  const { servers: files, problems } = await serverSourcesOf(root);
  if (problems.length > 0) {
    throw new Error(`The servers cannot be read:\n${findingsText(problems)}\nRepair: correct that in spec/.`);
  }
  const servers = files.map(serverOf);
  const origin = { sources: [serverFolder], inputs: sha256(JSON.stringify(servers)) };
  return [
    {
      file: `${folder}/servers.ts`,
      origin,
      apis: [],
      render: () =>
        dataModule([['servers', 'readonly Server[]', servers]], ['Server'], '../server.ts', origin),
    },
  ];
}

function serverOf(loaded: Loaded<ServerFile>): Server {
  const { file, content } = loaded;
  const { title, edition, source, deviations } = content;
  const byApi = Object.entries(deviations).map(([api, entries]) => {
    const placed = entries.map((entry, index) => deviationOf(entry, file.lineOf(['deviations', api, index])));
    return [api, placed] as const;
  });
  return {
    id: serverIdOf(loaded),
    title,
    edition: edition.trim(),
    source,
    deviations: Object.fromEntries(byApi),
    at: file.lineOf([]),
  };
}

function deviationOf({ why, evidence, ...entry }: DeviationEntry, at: string): Deviation {
  return {
    ...entry,
    why: why.trim(),
    evidence: evidence.map(({ source, section, note }) => {
      return { for: [], source, section, ...(note === undefined ? {} : { note: note.trim() }) };
    }),
    at,
  };
}
