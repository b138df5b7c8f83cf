/**
 * What a reference page may do, as a Content-Security-Policy: run and style itself and its search workers, and ask no
 * host for anything, not even its own. Files opened from a disk keep it too.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** "Redoc" as a picture, in place of the logo that Redoc would fetch from its makers' host. */
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="12"><text y="10" font-family="sans-serif" font-size="11" font-weight="bold" fill="#22242b">Redoc</text></svg>',
)}`;

const logoAddress = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const telemetryOff = /const __redoc_options = \{[^\n]*"disableTelemetry":true/;

/**
 * Takes from a page that Redoc built the one request that no option prevents, and makes sure that telemetry is off.
 * Throws when the page is not as expected: a new version of Redoc may phone home in another way and has to be looked at.
 */
export function withoutRequests(page: string): string {
  const logos = page.match(logoAddress)?.length ?? 0;
  if (logos !== 2) {
    throw new Error(
      `Redoc's page names its logo ${logos} times instead of twice. See what this version fetches and adapt src/page.ts.`,
    );
  }
  if (!telemetryOff.test(page)) {
    throw new Error(
      'Redoc built a page with telemetry. See how this version turns it off and adapt how it is run.',
    );
  }
  return page.replaceAll(logoAddress, logo);
}

/**
 * Makes the links that Redoc draws in advance lead where its script takes a click, `#/image-tags` instead of
 * `/image-tags`, so that opening one in a new tab works as well.
 */
export function withHashLinks(page: string): string {
  return page.replaceAll(/(<a [^>]*href=")(\/[^"]*" data-discover=)/g, '$1#$2');
}

/** Whether a page has an end: one that was cut short, by a full disk for instance, has none. */
export function isWhole(page: string): boolean {
  return page.trimEnd().endsWith('</html>');
}

/** The hash that a page was built from, `undefined` when it has none. */
export function inputsOf(page: string): string | undefined {
  return /<meta name="inputs" content="([^"]*)">/.exec(page)?.[1];
}
