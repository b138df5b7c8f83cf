import { type ApiName, bundle } from '@image-tags/openapi';
import { profileOf } from '../scenarios/profiles.ts';
import { behaviourMutants } from './behaviour-mutants.ts';
import { brokenAnswerMutants } from './broken-answer-mutants.ts';
import { engineMutants } from './engine-mutants.ts';
import { type Mutant, mutantKinds } from './mutant.ts';
import { requestMutants } from './request-mutants.ts';
import { responseMutants } from './response-mutants.ts';
import { tagNameMutants } from './tag-name-mutants.ts';

const known = new Map<ApiName, readonly Mutant[]>();

/** Every mutant of an API, in the order of kinds; the same ones in the same order each time. */
export function mutantsOf(api: ApiName): readonly Mutant[] {
  const mutants = known.get(api) ?? enumerated(api);
  known.set(api, mutants);
  return mutants;
}

function enumerated(api: ApiName): Mutant[] {
  const profile = profileOf(api);
  const document = bundle(api);
  const all = [
    ...behaviourMutants(api, profile),
    ...tagNameMutants(api, profile),
    ...requestMutants(api, document),
    ...responseMutants(api, document),
    ...brokenAnswerMutants(api, profile),
    ...engineMutants(api, profile),
  ];
  return mutantKinds.flatMap((kind) => all.filter((mutant) => mutant.kind === kind));
}
