// SPDX-License-Identifier: Apache-2.0
// npm run bench: our form beside the same form written by hand, in fresh pages of one browser, one after the other.
// `npm run bench -- --help` tells what else it can do.
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
const { runBenchmark } = await import('../test/bench/run.mjs');
process.exitCode = await runBenchmark(process.argv.slice(2));
