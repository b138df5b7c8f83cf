import type { Rule, Scenario } from '@image-tags/behaviour/behaviour';
import { tagNamesRule } from '@image-tags/behaviour/tag-name';
import { reasonAgainst, reasonNotToOffer, variantsOf } from '../scenarios/play-rule.ts';
import { offeredRule, type Profile } from '../scenarios/profile.ts';
import { stepsOf, tagNameFactOf } from '../scenarios/tag-name-steps.ts';
import { DoesNotApply } from '../scenarios/why-not.ts';
import { type ArazzoDocument, CannotSay, type NotExported, type Workflow } from './document.ts';
import { controlSource, WorkflowDraft } from './workflow.ts';

export type { ArazzoDocument } from './document.ts';

/** Where a document finds the descriptions that its steps refer to, relative to itself. */
export interface Sources {
  /** The description of the API. */
  readonly api: string;
  /** The description of the sandbox's control interface. */
  readonly control: string;
}

/**
 * The scenarios of the rules that an API offers as an Arazzo document, one workflow for each scenario that applies to the
 * API. Those that Arazzo has no words for are listed in it with the reason. Rejects when a scenario or a behaviour file is
 * wrong in itself.
 */
export async function arazzoOf(
  profile: Profile,
  rules: readonly Rule[],
  sources: Sources,
): Promise<ArazzoDocument> {
  const workflows: Workflow[] = [];
  const notExported: NotExported[] = [];
  for (const [rule, scenario, variant] of scenariosOf(profile, rules)) {
    const made = await workflowOf(variant, rule, scenario);
    if (made === undefined) continue;
    if ('reason' in made) notExported.push(made);
    else workflows.push({ ...made, workflowId: unusedId(made.workflowId, workflows) });
  }
  return {
    arazzo: '1.0.1',
    info: infoOf(profile),
    sourceDescriptions: [
      { name: profile.behaviour.api, url: sources.api, type: 'openapi' },
      { name: controlSource, url: sources.control, type: 'openapi' },
    ],
    workflows,
    'x-not-exported': notExported,
  };
}

function infoOf({ behaviour: { api }, description: { document } }: Profile): ArazzoDocument['info'] {
  return {
    title: `How ${document.info.title} behaves`,
    summary: `Scenarios for ${api}, each a workflow, to be run against its sandbox.`,
    description: [
      'Any program that runs Arazzo can judge with this file whether a server answers as the API is known to answer.',
      `Each workflow is one scenario of one behaviour rule. Through the control interface of the sandbox, the source`,
      `\`${controlSource}\`, it begins in an empty world and makes the images that the scenario starts from; then it calls the`,
      'API step by step, and its criteria are the statuses, error bodies and tags that the behaviour facts promise. One',
      'workflow after the other can run on one sandbox, but not two at once.',
      '',
      '`x-not-exported` lists each scenario that applies to the API and that Arazzo has no words for, with the reason.',
    ].join('\n'),
    version: document.info.version,
  };
}

type Played = readonly [rule: Rule, scenario: Scenario, profile: Profile];

/** The scenarios that may apply, in the further ways too in which they are to be played. */
function scenariosOf(profile: Profile, rules: readonly Rule[]): Played[] {
  const offered = rules.filter((rule) => reasonNotToOffer(profile, rule) === undefined);
  return offered.flatMap((rule) => rule.scenarios.flatMap((scenario) => waysOf(profile, rule, scenario)));
}

function waysOf(profile: Profile, rule: Rule, scenario: Scenario): Played[] {
  if (whereItApplies(() => stepsOf(profile, scenario)) === undefined) return [];
  const variants = variantsOf(profile, rule, scenario).map(([difference, variant]): Played => {
    return [rule, { ...scenario, title: `${scenario.title}, with ${difference}` }, variant];
  });
  return [[rule, scenario, profile], ...variants];
}

/** What comes out, `undefined` where the API lacks what is asked for. */
function whereItApplies<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof DoesNotApply) return undefined;
    throw error;
  }
}

/** A scenario as a workflow, or why it is none; `undefined` where it does not apply. */
async function workflowOf(
  profile: Profile,
  rule: Rule,
  scenario: Scenario,
): Promise<Workflow | NotExported | undefined> {
  const { title } = scenario;
  try {
    const steps = stepsOf(profile, scenario);
    if (reasonAgainst(profile, rule, scenario, steps) !== undefined) return undefined;
    const draft = new WorkflowDraft(profile, rule.id);
    for (const [index, step] of steps.entries()) await draft.add(step, index + 1);
    const workflowId = `${rule.id}-${kebab(title)}`;
    return { workflowId, summary: title, description: describedBy(profile, rule, title), steps: draft.steps };
  } catch (error) {
    if (error instanceof DoesNotApply) return undefined;
    if (error instanceof CannotSay) return { rule: rule.id, scenario: title, reason: error.message };
    throw error;
  }
}

/** The rule in words, where its facts stand and on whose word. */
function describedBy(profile: Profile, { id, title }: Rule, scenario: string): string {
  const facts = id === tagNamesRule ? tagNameFactOf(profile, scenario) : offeredRule(profile, id);
  if (facts === undefined) return `${title}.`;
  const sources = facts.evidence.flatMap(({ source, section }) =>
    source === undefined ? [] : [section === undefined ? source : `${source}, ${section}`],
  );
  const evidence =
    sources.length === 0 ? 'a choice, with its reason there' : [...new Set(sources)].join('; ');
  // Without its line, which changes with every edit above it.
  const file = facts.at.replace(/:\d+$/, '');
  return `${title}.\n\nFacts: ${file}. Evidence: ${evidence}.`;
}

function kebab(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** An id that no earlier workflow has. */
function unusedId(id: string, workflows: readonly Workflow[]): string {
  const taken = new Set(workflows.map(({ workflowId }) => workflowId));
  let number = 1;
  while (taken.has(number === 1 ? id : `${id}-${number}`)) number++;
  return number === 1 ? id : `${id}-${number}`;
}
