import { tagNamesRule } from '@image-tags/behaviour';
import { apiNames } from '@image-tags/openapi';
import { createSandboxServer } from '@image-tags/sandbox/node';
import { expect, it } from 'vitest';
import { overHttp, playRule, profileOf, scenarioFailureText } from '../../src/index.ts';
import { behindPrism } from '../../src/targets/prism-proxy.ts';
import { ruleCalled } from './rule-called.ts';

it.each(apiNames)("lets every name of a tag of %s through Prism's proxy, or past it", async (api) => {
  const profile = profileOf(api);
  const server = await createSandboxServer({ api, port: 0 });
  const direct = overHttp(server.url);
  const target = await behindPrism(api, server.url, direct);
  try {
    const results = await playRule(profile, ruleCalled(tagNamesRule), target);
    const failures = results.filter(({ outcome }) => outcome === 'failed');
    expect(failures.map((failure) => scenarioFailureText(profile, failure)).join('\n')).toBe('');
    const checked = target.passages.filter(({ leftOut }) => leftOut === undefined);
    expect(checked.length).toBeGreaterThan(target.passages.length * 0.8);
    const wrong = checked.flatMap(({ violations }) =>
      violations.filter(
        ({ location, message }) => location.includes('response') && !/route not found/.test(message),
      ),
    );
    expect(wrong).toEqual([]);
  } finally {
    await target.close();
    direct.close();
    await server.close();
  }
});
