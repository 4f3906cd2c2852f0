// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser to test in. */
function browserPath() {
  const path = process.env.CHROME_PATH ?? '/usr/bin/chromium-headless-shell';
  if (!existsSync(path)) throw new Error(`No browser at ${path}. Set CHROME_PATH to Chromium or its headless shell.`);
  return path;
}

/**
 * A tab in the background of full Chromium draws no frames, so tests there wait for ever: one at a time.
 * A headless shell has no background tabs.
 */
export function launcherFor(executablePath, env = process.env) {
  const concurrency = /headless[-_]?shell/.test(basename(executablePath)) ? 2 : 1;
  return chromeLauncher({ launchOptions: { executablePath, args: ARGS, env }, concurrency });
}

const launcher = launcherFor(browserPath());

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/{drafts,elements}/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'browser', 'import', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' })],
  browsers: [launcher],
  concurrency: launcher.concurrency,
  testFramework: { config: { timeout: '20000' } },
  testsFinishTimeout: 180_000,
};
