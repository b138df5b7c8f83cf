import { readFileSync } from 'node:fs';
import { objectOf } from '@image-tags/openapi/description';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { eachCarrier, evidenceKey } from '../evidence.ts';
import { type HouseRule, report } from '../house-rule.ts';

const schemaFile = 'spec/evidence.schema.json';

/** `x-evidence` has the form that spec/evidence.schema.json describes and stands where it means something. */
export const evidenceShape: HouseRule = {
  id: 'evidence-shape',
  reason:
    'Lint, documentation and review read evidence by its form; a misspelt key would silently be no evidence.',
  holdsFor: 'sources and bundles',
  visitor() {
    const validate = compile();
    const carriers = new Set<unknown>();
    return {
      ...eachCarrier((carrier, context) => {
        carriers.add(carrier.node);
        const evidence = objectOf(carrier.node)[evidenceKey];
        if (evidence === undefined || validate(evidence)) return;
        for (const error of onePerPlace(validate.errors ?? [])) {
          report(context, carrier.location.child([evidenceKey, ...keysOf(error.instancePath)]), {
            wrong: `This evidence is malformed: ${describe(error)}.`,
            expected: `a list of entries as ${schemaFile} describes: for, and either source with section or choice`,
            repair: 'compare the entry with the example, or let the editor complete it from the schema',
            example: `${evidenceKey}: [{ for: [operation], source: ims-v2-add-image-tag, section: URI }]`,
          });
        }
      }),
      any: {
        enter(_, context) {
          if (context.key !== evidenceKey || carriers.has(context.parent)) return;
          report(context, context.location.key(), {
            wrong: 'Evidence stands on an object that cannot carry any.',
            expected: `${evidenceKey} on an operation, on a response, or on the root of a schema file`,
            repair:
              'move it to the operation, response or schema that this belongs to, with names relative to that',
            example: 'for a parameter, on the operation: for: [parameters/image_id]',
          });
        },
      },
    };
  },
};

function compile(): ValidateFunction {
  const url = new URL(`../../../../${schemaFile}`, import.meta.url);
  return new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(url, 'utf8')));
}

/** A condition fails once more for each failure inside it; the first error at a place says it best. */
function onePerPlace(errors: readonly ErrorObject[]): ErrorObject[] {
  const telling = errors.filter(({ keyword }) => keyword !== 'if');
  return [...new Map(telling.toReversed().map((error) => [error.instancePath, error])).values()].toReversed();
}

function describe({ instancePath, keyword, params, message }: ErrorObject): string {
  const key = keysOf(instancePath).at(-1);
  if (keyword === 'required') return `${params.missingProperty} is missing`;
  if (keyword === 'additionalProperties') return `${params.additionalProperty} is no key of an entry`;
  if (keyword === 'false schema') return `${key} cannot stand beside choice`;
  if (keyword === 'pattern') return `${key} does not end with a period`;
  return `${key ?? evidenceKey} ${message}`;
}

function keysOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}
