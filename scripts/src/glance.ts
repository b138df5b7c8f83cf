import { glanceDifference, writeDifference } from '@image-tags/conformance/difference';
import { startGlance, whyNoGlance } from '@image-tags/conformance/glance';
import { commandLine, InvalidArgumentError, runCommand } from '@image-tags/tooling/command';

const does =
  "Start Debian's OpenStack Glance 25.1 without authentication, on a throwaway database, until Ctrl-C.";
const { port, difference = false } = commandLine('pnpm glance', does)
  .option('--port <number>', 'port to listen on; a free one without it', portOf)
  .option('--difference', 'compare it with the sandbox instead, and write how they differ')
  .parse()
  .opts<{ readonly port?: number; readonly difference?: boolean }>();

await runCommand(async () => {
  const reason = whyNoGlance();
  if (reason !== undefined) throw new Error(reason);
  return difference ? await compare() : await serve();
});

async function serve(): Promise<never> {
  console.log('Making a database, which takes some seconds…');
  const glance = await startGlance(port === undefined ? {} : { port });
  console.log(`OpenStack Glance answers at ${glance.url}. Ctrl-C ends it and removes all that it wrote.`);
  const how = await glance.failed;
  await glance.close();
  throw new Error(how);
}

async function compare(): Promise<number> {
  console.log('Starting Glance, then comparing rule by rule; takes some minutes…');
  let tenths = 0;
  const { comparison, files } = await glanceDifference((done, all) => {
    if (Math.floor((10 * done) / all) === tenths) return;
    tenths = Math.floor((10 * done) / all);
    console.log(`${String(10 * tenths).padStart(3)} %`);
  });
  const { requests, differences } = comparison;
  console.log(`${requests} requests, ${differences.length} differences.`);
  for (const file of await writeDifference(files)) console.log(`wrote  ${file}`);
  return 0;
}

function portOf(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0 && number < 65_536) return number;
  throw new InvalidArgumentError('It has to be a number from 1 to 65535.');
}
