// SPDX-License-Identifier: Apache-2.0
// npm run bench: our form beside the same form written by hand, in fresh pages of one browser, one after the other.
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
const { runBenchmark } = await import('../test/bench/run.mjs');
process.exitCode = await runBenchmark({ rounds: Number(process.env.BENCH_ROUNDS ?? 7) });
