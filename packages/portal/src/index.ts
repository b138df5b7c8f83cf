export { type BuildOptions, type BuiltPage, buildPages, describedApis } from './build.ts';
export { withEvidence } from './evidence/edition.ts';
export { parseSources, type Source, type Sources } from './evidence/sources.ts';
