import { type ApiName, isApiName } from '@image-tags/openapi';
import { curlOf } from '../scenarios/exchange.ts';
import type { Profile } from '../scenarios/profile.ts';
import { profileOf } from '../scenarios/profiles.ts';
import { type ScenarioResult, scenarioFailureText } from '../scenarios/scenario-result.ts';
import { isContract } from './summary.ts';
import { visibleText } from './visible-text.ts';

/**
 * A failure in full for a person, of a scenario or of a contract case. The facts and their evidence are those of this
 * repository; a run that somebody made elsewhere for an API that is not described here gets none.
 */
export function failureText(result: ScenarioResult): string {
  const { api, rule } = result;
  const text =
    isContract(rule) || !isApiName(api)
      ? contractFailureText(result)
      : scenarioFailureText(knownProfile(api), result);
  return visibleText(text);
}

const profiles = new Map<ApiName, Profile>();

/** Making a profile takes a while, and a bad run has thousands of failures. */
function knownProfile(api: ApiName): Profile {
  const profile = profiles.get(api) ?? profileOf(api);
  profiles.set(api, profile);
  return profile;
}

function contractFailureText({ api, target, rule, scenario, problems, exchanges }: ScenarioResult): string {
  return [
    `${rule.id} on ${api}, ${target}: ${scenario}`,
    ...problems.flatMap(({ what, expected, got }) => [
      `  ${what}`,
      `    expected  ${oneLine(expected)}`,
      `    got       ${oneLine(got)}`,
    ]),
    ...exchanges.flatMap(({ origin, request, answer, expected }) => [
      ...(expected === undefined ? [] : [`  promised by  ${expected.name} in the bundle of ${api}`]),
      '  sent, with what came',
      `    ${oneLine(curlOf(origin, request))}`,
      `    # ${answer.status} ${oneLine(answer.body)}`.trimEnd(),
    ]),
  ].join('\n');
}

/** Longest text that is shown whole, in UTF-16 code units. */
const longest = 500;

function oneLine(text: string): string {
  const line = text.replaceAll('\n', '\\n');
  return line.length > longest ? `${line.slice(0, longest)}… (${line.length} characters)` : line;
}
