// Made from spec/glance-v2/clauses, spec/sources.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
// content sha256:ba5dcc1c9e2256ed41ff6288cef4bced51400b48e2bf738a1022f60f15cf06b2

import type { ClauseDocument } from '../../clause.ts';

export const clauses: readonly ClauseDocument[] = [];
