// SPDX-License-Identifier: Apache-2.0
// `npm run docs`: the API reference in docs/api. A warning fails it: a broken link in a comment is a fault.
import { ensureInstalled } from './ensure-installed.mjs';
import { mustRun } from './run-process.mjs';

await ensureInstalled();
const { compile } = await import('./build.mjs');
await compile();
await mustRun('typedoc', 'typedoc/bin/typedoc', ['--options', 'typedoc.config.js']);
