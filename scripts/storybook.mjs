// SPDX-License-Identifier: Apache-2.0
// `npm run storybook [-- --port N]`, or `npm run storybook -- --build` for the static site in storybook-static.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { tool } from './run-process.mjs';

const { values } = parseArgs({
  options: { build: { type: 'boolean', default: false }, port: { type: 'string', default: '6006' } },
});

await ensureInstalled();
const { compile, writeManifest } = await import('./build.mjs');
await compile();
await writeManifest();

const env = { STORYBOOK_DISABLE_TELEMETRY: '1', STORYBOOK_ENABLE_CRASH_REPORTS: '0' };
const args = values.build
  ? ['build', '--output-dir', 'storybook-static', '--disable-telemetry']
  : ['dev', '--port', values.port, '--ci', '--no-open', '--disable-telemetry'];
const { code } = await tool('storybook/dist/bin/dispatcher.js', args, { env });
process.exitCode = code;
