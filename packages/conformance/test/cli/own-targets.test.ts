import { describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

describe('the suite on our own targets', () => {
  it('plays those that are chosen, tells when each is done and ends with 0', async () => {
    const args = ['--api', 'ims-v1', '--target', 'mock', '--target', 'sandbox', '--api', 'ims-v1'];
    const { exitCode, printed, told } = await run(args);
    expect(printed).toMatch(/^ims-v1 +mock /m);
    expect(printed).toMatch(/^ims-v1 +sandbox in process /m);
    expect(printed).toMatch(/^As declared: /m);
    expect(told).toMatch(
      /^ims-v1 on mock: \d+ rules played\nims-v1 on sandbox in process: \d+ rules played$/,
    );
    expect(exitCode).toBe(0);
  });

  it('plays the rules that are chosen', async () => {
    const args = [
      '--target',
      'sandbox',
      '--target',
      'sandbox-http',
      '--target',
      'sandbox-prism',
      '--rule',
      'remove',
    ];
    const { exitCode, printed, told } = await run([...args, '--api', 'ecl-v2']);
    expect(told).toMatch(/: 1 rule played$/);
    expect(printed.match(/^ecl-v2 /gm)).toHaveLength(3);
    expect(exitCode).toBe(0);
  });

  it('ends with 130 when it is interrupted', async () => {
    const { exitCode, printed } = await run(['--target', 'sandbox', '--api', 'ims-v1'], {
      onStart: (interrupt) => interrupt('SIGINT'),
    });
    expect(printed).toContain('interrupted by SIGINT');
    expect(exitCode).toBe(130);
  });
});
