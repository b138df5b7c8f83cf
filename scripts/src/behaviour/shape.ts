import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { arrayOf, namesOf, objectOf, textOf } from '@image-tags/openapi/description';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { newAjv } from '../artifacts/ajv.ts';
import type { Finding } from '../lint/findings.ts';
import type { BehaviourFile, ConceptsFile, RuleFile, TagNamesFile } from './file-types.ts';
import { findingAt } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** A file whose content has the shape that its schema asks for. */
export interface Loaded<Content> {
  readonly file: YamlFile;
  readonly content: Content;
}

/** What came of reading a file: its content, or what is wrong with its shape. */
export interface Outcome<Content> {
  readonly loaded?: Loaded<Content>;
  readonly problems: readonly Finding[];
}

export type Shape<Content> = (file: YamlFile) => Outcome<Content>;

export interface Shapes {
  readonly concepts: Shape<ConceptsFile>;
  readonly rule: Shape<RuleFile>;
  readonly behaviour: Shape<BehaviourFile>;
  readonly tagNames: Shape<TagNamesFile>;
}

const schemaNames = ['concepts', 'rule', 'behaviour', 'evidence', 'tag-names'] as const;

/** The shapes that the JSON Schemas in `spec/` of a repository describe. Throws when one of them cannot be read. */
export async function shapesIn(root: string): Promise<Shapes> {
  const ajv = newAjv({ verbose: true });
  for (const name of schemaNames) {
    const schema = JSON.parse(await readFile(path.join(root, 'spec', `${name}.schema.json`), 'utf8'));
    ajv.addSchema(schema, `${name}.schema.json`);
  }
  const compiled = <Content>(schema: string) =>
    shapeOf(ajv.compile<Content>({ $ref: schema }), { ...behaviourWords, schema });
  return {
    concepts: compiled<ConceptsFile>('concepts.schema.json'),
    rule: compiled<RuleFile>('rule.schema.json'),
    behaviour: compiled<BehaviourFile>('behaviour.schema.json'),
    tagNames: compiled<TagNamesFile>('tag-names.schema.json'),
  };
}

/** What the problems of a shape are told with. */
export interface ShapeWords {
  /** Name of the schema in `spec/`. */
  readonly schema: string;
  /** The rule of lint that a wrong shape breaks. */
  readonly rule: string;
  /** Where a person finds such a file as it should be. */
  readonly example: string;
}

const behaviourWords = { rule: 'behaviour/shape', example: 'the section Behaviour of spec/README.md' };

/** The shape that a compiled schema asks for. */
export function shapeOf<Content>(validate: ValidateFunction<Content>, words: ShapeWords): Shape<Content> {
  return (file) => {
    const { content, error } = file;
    if (error !== undefined) {
      const message = `This is not YAML: ${error.message}.\n  repair:   correct that place`;
      return { problems: [{ file: file.file, position: error.position, rule: words.rule, message }] };
    }
    const hint = hintProblem(file, words);
    if (validate(content)) return { loaded: { file, content }, problems: hint };
    const errors = meant(validate.errors ?? []);
    return { problems: [...hint, ...errors.map((each) => shapeProblem(file, each, words))] };
  };
}

/** The first line tells an editor which schema to complete from. */
function hintProblem(file: YamlFile, { schema, rule }: ShapeWords): Finding[] {
  const relative = path.posix.relative(path.posix.dirname(file.file), `spec/${schema}`);
  const hint = `# yaml-language-server: $schema=${relative}`;
  if (file.text.startsWith(`${hint}\n`)) return [];
  const lesson = {
    wrong: 'The first line does not tell editors which schema this file follows.',
    expected: hint,
    repair: 'make that the first line of the file',
    example: hint,
  };
  return [{ ...findingAt(rule, file, [], lesson), position: { line: 1, column: 1 } }];
}

/** Leaves out what only follows from other errors: a failed branch makes its properties unknown to the closed parent. */
function meant(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(({ keyword, instancePath }) => {
    const others = errors.filter((other) => other.keyword !== keyword);
    if (keyword === 'if') return false;
    if (keyword === 'pattern') return !others.some((other) => other.instancePath === instancePath);
    if (keyword !== 'unevaluatedProperties') return true;
    return !others.some((other) => other.instancePath.startsWith(instancePath));
  });
}

function shapeProblem(file: YamlFile, error: ErrorObject, { schema, rule, example }: ShapeWords): Finding {
  const { instancePath, params } = error;
  const keys = namesOf(instancePath);
  const extra = textOf(params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName);
  const description = textOf(objectOf(error.parentSchema).description);
  return findingAt(rule, file, extra === '' ? keys : [...keys, extra], {
    wrong: `${keys.join('/') || 'The file'} ${wrongWith(error)}.`,
    expected: description === '' ? `what spec/${schema} describes` : description.replace(/\.$/, ''),
    repair: 'correct it; an editor that reads the first line completes names and says what each means',
    example,
  });
}

/** What is wrong, to be said of the place where it is. */
function wrongWith({ keyword, message = 'is not as it should be', params, data }: ErrorObject): string {
  const extra = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  if (keyword === 'pattern') return `is ${JSON.stringify(data)}, which is not of the form that is asked for`;
  if (keyword === 'enum')
    return `is ${JSON.stringify(data)}, and not one of: ${arrayOf(params.allowedValues).join(', ')}`;
  if (keyword === 'const')
    return `is ${JSON.stringify(data)}, and not ${JSON.stringify(params.allowedValue)}`;
  return typeof extra === 'string' ? `${message} (${extra})` : message;
}
