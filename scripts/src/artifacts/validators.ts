import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { OpenApiDocument } from '@image-tags/openapi/description';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { newAjv } from './ajv.ts';
import { type ValidatedOperation, validatedSchemasOf } from './validator-schemas.ts';

const requireFromAjv = createRequire(createRequire(import.meta.url).resolve('ajv'));
/** The packages that decide what such a module looks like. */
export const validatorTools = ['ajv', 'ajv-formats', 'rolldown'];

const entry = 'validators';
const compiled = 'compiled';

/**
 * A JavaScript module that validates what requests of a description carry, without imports and without `eval`. Its
 * default export holds, by operationId, a function for the JSON body and one for each parameter.
 */
export async function validatorsModule(document: OpenApiDocument): Promise<string> {
  const { operations, schemas } = validatedSchemasOf(document);
  const ajv = newAjv({ code: { source: true, esm: true, lines: true } });
  for (const [name, schema] of schemas) ajv.addSchema({ ...schemaObject(schema), $id: name });
  const used = [...new Set(operations.flatMap(({ body, parameters }) => schemasOf(body, parameters)))];
  const names = new Map(used.map((schema, index) => [schema, `validator${index}`]));
  const exported = [...names].map(([schema, name]) => [name, schema]);
  const code = standaloneCode.default(ajv, Object.fromEntries(exported));
  return await bundled({ [entry]: entryModule(operations, names), [compiled]: code });
}

function schemasOf(body: string | undefined, parameters: ValidatedOperation['parameters']): string[] {
  return [...(body === undefined ? [] : [body]), ...parameters.map(([, schema]) => schema)];
}

function schemaObject(schema: unknown): object {
  if (typeof schema === 'object' && schema !== null) return schema;
  return schema === false ? { not: {} } : {};
}

/** The module that says which validator is for what. */
function entryModule(operations: readonly ValidatedOperation[], names: ReadonlyMap<string, string>): string {
  const members = operations.map(({ operationId, body, parameters }) => {
    const own = parameters.map(([place, schema]) => `${JSON.stringify(place)}: ${names.get(schema)}`);
    const ofBody = body === undefined ? '' : `body: ${names.get(body)}, `;
    return `${JSON.stringify(operationId)}: { ${ofBody}parameters: { ${own.join(', ')} } }`;
  });
  const imports = [...names.values()].join(', ');
  return `import { ${imports} } from '${compiled}';\nexport default { ${members.join(',\n')} };\n`;
}

/**
 * One module of several that are given by name. What they require beyond themselves is Ajv's, under the names by which
 * it is required and not those of files, which differ from one checkout to the next and would show in comments.
 */
async function bundled(modules: Readonly<Record<string, string>>): Promise<string> {
  // Loaded here because a run that finds everything fresh can spare it.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    plugins: [
      {
        name: 'given-modules',
        resolveId: (id) => id,
        load: (id) => modules[id] ?? readFile(requireFromAjv.resolve(id), 'utf8'),
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
