// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { run } from '../run-process.mjs';

/** The last resort, on a Debian machine where we are root (a bare CI container): the distribution's own shell. */
export async function installDebianShell() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/etc/debian_version')) return null;
  console.log('installing chromium-headless-shell with apt-get…');
  await run('apt-get', ['update'], { capture: true });
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
    { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } },
  );
  if (code !== 0) throw new Error(output.trim().split('\n').at(-1));
  return { name: 'chromium', kind: 'shell', executablePath: '/usr/bin/chromium-headless-shell' };
}
